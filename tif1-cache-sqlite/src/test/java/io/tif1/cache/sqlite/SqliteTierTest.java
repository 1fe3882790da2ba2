package io.tif1.cache.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.model.CachedSession;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CacheTier;
import io.tif1.testkit.TestContext;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SqliteTierTest extends SqliteScene {
    @Test
    void touchesNoFileBeforeItsFirstUse() {
        tier(Map.of());

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsItsFileInTheCacheFolderForTheOwnerAlone() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "not a POSIX file system");
        Path cache = folder.resolve("deep").resolve("cache");
        CacheTier tier = tier(TestContext.of(Map.of(), cache));

        tier.put(LAPS, entry("laps"));

        Path file = cache.resolve(SqliteTier.DEFAULT_FILE);
        assertThat(tier.location()).isEqualTo(file.toString());
        assertThat(permissions(cache)).isEqualTo("rwx------");
        assertThat(permissions(cache.getParent())).isEqualTo("rwx------");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(file.resolveSibling(file.getFileName() + "-wal")))
                .isEqualTo("rw-------");
    }

    @Test
    void standsFoldersWithOddNames() {
        Path odd = folder.resolve("São Paulo 100% #1 & 'more'; a=b");
        CacheTier tier = tier(TestContext.of(Map.of(), odd));

        tier.put(LAPS, entry("laps"));
        tier.close();
        CacheTier reader = tier(TestContext.of(Map.of("read-only", "true"), odd));

        assertThat(text(reader)).isEqualTo("laps");
        assertThat(odd.resolve(SqliteTier.DEFAULT_FILE)).exists();
    }

    @Test
    void prefersCodeToSettings() {
        TestContext settings =
                TestContext.of(Map.of("file", "b.db", "time-to-live", "P9D"), folder);
        CacheTier tier =
                opened(
                        SqliteTier.file(Path.of("a.db"))
                                .timeToLive(Duration.ofDays(30))
                                .maxBytes(1_000_000)
                                .create(settings));

        tier.put(LAPS, entry("laps"));

        assertThat(folder.resolve("a.db")).exists();
        assertThat(tier.find(LAPS).orElseThrow().expiresAt())
                .isEqualTo(FETCHED.plus(Duration.ofDays(30)));
    }

    @Test
    void keepsAnEarlierExpiryThanTheTimeToLive() {
        CacheTier tier = tier(Map.of("time-to-live", "P30D"));
        Instant soon = FETCHED.plusSeconds(5);

        tier.put(LAPS, entry("laps").withExpiresAt(soon));

        assertThat(tier.find(LAPS).orElseThrow().expiresAt()).isEqualTo(soon);
    }

    @Test
    void refusesSettingsOutOfRange() {
        for (Map<String, String> wrong :
                List.of(
                        Map.of("max-bytes", "0"),
                        Map.of("time-to-live", "-PT1S"),
                        Map.of("busy-timeout", "PT2H"),
                        Map.of("read-only", "maybe"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> tier(wrong));
        }
    }

    @Test
    void removesOneSessionOnly() {
        CacheTier tier = tier(Map.of());
        CacheKey near = new CacheKey(2025, "Spa%", "Race", "weather.json");
        tier.putAll(Map.of(LAPS, entry("laps"), key("weather.json"), entry("w"), near, entry("n")));

        tier.removeSession(2025, "Spa", "Race");

        assertThat(tier.findAll(List.of(LAPS, key("weather.json"), near))).containsOnlyKeys(near);
        assertThat(tier.statistics().entries()).isEqualTo(1);
        assertThat(tier.statistics().bytes()).isEqualTo(1);
    }

    @Test
    void countsBytesExactlyThroughReplacementAndRemoval() {
        CacheTier tier = tier(Map.of());
        tier.put(LAPS, entry("a long text"));
        tier.put(LAPS, entry("short"));
        tier.put(key("b"), entry("four"));

        tier.remove(key("b"));

        assertThat(tier.statistics().entries()).isEqualTo(1);
        assertThat(tier.statistics().bytes()).isEqualTo(5);
    }

    @Test
    void givesSpaceBackWhenCleared() throws IOException {
        CacheTier tier = tier(Map.of());
        for (int i = 0; i < 40; i++) {
            tier.put(key("lap " + i), entry(Integer.toString(i).repeat(100_000)));
        }

        tier.clear();
        tier.close();

        assertThat(Files.size(file())).isLessThan(300_000);
    }

    @Test
    void remembersUsesAcrossProcessesWhenDroppingTheOldest() {
        TestContext first = TestContext.of(Map.of("max-bytes", "50"), folder);
        CacheTier writer = tier(first);
        writer.put(key("old"), entry("x".repeat(20)));
        writer.put(key("new"), entry("y".repeat(20)));
        writer.close();
        TestContext later =
                new TestContext(Map.of("max-bytes", "50"), folder, ahead(Duration.ofHours(2)));
        CacheTier reader = tier(later);
        reader.find(key("old"));
        reader.close();

        CacheTier last =
                tier(
                        new TestContext(
                                Map.of("max-bytes", "50"), folder, ahead(Duration.ofHours(3))));
        last.put(key("third"), entry("z".repeat(20)));

        assertThat(last.find(key("old"))).isPresent();
        assertThat(last.find(key("new"))).isEmpty();
        assertThat(last.statistics().evictions()).isEqualTo(1);
    }

    @Test
    void listsTheSessionsThatWereUsedLast() {
        CacheKey spa = new CacheKey(2025, "Spa", "Race", "laps");
        CacheKey monza = new CacheKey(2024, "Monza", "Sprint", "laps");
        try (CacheTier writer = new SqliteTier().create(TestContext.of(Map.of(), folder))) {
            assertThat(writer.recentSessions(5)).isEmpty();
            writer.put(spa, entry("s"));
            writer.put(monza, entry("m"));
            assertThat(sessions(writer, 5)).containsExactly("Monza", "Spa");
        }

        CacheTier later = tier(new TestContext(Map.of(), folder, ahead(Duration.ofHours(2))));
        later.find(spa);

        assertThat(sessions(later, 5)).containsExactly("Spa", "Monza");
        assertThat(sessions(later, 1)).containsExactly("Spa");
    }

    private static List<String> sessions(CacheTier tier, int most) {
        return tier.recentSessions(most).stream().map(CachedSession::event).toList();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
