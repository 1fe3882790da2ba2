package io.tif1.testkit;

import static io.tif1.testkit.ReferenceEntry.assertSame;
import static io.tif1.testkit.ReferenceEntry.key;
import static org.apiguardian.api.API.Status.STABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.CacheException;
import io.tif1.api.model.CacheStatistics;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheFeature;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CacheTier;
import io.tif1.api.spi.CacheTierProvider;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apiguardian.api.API;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The contract of {@link CacheTier} and of its provider as tests: extend it, say how to build
 * yours, and run.
 *
 * <p>Claimed features are verified; unclaimed ones are skipped with the reason.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
@Timeout(120)
public abstract class CacheTierCompliance extends CacheTierListing {
    private static final CacheKey LAPS = key("session_laptimes.json");
    private static final CacheKey WEATHER = key("weather.json");

    /** For subclasses. */
    protected CacheTierCompliance() {}

    /** Returns the provider under test. */
    @Override
    protected abstract CacheTierProvider provider();

    @Test
    @DisplayName("ServiceLoader finds exactly one provider with this id")
    void isRegistered() {
        long found =
                StreamSupport.stream(
                                ServiceLoader.load(CacheTierProvider.class).spliterator(), false)
                        .filter(other -> other.id().equals(provider().id()))
                        .count();

        assertThat(found).isEqualTo(1);
    }

    @Test
    @DisplayName("the id is of lower-case letters, digits and dashes, and the cost is positive")
    void introducesItself() {
        assertThat(provider().id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        assertThat(provider().cost()).isPositive();
    }

    @Test
    @DisplayName("the location is said, and needs no entry to be there")
    void saysWhereItIs() {
        assertThat(tier().location()).isNotBlank();
    }

    @Test
    @DisplayName("statistics count exactly, or not at all")
    void counts() {
        tier().put(LAPS, ReferenceEntry.of("laps", 100));
        tier().find(LAPS);
        tier().findAll(List.of(LAPS, WEATHER));

        CacheStatistics counts = tier().statistics();

        if (counts.hits() + counts.misses() + counts.puts() > 0) {
            assertThat(counts.hits()).isEqualTo(2);
            assertThat(counts.misses()).isEqualTo(1);
            assertThat(counts.puts()).isEqualTo(1);
        }
        assertThat(counts.evictions()).isZero();
        assertThat(counts.failures()).isZero();
        assertThat(counts.entries()).isIn(1L, -1L);
        assertThat(counts.bytes())
                .satisfiesAnyOf(
                        b -> assertThat(b).isGreaterThanOrEqualTo(100),
                        b -> assertThat(b).isEqualTo(-1));
    }

    @Test
    @DisplayName("close may be called again, and afterwards a call finds nothing or CacheException")
    void closesOnce() {
        tier().put(LAPS, ReferenceEntry.of("laps", 100));

        tier().close();
        tier().close();

        assertThat(foundAfterClose()).isFalse();
    }

    @Test
    @DisplayName("threads never see another key's entry, nor half of one")
    void standsManyThreads() {
        Crowd.of(8)
                .run(
                        thread -> {
                            for (int round = 0; round < 40; round++) {
                                CacheKey key = key("lap " + (thread + round) % 10);
                                CacheEntry entry = ReferenceEntry.of(key.text(), 3_000);
                                tier().put(key, entry);
                                tier().find(key).ifPresent(found -> assertSame(found, entry));
                                tier().findAll(List.of(key, WEATHER))
                                        .forEach((k, found) -> assertSame(found, entry));
                                if (round % 7 == 0) {
                                    tier().remove(key);
                                }
                            }
                        });
    }

    @Test
    @DisplayName("BOUNDED: entries go when it is full, and the least recently used go first")
    void staysWithinBounds() {
        assumeClaimed(CacheFeature.BOUNDED);
        CacheTier tight = open(tightSettings(directory()));
        tight.put(LAPS, ReferenceEntry.of("laps", 10_000));

        for (int i = 0; i < 400; i++) {
            tight.put(key("lap " + i), ReferenceEntry.of("lap " + i, 10_000));
            tight.find(LAPS);
        }

        List<CacheKey> all = IntStream.range(0, 400).mapToObj(i -> key("lap " + i)).toList();
        assertThat(tight.findAll(all)).hasSizeBetween(1, 199).doesNotContainKey(all.get(0));
        assertThat(tight.find(all.get(399))).isPresent();
        assertThat(tight.find(LAPS)).isPresent();
        assertThat(tight.statistics().evictions()).isGreaterThan(200);
    }

    @Test
    @DisplayName("DURABLE: an entry outlives the tier that stored it")
    void survivesReopening() {
        assumeClaimed(CacheFeature.DURABLE);
        CacheEntry entry = ReferenceEntry.of("laps", 5_000);
        tier().put(LAPS, entry);

        tier().close();

        assertSame(open(settings(directory())).find(LAPS).orElseThrow(), entry);
    }

    @Test
    @DisplayName("OBJECTS: the decoded value comes back as the same object")
    void keepsObjects() {
        assumeClaimed(CacheFeature.OBJECTS);
        CacheEntry entry = ReferenceEntry.of("laps", 100);

        tier().put(LAPS, entry);

        Object found = tier().find(LAPS).orElseThrow().payload().object().orElseThrow();
        assertThat(found).isSameAs(entry.payload().object().orElseThrow());
    }

    @Test
    @DisplayName("SHARED: two tiers on one store see each other's entries at once")
    void sharesItsStore() {
        assumeClaimed(CacheFeature.SHARED);
        CacheTier other = open(settings(directory()));
        CacheEntry entry = ReferenceEntry.of("laps", 5_000);

        tier().put(LAPS, entry);
        assertSame(other.find(LAPS).orElseThrow(), entry);
        other.remove(LAPS);
        assertThat(tier().find(LAPS)).isEmpty();
    }

    @Test
    @DisplayName("SHARED: two tiers on one store write at the same time and lose nothing")
    void sharesItsStoreUnderLoad() {
        assumeClaimed(CacheFeature.SHARED);
        List<CacheTier> both = List.of(tier(), open(settings(directory())));

        Crowd.of(4)
                .run(
                        thread -> {
                            for (int i = 0; i < 25; i++) {
                                CacheKey key = key(thread + "/" + i);
                                both.get(thread % 2)
                                        .putAll(Map.of(key, ReferenceEntry.of(key.text(), 2_000)));
                            }
                        });

        for (int thread = 0; thread < 4; thread++) {
            for (int i = 0; i < 25; i++) {
                CacheKey key = key(thread + "/" + i);
                CacheEntry found = both.get((thread + 1) % 2).find(key).orElseThrow();
                assertSame(found, ReferenceEntry.of(key.text(), 2_000));
            }
        }
    }

    private boolean foundAfterClose() {
        try {
            return tier().find(LAPS).isPresent();
        } catch (CacheException e) {
            return false;
        }
    }
}
