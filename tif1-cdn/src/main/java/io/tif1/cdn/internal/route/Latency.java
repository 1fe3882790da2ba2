package io.tif1.cdn.internal.route;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The times of a host's latest good answers; thread-safe. */
final class Latency {
    private static final int KEPT = 64;
    private static final int ENOUGH = 20;

    private final long[] nanos = new long[KEPT];
    private long count;

    synchronized void add(Duration took) {
        nanos[(int) (count++ % KEPT)] = took.toNanos();
    }

    /** Returns the time within which 19 of 20 answers came; empty while few are known. */
    synchronized Optional<Duration> usual() {
        if (count < ENOUGH) {
            return Optional.empty();
        }
        long[] sorted = Arrays.copyOf(nanos, (int) Math.min(count, KEPT));
        Arrays.sort(sorted);
        return Optional.of(Duration.ofNanos(sorted[sorted.length * 19 / 20]));
    }
}
