package io.tif1.cdn.internal.route;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Pauses that double from round to round, each shortened by chance ("full jitter"). */
final class Backoff {
    private static final int MOST_DOUBLINGS = 30;

    private final Duration first;
    private final Duration longest;
    private final DoubleSupplier chance;

    /**
     * Starts.
     *
     * @param first the longest pause after the first round
     * @param longest the longest pause ever
     * @param chance numbers from 0 to 1
     */
    Backoff(Duration first, Duration longest, DoubleSupplier chance) {
        this.first = first;
        this.longest = longest;
        this.chance = chance;
    }

    /** Returns the pause after a round; rounds count from 0. */
    Duration pause(int round) {
        double factor = Math.scalb(1.0, Math.min(round, MOST_DOUBLINGS));
        double ceiling = Math.min(first.toNanos() * factor, longest.toNanos());
        return Duration.ofNanos((long) (ceiling * chance.getAsDouble()));
    }
}
