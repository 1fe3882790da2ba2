package io.tif1.core.calendar;

import io.tif1.api.model.Event;
import io.tif1.api.model.EventFormat;
import io.tif1.api.model.ScheduledSession;
import io.tif1.api.model.SessionKind;
import io.tif1.api.spi.SourceEvent;
import io.tif1.core.calendar.EventIndex.Entry;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Merges the folders that sources hold into the events of a season. */
final class Catalog {
    private Catalog() {}

    /** Notes each folder at the event it belongs to, and appends an event for each other one. */
    static EventIndex merge(EventIndex packaged, List<SourceEvent> folders) {
        if (folders.isEmpty()) {
            return packaged;
        }
        Map<String, List<SourceEvent>> byName = new LinkedHashMap<>();
        folders.forEach(
                f ->
                        byName.computeIfAbsent(Names.normalise(f.event()), n -> new ArrayList<>())
                                .add(f));
        List<Entry> merged = new ArrayList<>();
        for (Entry entry : packaged.entries()) {
            merged.add(entry.withFolders(claimed(entry.event(), byName)));
        }
        byName.values().forEach(same -> merged.add(Entry.of(unlisted(same), List.of())));
        return EventIndex.ofEntries(packaged.season(), merged);
    }

    private static List<String> claimed(Event event, Map<String, List<SourceEvent>> byName) {
        return FolderResolver.eventFolders(event.season(), event.name()).stream()
                .map(Names::normalise)
                .filter(name -> byName.remove(name) != null)
                .toList();
    }

    private static Event unlisted(List<SourceEvent> same) {
        SourceEvent first = same.get(0);
        TreeSet<SessionKind> kinds = new TreeSet<>();
        same.stream()
                .flatMap(folder -> folder.sessions().stream())
                .map(SessionKind::find)
                .flatMap(Optional::stream)
                .forEach(kinds::add);
        return new Event(
                first.season(),
                0,
                first.event(),
                "",
                "",
                "",
                EventFormat.UNLISTED,
                ZoneOffset.UTC,
                "",
                kinds.stream().map(kind -> new ScheduledSession(kind, null)).toList());
    }
}
