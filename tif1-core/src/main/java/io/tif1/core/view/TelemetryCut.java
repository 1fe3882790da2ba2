package io.tif1.core.view;

import io.tif1.api.model.LapRef;
import io.tif1.core.telemetry.Kinds;
import java.time.Duration;

/**
 * Which part of what a piece of telemetry is, and how it is interpolated.
 *
 * @param lap the lap, or the first one
 * @param offset milliseconds from the start of that lap to time 0
 * @param kinds the rules
 */
record TelemetryCut(LapRef lap, long offset, Kinds kinds) {
    TelemetryCut later(long millis) {
        return new TelemetryCut(lap, offset + millis, kinds);
    }

    TelemetryCut with(Kinds rules) {
        return new TelemetryCut(lap, offset, rules);
    }

    /** Returns the start of a range in milliseconds, if the range is not reversed. */
    static long requireOrder(Duration from, Duration to) {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException(
                    "the range from %s to %s is reversed".formatted(from, to));
        }
        return from.toMillis();
    }
}
