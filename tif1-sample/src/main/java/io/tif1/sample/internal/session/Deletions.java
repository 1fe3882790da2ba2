package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.circuit.TurnMarker;
import io.tif1.sample.internal.field.Entry;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apiguardian.api.API;

/** The lap times that the stewards deleted, and the messages that say so. */
@API(status = INTERNAL, since = "1.0")
public final class Deletions {
    private final SessionInfo info;
    private final RaceControlLog log;
    private final Map<Lap, String> reasons = new IdentityHashMap<>();

    /** Starts without any. */
    public Deletions(SessionInfo info, RaceControlLog log) {
        this.info = info;
        this.log = log;
    }

    /**
     * Deletes the time of a lap for leaving the track.
     *
     * @param lap a lap with a time
     * @param turn where
     * @param delay milliseconds from the lap's end to the message
     */
    public void delete(Lap lap, TurnMarker turn, long delay) {
        Entry entry = lap.entry();
        String where = "TRACK LIMITS AT TURN %d LAP %d ".formatted(turn.number(), lap.number());
        long share = (long) (lap.timing().lapTime() * turn.distance() / 5200);
        String text =
                "CAR %d (%s) TIME %s DELETED - %s%s"
                        .formatted(
                                entry.number(),
                                entry.code(),
                                clock(lap.timing().lapTime()),
                                where,
                                info.local(lap.timing().start() + share));
        log.note(lap.timing().end() + delay, text);
        reasons.put(lap, where);
    }

    /** Returns why a lap's time was deleted, or an empty text. */
    public String reason(Lap lap) {
        return reasons.getOrDefault(lap, "");
    }

    private static String clock(long millis) {
        return "%d:%02d.%03d".formatted(millis / 60_000, millis / 1000 % 60, millis % 1000);
    }
}
