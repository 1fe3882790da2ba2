package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apiguardian.api.API;

/**
 * Which session it is and how its clock relates to UTC.
 *
 * @param season the championship year
 * @param event the event's name
 * @param name the session's name, such as {@code Qualifying}
 * @param origin when session time was 0, in milliseconds since 1970
 */
@API(status = INTERNAL, since = "1.0")
public record SessionInfo(int season, String event, String name, long origin) {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'000000'");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int EAST_HOURS = 2;
    private static final int LAST_WITH_DRS = 2025;

    /** Returns whether the session is a race, long or short. */
    public boolean isRace() {
        return name.equals("Race") || name.equals("Sprint");
    }

    /** Returns whether the cars of the season have a rear wing that opens. */
    public boolean hasDrs() {
        return season <= LAST_WITH_DRS;
    }

    /** Returns whether the session has three segments. */
    public boolean isQualifying() {
        return name.endsWith("Qualifying");
    }

    /** Returns the first letters of a segment's name: {@code Q} or {@code SQ}. */
    public String segmentPrefix() {
        return name.startsWith("Sprint") ? "SQ" : "Q";
    }

    /** Returns a session time as the archive writes instants. */
    public String utc(long sessionMillis) {
        return UTC.format(at(sessionMillis));
    }

    /** Returns a session time on the clocks of the circuit. */
    public String local(long sessionMillis) {
        return CLOCK.format(at(sessionMillis).plusHours(EAST_HOURS));
    }

    /** Returns the first session time at or after another that is a whole second of UTC. */
    public long wholeSecond(long sessionMillis) {
        return Math.floorDiv(origin + sessionMillis + 999, 1000L) * 1000 - origin;
    }

    private LocalDateTime at(long sessionMillis) {
        long instant = origin + sessionMillis;
        int nanos = (int) Math.floorMod(instant, 1000L) * 1_000_000;
        return LocalDateTime.ofEpochSecond(Math.floorDiv(instant, 1000L), nanos, ZoneOffset.UTC);
    }
}
