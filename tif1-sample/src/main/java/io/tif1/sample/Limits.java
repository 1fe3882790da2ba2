package io.tif1.sample;

import io.tif1.api.model.SessionKey;
import io.tif1.sample.internal.field.Field;

/** Which weekends can be generated; every check returns what it was given. */
final class Limits {
    private static final int MOST_LAPS = 500;
    private static final int LONGEST_NAME = 120;

    private Limits() {}

    /** Checks a number of laps. */
    static int laps(int laps) {
        return between("laps", laps, 1, MOST_LAPS);
    }

    /** Checks a number of drivers. */
    static int drivers(int drivers) {
        return between("drivers", drivers, 1, Field.MOST);
    }

    /** Checks a season. */
    static int season(int season) {
        return between("season", season, SessionKey.FIRST_SEASON, SessionKey.LAST_SEASON);
    }

    /** Checks an event's name: it becomes a folder's name and part of a JSON text. */
    static String event(String event) {
        boolean odd = event.chars().anyMatch(c -> c < ' ' || c == 0x7f || "/\\\"".indexOf(c) >= 0);
        if (event.isBlank() || odd || event.startsWith(".") || event.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("event is not a plain name of 1 to 120 characters");
        }
        return event;
    }

    private static int between(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s is %d, but %d to %d can be generated".formatted(what, value, least, most));
        }
        return value;
    }
}
