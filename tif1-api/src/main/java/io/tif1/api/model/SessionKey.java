package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.io.Serializable;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * Identifies one session.
 *
 * @param season the championship year, {@value #FIRST_SEASON} or later
 * @param event the event's full name, such as {@code "Belgian Grand Prix"}
 * @param kind which session of the event
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record SessionKey(int season, String event, SessionKind kind) implements Serializable {
    /** The first championship year that has laps. */
    public static final int FIRST_SEASON = 2018;

    /** The last championship year that is accepted. */
    public static final int LAST_SEASON = 2100;

    /** Rejects a season without laps and a blank event. */
    public SessionKey {
        if (season < FIRST_SEASON || season > LAST_SEASON) {
            throw new IllegalArgumentException(
                    "season is %d, but laps start in %d".formatted(season, FIRST_SEASON));
        }
        if (event.isBlank()) {
            throw new IllegalArgumentException("event is blank");
        }
    }

    /** Returns the event with its season, such as {@code "2021 Belgian Grand Prix"}. */
    public String eventLabel() {
        return season + " " + event;
    }

    @Override
    public String toString() {
        return "%s (%s)".formatted(eventLabel(), kind.displayName().toLowerCase(Locale.ROOT));
    }
}
