package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Duration;
import org.apiguardian.api.API;

/**
 * What counts as healthy.
 *
 * @param hitRate the share of files that caches have to answer more than, 0 to 1
 * @param successRate the share of files that more than have to succeed, 0 to 1
 * @param slowest how long a query may take
 * @param least how many files have to be asked for before rates say anything
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record HealthThresholds(double hitRate, double successRate, Duration slowest, long least) {
    /** Over 80 % answered by caches and over 95 % successful, from 20 files on; 5 s for a query. */
    public static final HealthThresholds STANDARD =
            new HealthThresholds(0.80, 0.95, Duration.ofSeconds(5), 20);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a rate is not within 0 to 1, or anything else is negative
     */
    public HealthThresholds {
        if (!isShare(hitRate) || !isShare(successRate)) {
            throw new IllegalArgumentException(
                    "rates of %s and %s, but they are 0 to 1".formatted(hitRate, successRate));
        }
        if (slowest.isNegative() || least < 0) {
            throw new IllegalArgumentException(
                    "%s and %d files, but neither may be negative".formatted(slowest, least));
        }
    }

    /** Returns the same thresholds for rates that count from so many files on. */
    public HealthThresholds from(long files) {
        return new HealthThresholds(hitRate, successRate, slowest, files);
    }

    private static boolean isShare(double rate) {
        return rate >= 0 && rate <= 1;
    }
}
