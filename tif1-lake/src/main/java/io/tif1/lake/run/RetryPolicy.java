package io.tif1.lake.run;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.apiguardian.api.API;

/**
 * How often a failed unit is repeated, and after which time: the base doubled each time, up to a
 * cap, of which between a half and the whole is waited.
 *
 * @param retries how often, after the first try
 * @param base the wait before the first repetition
 * @param cap the longest wait
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record RetryPolicy(int retries, Duration base, Duration cap) {
    /** Five repetitions, after 2 s, 4 s and so on up to 5 min. */
    public static final RetryPolicy STANDARD =
            new RetryPolicy(5, Duration.ofSeconds(2), Duration.ofMinutes(5));

    /** Rejects negative numbers. */
    public RetryPolicy {
        if (retries < 0 || base.isNegative() || cap.compareTo(base) < 0) {
            throw new IllegalArgumentException(
                    "retries " + retries + ", base " + base + ", cap " + cap);
        }
    }

    /** Returns the same waits with another number of repetitions. */
    public RetryPolicy times(int number) {
        return new RetryPolicy(number, base, cap);
    }

    /** Returns how long to wait before a repetition; the first is 1. */
    Duration before(int repetition) {
        return pause(repetition, ThreadLocalRandom.current().nextDouble());
    }

    /** Returns the wait for a number drawn from 0 to 1. */
    Duration pause(int repetition, double drawn) {
        long whole = base.toMillis() << Math.min(repetition - 1, 20);
        long bound = Math.min(cap.toMillis(), Math.max(whole, 0));
        return Duration.ofMillis(Math.round(bound * (0.5 + drawn / 2)));
    }
}
