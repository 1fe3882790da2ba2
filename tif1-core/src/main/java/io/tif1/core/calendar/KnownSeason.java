package io.tif1.core.calendar;

import io.tif1.api.model.CalendarOrigin;
import java.util.List;
import java.util.Map;

/** A season's events and where they come from; immutable. */
record KnownSeason(EventIndex index, CalendarOrigin origin) {
    /** Returns the season that came with the library; empty if it has none. */
    static KnownSeason packaged(int season) {
        return new KnownSeason(EventIndex.packaged(season), CalendarOrigin.packaged());
    }

    static KnownSeason of(int season, List<EventLine> lines, CalendarOrigin origin) {
        List<EventEntry> entries =
                lines.stream().map(line -> new EventEntry(season, line)).toList();
        return new KnownSeason(new EventIndex(season, entries, Map.of()), origin);
    }

    boolean isEmpty() {
        return index.isEmpty();
    }
}
