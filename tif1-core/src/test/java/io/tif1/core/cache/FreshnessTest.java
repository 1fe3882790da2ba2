package io.tif1.core.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.spi.CacheKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreshnessTest {
    private static final CacheKey KEY = new CacheKey(2025, "Spa", "Race", "weather.json");
    private static final Instant END = Instant.parse("2025-07-27T15:00:00Z");

    private final Freshness freshness = Freshness.standard(key -> Optional.of(END));

    @Test
    void neverExpiresWhatWasFetchedAfterTheSessionSettled() {
        assertThat(freshness.expiresAt(KEY, END.plus(Duration.ofDays(3)))).isEqualTo(Instant.MAX);
    }

    @Test
    void expiresWhatWasFetchedSoonerWhenTheSessionSettles() {
        assertThat(freshness.expiresAt(KEY, END.plusSeconds(60)))
                .isEqualTo(END.plus(Duration.ofDays(3)));
    }

    @Test
    void expiresWhatWasFetchedLongBeforeAfterTheTimeToLive() {
        Instant early = END.minus(Duration.ofDays(30));

        assertThat(freshness.expiresAt(KEY, early)).isEqualTo(early.plus(Duration.ofDays(7)));
    }

    @Test
    void takesTheEndOfTheSeasonWhereTheSessionsEndIsUnknown() {
        Freshness unknown = Freshness.standard(key -> Optional.empty());

        assertThat(unknown.expiresAt(KEY, END)).isEqualTo(END.plus(Duration.ofDays(7)));
        assertThat(unknown.expiresAt(KEY, Instant.parse("2026-01-04T00:00:00Z")))
                .isEqualTo(Instant.MAX);
    }
}
