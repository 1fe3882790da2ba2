package io.tif1.core.calendar;

import io.tif1.api.model.Event;
import io.tif1.api.model.EventFormat;
import java.util.List;
import java.util.function.Predicate;

/** One season's events with their names prepared for comparing; immutable. */
final class EventIndex {
    private final int season;
    private final List<Entry> entries;

    private EventIndex(int season, List<Entry> entries) {
        this.season = season;
        this.entries = List.copyOf(entries);
    }

    /** Prepares events of which no source has said anything. */
    static EventIndex of(int season, List<Event> events) {
        return new EventIndex(
                season, events.stream().map(event -> Entry.of(event, List.of())).toList());
    }

    static EventIndex ofEntries(int season, List<Entry> entries) {
        return new EventIndex(season, entries);
    }

    int season() {
        return season;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Event> events() {
        return entries.stream().map(Entry::event).toList();
    }

    List<Entry> where(Predicate<Entry> condition) {
        return entries.stream().filter(condition).toList();
    }

    /**
     * An event and its normalised names.
     *
     * @param name the full name
     * @param reduced the name without the words that many events share
     * @param official the official name, reduced in the same way
     * @param folders the normalised names of folders that sources hold for it
     */
    record Entry(
            Event event,
            String name,
            String reduced,
            String location,
            String country,
            String official,
            List<String> folders) {

        static Entry of(Event event, List<String> folders) {
            String name = Names.normalise(event.name());
            String official = Names.normalise(event.officialName());
            return new Entry(
                    event,
                    name,
                    Names.reduce(name, event.season()),
                    Names.normalise(event.location()),
                    Names.normalise(event.country()),
                    Names.reduce(official, event.season()),
                    folders);
        }

        Entry withFolders(List<String> found) {
            return new Entry(event, name, reduced, location, country, official, found);
        }

        /**
         * Returns what a name may resemble: a race also its place, a test its name alone, since a
         * place stands for the race held there.
         */
        List<String> features() {
            boolean race =
                    event.format() != EventFormat.TESTING && event.format() != EventFormat.UNLISTED;
            return race ? List.of(reduced, location, country) : List.of(reduced);
        }

        /** Returns how alike a reduced name and this event are, in percent. */
        int score(String query) {
            String squeezed = Names.squeeze(query);
            return features().stream()
                    .mapToInt(feature -> Similarity.ratio(squeezed, Names.squeeze(feature)))
                    .max()
                    .orElse(0);
        }
    }
}
