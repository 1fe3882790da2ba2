package io.tif1.cli.compare;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.Lap;
import io.tif1.api.model.LapTime;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * Two laps of a session. Differences are the second less the first, so that what is positive is
 * more or later in the second.
 *
 * @param first the lap to compare with
 * @param second the lap that is compared
 */
@API(status = INTERNAL, since = "1.0")
public record LapPair(Lap first, Lap second) {
    /** Returns both laps in words, such as {@code "NOR lap 43, 1:22.167, HARD"}. */
    public String describe() {
        return describe(first) + " against " + describe(second);
    }

    private static String describe(Lap lap) {
        return "%s lap %d, %s, %s"
                .formatted(
                        lap.driver(),
                        lap.number(),
                        lap.findTime().map(LapTime::toString).orElse("no time"),
                        lap.compound());
    }

    /** Loads the telemetry of both. */
    Traces traces() {
        return new Traces(Trace.of(first.telemetry()), Trace.of(second.telemetry()));
    }

    /** Returns what stands above the columns: the drivers, or the laps if one driver drove both. */
    Map<String, String> heads() {
        String one = head(first);
        String other = head(second);
        return Map.of("First", one, "Second", other, "FirstSpeed", one, "SecondSpeed", other);
    }

    private String head(Lap lap) {
        return first.driver().equals(second.driver())
                ? lap.driver() + " " + lap.number()
                : lap.driver();
    }
}
