package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Duration;
import org.apiguardian.api.API;

/**
 * A lap or sector time in whole milliseconds, written as {@code 1:22.167} or {@code 28.431}.
 *
 * @param millis the time in milliseconds
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record LapTime(long millis) implements Comparable<LapTime> {
    /** Returns the time as a duration. */
    public Duration toDuration() {
        return Duration.ofMillis(millis);
    }

    /** Returns the time in seconds. */
    public double seconds() {
        return millis / 1000.0;
    }

    /** Returns this time less another, in milliseconds. */
    public long minus(LapTime other) {
        return millis - other.millis;
    }

    @Override
    public int compareTo(LapTime other) {
        return Long.compare(millis, other.millis);
    }

    @Override
    public String toString() {
        long abs = Math.abs(millis);
        String sign = millis < 0 ? "-" : "";
        long minutes = abs / 60_000;
        long seconds = abs / 1000 % 60;
        if (minutes >= 60) {
            return "%s%d:%02d:%02d.%03d"
                    .formatted(sign, minutes / 60, minutes % 60, seconds, abs % 1000);
        }
        return minutes > 0
                ? "%s%d:%02d.%03d".formatted(sign, minutes, seconds, abs % 1000)
                : "%s%d.%03d".formatted(sign, seconds, abs % 1000);
    }
}
