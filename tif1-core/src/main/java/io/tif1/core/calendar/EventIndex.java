package io.tif1.core.calendar;

import io.tif1.api.model.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One season's events, to be found by name; immutable. */
final class EventIndex {
    private final int season;
    private final List<EventEntry> entries;
    private final Map<String, EventEntry> folders;

    /**
     * Creates an index.
     *
     * @param folders which event each folder belongs to that sources hold, by its normalised name
     */
    EventIndex(int season, List<EventEntry> entries, Map<String, EventEntry> folders) {
        this.season = season;
        this.entries = List.copyOf(entries);
        this.folders = Map.copyOf(folders);
    }

    /** Reads a packaged season, of which no source has said anything; empty if there is none. */
    static EventIndex packaged(int season) {
        List<EventEntry> entries = new ArrayList<>();
        for (EventLine line : EventLine.read(season)) {
            entries.add(new EventEntry(season, line));
        }
        return new EventIndex(season, entries, Map.of());
    }

    int season() {
        return season;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    List<EventEntry> entries() {
        return entries;
    }

    List<Event> events() {
        return entries.stream().map(EventEntry::event).toList();
    }

    /** Returns the event of exactly this name. */
    Optional<Event> named(String name) {
        for (EventEntry entry : entries) {
            if (entry.line().name().equals(name)) {
                return Optional.of(entry.event());
            }
        }
        return Optional.empty();
    }

    /** Returns the events with this reduced name. */
    List<EventEntry> reducedTo(String name) {
        List<EventEntry> found = new ArrayList<>(1);
        for (EventEntry entry : entries) {
            if (entry.names().reduced().equals(name)) {
                found.add(entry);
            }
        }
        return found;
    }

    /** Returns the event whose folder has this normalised name at some source, or null. */
    @Nullable EventEntry inFolder(String folder) {
        return folders.get(folder);
    }
}
