package io.tif1.core.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tif1.api.ConfigurationException;
import io.tif1.api.model.CacheStatistics;
import io.tif1.api.model.TierInfo;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import io.tif1.api.spi.PluginContext;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.codec.TableCodec;
import io.tif1.core.codec.Tables;
import io.tif1.core.columns.ColumnData;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TierChainTest {
    private static final CacheKey LAPS = key("Spa", "session_laptimes.json");
    private static final CacheKey WEATHER = key("Spa", "weather.json");
    private static final CacheKey OTHER = key("Spa %_2", "weather.json");
    private static final Instant NOW = Tables.PROVENANCE.fetchedAt();

    private final FakeTier memory = FakeTier.memory();
    private final FakeTier disk = FakeTier.disk();
    private final MovingClock clock = new MovingClock(NOW);
    private final TierChain chain = open();

    @AfterEach
    void close() {
        disk.gate = null;
        chain.close();
    }

    @Test
    void asksTheCheapestTierFirst() {
        chain.put(LAPS, Tables.holding(1));
        chain.flush();

        CachedTable found = chain.find(LAPS).fresh().orElseThrow();

        assertThat(found.tier()).isEqualTo("memory");
        assertThat(disk.calls).hasValue(1); // the write
        assertThat(chain.tiers()).extracting(TierInfo::id).containsExactly("memory", "disk");
    }

    @Test
    void writesObjectsToMemoryAndBytesToDisk() {
        StoredTable table = Tables.small();
        chain.put(LAPS, table);
        chain.flush();

        assertThat(memory.entries.get(LAPS).payload().object()).containsSame(table);
        assertThat(disk.entries.get(LAPS).payload().object()).isEmpty();
        CacheEntry stored = disk.entries.get(LAPS);
        assertThat(stored.storedAt()).isEqualTo(NOW);
        assertThat(stored.expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(7)));
        assertThat(stored.source()).isEqualTo("sample");
        assertThat(stored.contentHash()).isEqualTo("00ff");
    }

    @Test
    void promotesWhatOnlyTheDiskHas() {
        StoredTable table = Tables.small();
        disk.entries.put(LAPS, stored(table, NOW.plusSeconds(1)));

        CachedTable first = chain.find(LAPS).fresh().orElseThrow();
        CachedTable second = chain.find(LAPS).fresh().orElseThrow();

        Tables.assertSame(first.table(), table);
        assertThat(first.tier()).isEqualTo("disk");
        assertThat(second.tier()).isEqualTo("memory");
        assertThat(second.table()).isSameAs(first.table());
        assertThat(memory.entries.get(LAPS).expiresAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void returnsTheNewestExpiredTableAsStaleOnly() {
        memory.entries.put(LAPS, stored(Tables.holding(1), NOW.minusSeconds(9), NOW));
        disk.entries.put(LAPS, stored(Tables.holding(2), NOW.minusSeconds(5), NOW));

        for (Lookup lookup : List.of(chain.find(LAPS), chain.findAll(List.of(LAPS)).get(LAPS))) {
            assertThat(lookup.fresh()).isEmpty();
            assertThat(lookup.any()).isEqualTo(lookup.stale());
            Tables.assertSame(lookup.stale().orElseThrow().table(), Tables.holding(2));
        }
        assertThat(memory.entries.get(LAPS).storedAt()).isEqualTo(NOW.minusSeconds(9));
    }

    @Test
    void prefersAFreshTableBelowToAStaleOneAbove() {
        memory.entries.put(LAPS, stored(Tables.holding(1), NOW));
        disk.entries.put(LAPS, stored(Tables.holding(2), NOW.plusSeconds(1)));

        Lookup lookup = chain.find(LAPS);

        Tables.assertSame(lookup.fresh().orElseThrow().table(), Tables.holding(2));
        assertThat(memory.entries.get(LAPS).isFresh(NOW)).isTrue();
    }

    @Test
    void findsManyAcrossTiersAndDecodesThemRight() {
        Map<CacheKey, StoredTable> tables = new LinkedHashMap<>();
        for (int i = 0; i < 300; i++) {
            tables.put(key("Spa", "VER/" + i + "_tel.json"), Tables.holding(i));
        }
        chain.putAll(tables);
        chain.flush();
        tables.keySet().stream().filter(k -> k.resource().contains("7")).forEach(memory::remove);
        List<CacheKey> asked = new ArrayList<>(tables.keySet());
        asked.add(WEATHER);

        Map<CacheKey, Lookup> found = chain.findAll(asked);

        assertThat(found).containsOnlyKeys(tables.keySet());
        found.forEach(
                (key, lookup) ->
                        Tables.assertSame(lookup.fresh().orElseThrow().table(), tables.get(key)));
        assertThat(memory.entries).containsOnlyKeys(tables.keySet());
    }

    @Test
    void treatsAnotherSchemaVersionAsAbsent() {
        CacheEntry entry = stored(Tables.small(), Instant.MAX);
        disk.entries.put(
                LAPS, new CacheEntry(NOW, Instant.MAX, "sample", "", 999, entry.payload()));

        assertThat(chain.find(LAPS)).isEqualTo(Lookup.NOTHING);
    }

    @Test
    void removesDamagedEntriesAndFindsNothing() {
        byte[] block = TableCodec.encode(Tables.small());
        block[40] ^= 1;
        CacheEntry entry = stored(Tables.small(), Instant.MAX);
        disk.entries.put(LAPS, entry.withPayload(CachePayload.ofBytes(block)));

        assertThat(chain.find(LAPS)).isEqualTo(Lookup.NOTHING);
        assertThat(disk.entries).isEmpty();
        assertThat(info("disk").statistics().failures()).isEqualTo(1);
        assertThat(info("disk").healthy()).isTrue();
    }

    @Test
    void bypassesABrokenTierUntilItHasCooledDown() {
        chain.put(LAPS, Tables.holding(1));
        chain.flush();
        memory.failure = FakeTier.broken();

        assertThat(chain.find(LAPS).fresh().orElseThrow().tier()).isEqualTo("disk");
        int calls = memory.calls.get();
        assertThat(chain.find(LAPS).fresh().orElseThrow().tier()).isEqualTo("disk");
        assertThat(memory.calls).hasValue(calls); // left alone
        assertThat(info("memory").healthy()).isFalse();

        memory.failure = null;
        clock.advance(GuardedTier.COOL_DOWN);

        assertThat(chain.find(LAPS).fresh().orElseThrow().tier()).isEqualTo("memory");
        assertThat(info("memory").healthy()).isTrue();
    }

    @Test
    void survivesATierThatCannotBeOpenedAndTriesAgain() {
        FakeTier late = FakeTier.disk();
        late.openFailure = new UnsupportedOperationException("not yet");
        try (TierChain other = open(late)) {
            other.put(LAPS, Tables.holding(1));
            other.flush();
            assertThat(other.find(LAPS)).isEqualTo(Lookup.NOTHING);
            assertThat(other.tiers().get(0).healthy()).isFalse();

            late.openFailure = null;
            clock.advance(GuardedTier.COOL_DOWN);
            other.put(LAPS, Tables.holding(2));
            other.flush();

            assertThat(other.find(LAPS).fresh()).isPresent();
        }
    }

    @Test
    void refusesAWrongSettingOfATier() {
        FakeTier misconfigured = FakeTier.disk();
        misconfigured.openFailure = new ConfigurationException("entries is -1", null);

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> open(memory, misconfigured));
        assertThat(memory.closed).isEqualTo(1); // what was open is closed
    }

    @Test
    void findsWhatIsNotWrittenYetAndWritesItBeforeClosing() {
        disk.gate = new CountDownLatch(1);
        memory.failure = FakeTier.broken();
        chain.put(WEATHER, Tables.holding(0)); // keeps the writer busy
        for (int i = 0; i < 500; i++) {
            chain.put(key("Spa", "VER/" + i), Tables.holding(i));
        }

        memory.failure = null;
        assertThat(chain.find(key("Spa", "VER/499")).fresh()).isPresent();
        disk.gate.countDown();
        chain.close();

        assertThat(disk.entries).hasSize(501);
        assertThat(disk.batches.get()).isLessThan(50);
        assertThat(disk.closed).isEqualTo(1);
    }

    @Test
    void keepsTheLastOfTwoWritesToOneKey() {
        chain.put(LAPS, Tables.holding(1));
        chain.put(LAPS, Tables.holding(2));
        chain.flush();
        memory.clear();

        Tables.assertSame(chain.find(LAPS).fresh().orElseThrow().table(), Tables.holding(2));
    }

    @Test
    void removesFromEveryTierAlsoWhatIsNotWrittenYet() {
        chain.put(LAPS, Tables.holding(1));
        chain.put(WEATHER, Tables.holding(1));

        chain.remove(LAPS);
        chain.flush();

        assertThat(memory.entries).containsOnlyKeys(WEATHER);
        assertThat(disk.entries).containsOnlyKeys(WEATHER);
    }

    @Test
    void removesOneSessionWithoutTouchingOthers() {
        chain.put(LAPS, Tables.holding(1));
        chain.put(WEATHER, Tables.holding(1));
        chain.put(OTHER, Tables.holding(1));

        chain.removeSession(2025, "Spa", "Race");
        chain.flush();

        assertThat(memory.entries).containsOnlyKeys(OTHER);
        assertThat(disk.entries).containsOnlyKeys(OTHER);
    }

    @Test
    void clearsEverything() {
        chain.put(LAPS, Tables.holding(1));

        chain.clear();
        chain.flush();

        assertThat(chain.find(LAPS)).isEqualTo(Lookup.NOTHING);
        assertThat(memory.entries).isEmpty();
        assertThat(disk.entries).isEmpty();
    }

    @Test
    void countsPerTier() {
        chain.put(LAPS, Tables.holding(1));
        chain.flush();
        chain.find(LAPS);
        chain.find(WEATHER);
        memory.failure = FakeTier.broken();
        chain.find(LAPS);

        CacheStatistics fast = info("memory").statistics();
        CacheStatistics slow = info("disk").statistics();

        assertThat(fast).isEqualTo(new CacheStatistics(1, 2, 1, 0, 1, -1, -1));
        assertThat(slow).isEqualTo(new CacheStatistics(1, 1, 1, 5, 0, 1, -1));
    }

    @Test
    void worksWithoutAnyTier() {
        try (TierChain none = open(new FakeTier[0])) {
            none.put(LAPS, Tables.holding(1));

            assertThat(none.find(LAPS)).isEqualTo(Lookup.NOTHING);
            assertThat(none.findAll(List.of(LAPS))).isEmpty();
            assertThat(none.tiers()).isEmpty();
        }
    }

    @Test
    void doesNothingOnceClosed() {
        chain.close();
        chain.close();
        chain.put(LAPS, Tables.holding(1));

        assertThat(chain.find(LAPS)).isEqualTo(Lookup.NOTHING);
        assertThat(memory.closed).isEqualTo(1);
    }

    @Test
    void holdsBackWhoeverPutsFasterThanTheDiskWrites() throws InterruptedException {
        disk.gate = new CountDownLatch(1);
        int rows = 1 << 20; // 8 MiB each
        StoredTable large = Tables.of(new ColumnData.Doubles(new double[rows], null));
        Thread putting =
                new Thread(
                        () -> {
                            for (int i = 0; i < 20; i++) {
                                chain.put(key("Spa", "VER/" + i), large);
                            }
                        });

        putting.start();
        putting.join(500);
        assertThat(putting.isAlive()).isTrue();
        disk.gate.countDown();
        putting.join();
        chain.flush();

        assertThat(disk.entries).hasSize(20);
    }

    private TierChain open() {
        return open(disk, memory);
    }

    private TierChain open(FakeTier... tiers) {
        Freshness week = (key, storedAt) -> storedAt.plus(Duration.ofDays(7));
        return TierChain.open(List.of(tiers), provider -> new NoSettings(clock), week, clock);
    }

    private TierInfo info(String id) {
        return chain.tiers().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    private static CacheKey key(String event, String resource) {
        return new CacheKey(2025, event, "Race", resource);
    }

    private static CacheEntry stored(StoredTable table, Instant expiresAt) {
        return stored(table, NOW, expiresAt);
    }

    private static CacheEntry stored(StoredTable table, Instant storedAt, Instant expiresAt) {
        CachePayload bytes = CachePayload.ofBytes(TableCodec.encode(table));
        return new CacheEntry(storedAt, expiresAt, "sample", "", TableCodec.SCHEMA_VERSION, bytes);
    }

    private record NoSettings(Clock clock) implements PluginContext {
        @Override
        public <T> Optional<T> setting(String key, Function<String, T> convert) {
            return Optional.empty();
        }

        @Override
        public Path cacheFolder() {
            return Path.of("unused");
        }
    }
}
