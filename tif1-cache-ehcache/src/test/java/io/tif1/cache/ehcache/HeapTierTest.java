package io.tif1.cache.ehcache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import io.tif1.api.spi.CacheTier;
import io.tif1.testkit.TestContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeapTierTest {
    private static final Instant FETCHED = Instant.parse("2025-07-27T16:30:00Z");

    @Test
    void prefersCodeToSettings() {
        try (CacheTier tier = HeapTier.entries(3).create(TestContext.of(Map.of("entries", "50")))) {
            fill(tier, 10);

            assertThat(tier.statistics().entries()).isEqualTo(3);
            assertThat(tier.statistics().evictions()).isEqualTo(7);
        }
    }

    @Test
    void holdsOneThousandAndTwentyFourEntriesUnlessTold() {
        try (CacheTier tier = new HeapTier().create(TestContext.of(Map.of()))) {
            fill(tier, 1_500);

            assertThat(tier.statistics().entries()).isEqualTo(1_024);
            assertThat(tier.statistics().bytes()).isEqualTo(1_024 * 10);
        }
    }

    @Test
    void limitsFreshnessToTheTimeToLive() {
        Duration hour = Duration.ofHours(1);
        try (CacheTier tier =
                HeapTier.entries(9).timeToLive(hour).create(TestContext.of(Map.of()))) {
            tier.put(key(1), entry(Instant.MAX));
            tier.put(key(2), entry(FETCHED.plusSeconds(5)));

            assertThat(tier.find(key(1)).orElseThrow().expiresAt()).isEqualTo(FETCHED.plus(hour));
            assertThat(tier.find(key(2)).orElseThrow().expiresAt())
                    .isEqualTo(FETCHED.plusSeconds(5));
        }
    }

    @Test
    void takesTheTimeToLiveFromSettings() {
        TestContext settings = TestContext.of(Map.of("time-to-live", "PT30M"));
        try (CacheTier tier = new HeapTier().create(settings)) {
            tier.put(key(1), entry(Instant.MAX));

            assertThat(tier.find(key(1)).orElseThrow().expiresAt())
                    .isEqualTo(FETCHED.plus(Duration.ofMinutes(30)));
        }
    }

    @Test
    void removesOneSessionOnly() {
        CacheKey other = new CacheKey(2025, "Spa", "Qualifying", "1");
        try (CacheTier tier = new HeapTier().create(TestContext.of(Map.of()))) {
            fill(tier, 5);
            tier.put(other, entry(Instant.MAX));

            tier.removeSession(2025, "Spa", "Race");

            assertThat(tier.statistics().entries()).isEqualTo(1);
            assertThat(tier.find(other)).isPresent();
        }
    }

    @Test
    void refusesSizesAndTimesOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeapTier.entries(0))
                .withMessage("entries is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeapTier.entries(1).timeToLive(Duration.ZERO))
                .withMessage("timeToLive is PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeapTier().create(TestContext.of(Map.of("entries", "-1"))));
    }

    private static void fill(CacheTier tier, int count) {
        for (int i = 0; i < count; i++) {
            tier.put(key(i), entry(Instant.MAX));
        }
    }

    private static CacheKey key(int lap) {
        return new CacheKey(2025, "Spa", "Race", "VER/" + lap + "_tel.json");
    }

    private static CacheEntry entry(Instant expiresAt) {
        return new CacheEntry(FETCHED, expiresAt, "kit", "", 1, CachePayload.ofBytes(new byte[10]));
    }
}
