package io.tif1.core.cache;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.spi.CacheKey;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * Decides how long a cached value counts as fresh.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
@FunctionalInterface
public interface Freshness {
    /** How long a value stays fresh unless its session is settled. */
    Duration TIME_TO_LIVE = Duration.ofDays(7);

    /** How long after its end a session may still be corrected. */
    Duration SETTLING = Duration.ofDays(3);

    /**
     * Returns when a value stops being fresh.
     *
     * @return {@code Instant.MAX} if it never does
     */
    Instant expiresAt(CacheKey key, Instant storedAt);

    /** Returns the usual policy with the usual spans. */
    static Freshness standard(Function<CacheKey, Optional<Instant>> ends) {
        return of(TIME_TO_LIVE, SETTLING, ends);
    }

    /**
     * Returns the usual policy: what was fetched after its session had settled never expires; what
     * was fetched earlier expires when the session settles, or after the given time if that is
     * sooner.
     *
     * @param timeToLive how long a value of an unsettled session stays fresh
     * @param settling how long after its end a session counts as settled
     * @param ends when a session ended; where that is not known, the end of its season stands in
     */
    static Freshness of(
            Duration timeToLive, Duration settling, Function<CacheKey, Optional<Instant>> ends) {
        return (key, storedAt) -> {
            Instant settled = ends.apply(key).orElseGet(() -> endOfSeason(key)).plus(settling);
            Instant expiry = storedAt.plus(timeToLive);
            if (!storedAt.isBefore(settled)) {
                return Instant.MAX;
            }
            return expiry.isBefore(settled) ? expiry : settled;
        };
    }

    private static Instant endOfSeason(CacheKey key) {
        return Year.of(key.season() + 1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
