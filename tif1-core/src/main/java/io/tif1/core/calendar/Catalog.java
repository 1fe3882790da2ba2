package io.tif1.core.calendar;

import io.tif1.api.model.SessionKind;
import io.tif1.api.spi.SourceEvent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Merges the folders that sources hold into the events of a season. */
final class Catalog {
    private final int season;
    private final List<EventEntry> entries;
    private final Map<String, EventEntry> owners = new HashMap<>();

    private Catalog(EventIndex packaged) {
        season = packaged.season();
        entries = new ArrayList<>(packaged.entries());
    }

    /**
     * Notes which event each folder belongs to, and appends an event for each folder that no event
     * claims and that holds a session.
     */
    static EventIndex merge(EventIndex packaged, List<SourceEvent> folders) {
        if (folders.isEmpty()) {
            return packaged;
        }
        Catalog merged = new Catalog(packaged);
        for (EventEntry entry : packaged.entries()) {
            merged.claim(entry);
        }
        merged.appendUnclaimed(folders);
        return new EventIndex(merged.season, merged.entries, merged.foldersAmong(folders));
    }

    private void claim(EventEntry entry) {
        for (String folder : FolderResolver.eventFolders(season, entry.line().name())) {
            owners.putIfAbsent(Names.normalise(folder), entry);
        }
    }

    private void appendUnclaimed(List<SourceEvent> folders) {
        Map<String, Set<SessionKind>> kinds = new LinkedHashMap<>();
        for (SourceEvent folder : folders) {
            if (!owners.containsKey(Names.normalise(folder.event()))) {
                kinds.computeIfAbsent(folder.event(), name -> EnumSet.noneOf(SessionKind.class))
                        .addAll(kinds(folder));
            }
        }
        kinds.forEach(this::append);
    }

    private void append(String folder, Set<SessionKind> kinds) {
        if (!kinds.isEmpty()) {
            String codes = String.join(",", kinds.stream().map(SessionKind::code).toList());
            EventEntry entry = new EventEntry(season, EventLine.unlisted(folder, codes));
            entries.add(entry);
            owners.putIfAbsent(entry.names().name(), entry);
        }
    }

    private Map<String, EventEntry> foldersAmong(List<SourceEvent> folders) {
        Map<String, EventEntry> held = new HashMap<>();
        for (SourceEvent folder : folders) {
            String name = Names.normalise(folder.event());
            EventEntry owner = owners.get(name);
            if (owner != null) {
                held.put(name, owner);
            }
        }
        return held;
    }

    private static Set<SessionKind> kinds(SourceEvent folder) {
        Set<SessionKind> kinds = EnumSet.noneOf(SessionKind.class);
        for (String session : folder.sessions()) {
            SessionKind.find(session).ifPresent(kinds::add);
        }
        return kinds;
    }
}
