package io.tif1.testkit;

import static io.tif1.testkit.ReferenceEntry.assertSame;
import static io.tif1.testkit.ReferenceEntry.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The part of the cache kit about entries going in and coming out. */
abstract class CacheTierStoring extends CacheTierKit {
    private static final CacheKey LAPS = key("session_laptimes.json");
    private static final CacheKey WEATHER = key("weather.json");

    @Test
    @DisplayName("find returns what put stored: every fact and every byte")
    void returnsWhatWasStored() {
        CacheEntry entry = ReferenceEntry.of("laps", 5_000);

        tier().put(LAPS, entry);

        assertSame(tier().find(LAPS).orElseThrow(), entry);
        assertThat(tier().find(WEATHER)).isEmpty();
    }

    @Test
    @DisplayName("an entry may never expire, have no bytes, and come from nowhere")
    void returnsTheLeastEntry() {
        tier().put(LAPS, ReferenceEntry.eternal());

        assertSame(tier().find(LAPS).orElseThrow(), ReferenceEntry.eternal());
    }

    @Test
    @DisplayName("an expired entry comes back unchanged, or not at all")
    void returnsExpiredEntriesUnchanged() {
        CacheEntry expired = ReferenceEntry.expired("laps");

        tier().put(LAPS, expired);

        tier().find(LAPS).ifPresent(found -> assertSame(found, expired));
        tier().findAll(List.of(LAPS)).forEach((key, found) -> assertSame(found, expired));
    }

    @Test
    @DisplayName("put replaces an earlier entry")
    void replaces() {
        CacheEntry second = ReferenceEntry.of("second", 10);
        tier().put(LAPS, ReferenceEntry.of("first", 100));

        tier().put(LAPS, second);

        assertSame(tier().find(LAPS).orElseThrow(), second);
    }

    @Test
    @DisplayName("remove takes one entry; removing it again has no effect")
    void removes() {
        tier().putAll(entries(LAPS, WEATHER));

        tier().remove(LAPS);
        tier().remove(LAPS);

        assertThat(tier().find(LAPS)).isEmpty();
        assertThat(tier().find(WEATHER)).isPresent();
    }

    @Test
    @DisplayName("clear takes all entries, and the tier goes on working")
    void clears() {
        tier().putAll(entries(LAPS, WEATHER));

        tier().clear();

        assertThat(tier().findAll(List.of(LAPS, WEATHER))).isEmpty();
        tier().put(LAPS, ReferenceEntry.of("again", 10));
        assertThat(tier().find(LAPS)).isPresent();
    }

    @Test
    @DisplayName("removeSession takes all entries of the session")
    void removesSessions() {
        CacheKey lap = key("VER/19_tel.json");
        tier().putAll(entries(LAPS, WEATHER, lap));

        tier().removeSession(LAPS.season(), LAPS.event(), LAPS.session());

        assertThat(tier().findAll(List.of(LAPS, WEATHER, lap))).isEmpty();
    }

    @Test
    @DisplayName("findAll and putAll do what find and put do, for none, one and many")
    void worksInBulk() {
        Map<CacheKey, CacheEntry> many = new LinkedHashMap<>();
        for (int lap = 1; lap <= 150; lap++) {
            many.put(key("VER/" + lap + "_tel.json"), ReferenceEntry.of("lap " + lap, lap));
        }
        List<CacheKey> asked =
                Stream.concat(many.keySet().stream(), Stream.of(LAPS, WEATHER)).toList();

        tier().putAll(Map.of());
        tier().putAll(many);

        Map<CacheKey, CacheEntry> found = tier().findAll(asked);
        assertThat(found).containsOnlyKeys(many.keySet());
        CacheEntry nothing = ReferenceEntry.eternal();
        many.forEach((key, entry) -> assertSame(found.getOrDefault(key, nothing), entry));
        many.forEach((key, entry) -> assertSame(tier().find(key).orElseThrow(), entry));
        assertThat(tier().findAll(List.of())).isEmpty();
    }

    @TestFactory
    @DisplayName("a key is found under itself and under no other, however odd")
    Stream<DynamicTest> tellsKeysApart() {
        List<CacheKey> odd =
                List.of(
                        new CacheKey(2025, "São Paulo Grand Prix", "Race", "weather.json"),
                        new CacheKey(2025, "SÃO PAULO GRAND PRIX", "Race", "weather.json"),
                        new CacheKey(2024, "São Paulo Grand Prix", "Race", "weather.json"),
                        new CacheKey(2025, "Mexico Grand Prix", "Race", "@laps"),
                        new CacheKey(2025, "Mexico City Grand Prix", "Race", "@laps"),
                        new CacheKey(2025, "Mexico%Grand Prix", "Race", "@laps"),
                        new CacheKey(2025, "Mexico_Grand Prix", "Race", "@laps"),
                        new CacheKey(2025, "'; DROP TABLE cache; --", "\"", "\\"),
                        new CacheKey(2025, "日本", "🏎", "VER/19_tel.json"),
                        new CacheKey(2025, "", "", ""),
                        new CacheKey(2025, " ", "\t", "\n"),
                        new CacheKey(2025, "x".repeat(5_000), "y".repeat(5_000), "z"));

        return odd.stream().map(one -> DynamicTest.dynamicTest(shown(one), () -> alone(one, odd)));
    }

    @Test
    @DisplayName("an entry of 8 MB comes back whole")
    void keepsLargeEntries() {
        CacheEntry large = ReferenceEntry.of("large", 8 << 20);

        tier().put(LAPS, large);

        assertSame(tier().find(LAPS).orElseThrow(), large);
    }

    private void alone(CacheKey one, List<CacheKey> all) {
        tier().clear();
        tier().put(one, ReferenceEntry.of(one.text(), 50));

        Map<CacheKey, CacheEntry> found = tier().findAll(all);

        assertThat(found).containsOnlyKeys(one);
        assertSame(tier().find(one).orElseThrow(), ReferenceEntry.of(one.text(), 50));
        tier().remove(one);
        assertThat(tier().find(one)).isEmpty();
    }

    private static String shown(CacheKey key) {
        String text = key.text().replaceAll("\\s", "?");
        return text.substring(0, Math.min(60, text.length()));
    }

    private static Map<CacheKey, CacheEntry> entries(CacheKey... keys) {
        Map<CacheKey, CacheEntry> entries = new LinkedHashMap<>();
        for (CacheKey key : keys) {
            entries.put(key, ReferenceEntry.of(key.text(), 100));
        }
        return entries;
    }
}
