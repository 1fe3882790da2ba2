package io.tif1.testkit;

import static io.tif1.testkit.ReferenceEntry.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.model.CacheCheck;
import io.tif1.api.model.CachedFile;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheFeature;
import io.tif1.api.spi.CacheKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The part of the cache kit about the whole: listing, checking, removing many, compacting. */
abstract class CacheTierListing extends CacheTierStoring {
    private static final CacheKey LAPS = key("session_laptimes.json");
    private static final CacheKey WEATHER = key("weather.json");
    private static final CacheKey OTHER =
            new CacheKey(2024, "S\u00e3o Paulo Grand Prix", "Sprint", "rcm.json");

    @Test
    @DisplayName("LISTED: list tells every entry once, with every fact, sessions in one piece")
    void listsEverything() {
        assumeClaimed(CacheFeature.LISTED);
        Map<CacheKey, CacheEntry> all = new LinkedHashMap<>();
        for (int lap = 1; lap <= 700; lap++) {
            all.put(key("VER/" + lap + "_tel.json"), ReferenceEntry.of("lap " + lap, 10 + lap));
        }
        all.put(OTHER, ReferenceEntry.eternal());
        tier().putAll(all);

        List<CachedFile> files = listed();

        assertThat(files).hasSize(all.size());
        assertThat(files)
                .extracting(CacheKey::of)
                .containsExactlyInAnyOrderElementsOf(all.keySet());
        for (CachedFile file : files) {
            CacheEntry entry = all.getOrDefault(CacheKey.of(file), ReferenceEntry.eternal());
            assertThat(file.bytes()).isGreaterThanOrEqualTo(entry.payload().bytes().length);
            assertThat(file.storedAt()).isEqualTo(entry.storedAt());
            assertThat(file.expiresAt()).isEqualTo(entry.expiresAt());
            assertThat(file.source()).isEqualTo(entry.source());
            assertThat(file.schemaVersion()).isEqualTo(entry.schemaVersion());
        }
        assertThat(changes(files)).isEqualTo(1);
    }

    @Test
    @DisplayName("LISTED: an empty tier lists nothing, and what was removed is listed no more")
    void listsNoMoreThanThereIs() {
        assumeClaimed(CacheFeature.LISTED);
        assertThat(listed()).isEmpty();
        tier().put(LAPS, ReferenceEntry.of("laps", 100));
        tier().put(WEATHER, ReferenceEntry.of("weather", 100));

        tier().remove(LAPS);

        assertThat(listed()).extracting(CacheKey::of).containsExactly(WEATHER);
    }

    @Test
    @DisplayName("verify finds sound entries sound, and they stay")
    void verifiesWhatIsSound() {
        tier().put(LAPS, ReferenceEntry.of("laps", 100));
        tier().put(OTHER, ReferenceEntry.eternal());

        CacheCheck check = tier().verify();

        assertThat(check.isSound()).as(check.toString()).isTrue();
        assertThat(check.checked())
                .isEqualTo(provider().features().contains(CacheFeature.LISTED) ? 2 : 0);
        assertThat(tier().find(LAPS)).isPresent();
        assertThat(tier().find(OTHER)).isPresent();
    }

    @Test
    @DisplayName("removeAll takes the entries named and no others")
    void removesMany() {
        tier().put(LAPS, ReferenceEntry.of("laps", 100));
        tier().put(WEATHER, ReferenceEntry.of("weather", 100));
        tier().put(OTHER, ReferenceEntry.of("other", 100));

        tier().removeAll(List.of());
        tier().removeAll(List.of(LAPS, OTHER, key("never stored")));

        assertThat(tier().findAll(List.of(LAPS, WEATHER, OTHER))).containsOnlyKeys(WEATHER);
    }

    @Test
    @DisplayName("LISTED: removeSession leaves other sessions alone")
    void removesNoOtherSession() {
        assumeClaimed(CacheFeature.LISTED);
        tier().put(LAPS, ReferenceEntry.of("laps", 100));
        tier().put(OTHER, ReferenceEntry.of("other", 100));

        tier().removeSession(LAPS.season(), LAPS.event(), LAPS.session());

        assertThat(tier().findAll(List.of(LAPS, OTHER))).containsOnlyKeys(OTHER);
    }

    @Test
    @DisplayName("compact gives back no less than nothing, and loses nothing")
    void compacts() {
        tier().put(LAPS, ReferenceEntry.of("laps", 100_000));
        tier().put(WEATHER, ReferenceEntry.of("weather", 100_000));
        tier().remove(LAPS);

        assertThat(tier().compact()).isNotNegative();

        assertThat(tier().find(WEATHER)).isPresent();
    }

    private List<CachedFile> listed() {
        try (Stream<CachedFile> files = tier().list()) {
            return files.toList();
        }
    }

    /** Counts how often the session changes from one file to the next. */
    private static int changes(List<CachedFile> files) {
        int changes = 0;
        for (int i = 1; i < files.size(); i++) {
            boolean same =
                    CacheKey.of(files.get(i))
                            .sessionPrefix()
                            .equals(CacheKey.of(files.get(i - 1)).sessionPrefix());
            changes += same ? 0 : 1;
        }
        return changes;
    }
}
