package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * The spacing of resampled telemetry, in time or in distance.
 *
 * @param size how many units lie between two samples, above 0
 * @param unit seconds or metres
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Step(double size, Unit unit) {
    /** What a step is measured in. */
    public enum Unit {
        /** Seconds of time. */
        SECONDS,
        /** Metres of distance. */
        METRES
    }

    /** Rejects a size that is not a number above 0, or less than a millisecond or millimetre. */
    public Step {
        if (!(size >= 0.001 && size < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "step is " + size + ", but lies between 0.001 and infinity");
        }
    }

    /** Returns a step in distance. */
    public static Step metres(double metres) {
        return new Step(metres, Unit.METRES);
    }

    /** Returns a step in time; sample times are rounded to milliseconds. */
    public static Step seconds(double seconds) {
        return new Step(seconds, Unit.SECONDS);
    }

    /** Returns a step in time by how many samples a second has. */
    public static Step hertz(double hertz) {
        return new Step(1 / hertz, Unit.SECONDS);
    }

    @Override
    public String toString() {
        return "%s %s".formatted(size, unit.name().toLowerCase(Locale.ROOT));
    }
}
