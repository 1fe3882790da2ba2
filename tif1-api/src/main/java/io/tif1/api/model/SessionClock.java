package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * How session time and the clock on the wall belong together. All times are derived from the laps.
 *
 * @param zero the instant of session time zero, or null if the source publishes no lap dates
 * @param spreadMillis by how much the laps disagree about it, in milliseconds
 * @param start the session time of the start, or null if it cannot be told
 * @param startRule how the start was found
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record SessionClock(
        @Nullable Instant zero, long spreadMillis, @Nullable Duration start, String startRule) {
    /** Returns the instant of session time zero; FastF1 calls it {@code t0_date}. */
    public Optional<Instant> t0() {
        return Optional.ofNullable(zero);
    }

    /** Returns the session time of the start. */
    public Optional<Duration> startTime() {
        return Optional.ofNullable(start);
    }

    /** Returns the session time of an instant, or empty if the zero is not known. */
    public Optional<Duration> sessionTime(Instant instant) {
        return t0().map(t0 -> Duration.between(t0, instant));
    }

    /** Returns the instant of a session time, or empty if the zero is not known. */
    public Optional<Instant> instant(Duration sessionTime) {
        return t0().map(t0 -> t0.plus(sessionTime));
    }
}
