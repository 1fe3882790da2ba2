package io.tif1.core.calendar;

import io.tif1.api.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event in an index. Its names are prepared and its times are read when they are first needed;
 * threads that need them at once may do so twice, with equal results.
 */
final class EventEntry {
    private final int season;
    private final EventLine line;
    private @Nullable EventNames names;
    private @Nullable Event event;

    EventEntry(int season, EventLine line) {
        this.season = season;
        this.line = line;
    }

    EventLine line() {
        return line;
    }

    EventNames names() {
        EventNames known = names;
        if (known == null) {
            known = EventNames.of(season, line);
            names = known;
        }
        return known;
    }

    Event event() {
        Event known = event;
        if (known == null) {
            known = line.event(season);
            event = known;
        }
        return known;
    }
}
