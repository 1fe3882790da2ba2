package io.tif1.ergast;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongUnaryOperator;

/** Waiting times that double, up to a bound, with full jitter. */
final class Backoff {
    private static final long BASE_MS = 1000;
    private static final long CAP_MS = 300_000;

    private final LongUnaryOperator random;

    Backoff() {
        this(bound -> ThreadLocalRandom.current().nextLong(bound));
    }

    /** Draws below a bound with the given source. */
    Backoff(LongUnaryOperator random) {
        this.random = random;
    }

    /** Returns how long to wait before an attempt; 1 is the first repetition. */
    Duration before(int attempt) {
        long bound = Math.min(CAP_MS, BASE_MS << Math.min(attempt - 1, 20));
        return Duration.ofMillis(random.applyAsLong(bound + 1));
    }
}
