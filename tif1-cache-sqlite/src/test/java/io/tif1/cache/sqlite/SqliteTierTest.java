package io.tif1.cache.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.CacheException;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import io.tif1.api.spi.CacheTier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SqliteTierTest {
    private static final Instant FETCHED = Instant.parse("2025-07-27T16:30:00Z");
    private static final CacheKey LAPS = key("session_laptimes.json");

    @TempDir Path folder;

    private final List<CacheTier> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(CacheTier::close);
    }

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
        CacheTier tier = new SqliteTier().create(new Settings(Map.of(), cache));
        open.add(tier);

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
        CacheTier tier = new SqliteTier().create(new Settings(Map.of(), odd));
        open.add(tier);

        tier.put(LAPS, entry("laps"));
        tier.close();
        CacheTier reader = new SqliteTier().create(new Settings(Map.of("read-only", "true"), odd));
        open.add(reader);

        assertThat(text(reader)).isEqualTo("laps");
        assertThat(odd.resolve(SqliteTier.DEFAULT_FILE)).exists();
    }

    @Test
    void prefersCodeToSettings() {
        Settings settings = new Settings(Map.of("file", "b.db", "time-to-live", "P9D"), folder);
        CacheTier tier =
                SqliteTier.file(Path.of("a.db"))
                        .timeToLive(Duration.ofDays(30))
                        .maxBytes(1_000_000)
                        .create(settings);
        open.add(tier);

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
    void movesAFileThatIsNoDatabaseAsideAndBeginsAfresh() throws IOException {
        Files.writeString(file(), "this is not a database, whatever its name says");

        CacheTier tier = tier(Map.of());
        tier.put(LAPS, entry("laps"));

        assertThat(text(tier)).isEqualTo("laps");
        assertThat(aside()).hasSize(1);
        assertThat(aside().get(0)).hasContent("this is not a database, whatever its name says");
    }

    @Test
    void movesADamagedDatabaseAsideWhileInUse() throws IOException {
        CacheTier tier = tier(Map.of());
        tier.put(LAPS, entry("laps"));
        tier.close();
        byte[] bytes = Files.readAllBytes(file());
        for (int i = 16_384; i < bytes.length; i++) { // all but the page with the layout
            bytes[i] = (byte) (i * 31);
        }
        Files.write(file(), bytes);

        CacheTier again = tier(Map.of());

        assertThat(again.find(LAPS)).isEmpty();
        again.put(LAPS, entry("new"));
        assertThat(text(again)).isEqualTo("new");
        assertThat(aside()).isNotEmpty();
    }

    @Test
    void neverTouchesAnotherProgramsDatabase() throws IOException, SQLException {
        execute("CREATE TABLE thesis (chapter TEXT)");

        assertThatExceptionOfType(CacheException.class)
                .isThrownBy(() -> tier(Map.of()).put(LAPS, entry("laps")))
                .withMessageEndingWith("is a database, but not a tif1 cache");
        assertThat(aside()).isEmpty();
        execute("SELECT chapter FROM thesis");
    }

    @Test
    void leavesAFileOfANewerLayoutAlone() throws IOException, SQLException {
        tier(Map.of()).put(LAPS, entry("laps"));
        close();
        execute("PRAGMA user_version = 2");

        assertThatExceptionOfType(CacheException.class)
                .isThrownBy(() -> tier(Map.of()).find(LAPS))
                .withMessageEndingWith("has layout 2, and this tif1 reads 1");
        assertThat(aside()).isEmpty();
    }

    @Test
    void dropsRowsThatWereChangedAndKeepsTheOthers() throws SQLException {
        CacheTier tier = tier(Map.of());
        for (String change :
                List.of(
                        "UPDATE payload SET content = x'00' || content WHERE id = 1",
                        "UPDATE payload SET content = 'text' WHERE id = 1",
                        "DELETE FROM payload WHERE id = 1",
                        "UPDATE entry SET expires_at = expires_at + 1 WHERE id = 1",
                        "UPDATE entry SET stored_at = 9223372036854775807 WHERE id = 1",
                        "UPDATE entry SET source = 'elsewhere' WHERE id = 1",
                        "UPDATE entry SET schema_version = 2 WHERE id = 1",
                        "UPDATE entry SET resource = 'weather.json' WHERE id = 1")) {
            tier.clear();
            tier.put(LAPS, entry("laps"));
            tier.put(key("b"), entry("sound"));
            execute(change);

            assertThat(tier.findAll(List.of(LAPS, key("weather.json"), key("b"))))
                    .as(change)
                    .containsOnlyKeys(key("b"));
            assertThat(tier.statistics().entries()).as(change).isEqualTo(1);
        }
        assertThat(tier.statistics().failures()).isEqualTo(8);
    }

    @Test
    void opensAnewWhenTheFileIsDeletedUnderIt() throws IOException {
        CacheTier tier = tier(Map.of());
        tier.put(LAPS, entry("laps"));

        Files.delete(file());

        assertThat(tier.find(LAPS)).isEmpty();
        tier.put(LAPS, entry("new"));
        assertThat(text(tier)).isEqualTo("new");
        assertThat(file()).exists();
        assertThat(aside()).isEmpty();
    }

    @Test
    void opensAnewWhenTheWholeFolderIsDeletedUnderIt() throws IOException {
        Path cache = folder.resolve("cache");
        CacheTier tier = new SqliteTier().create(new Settings(Map.of(), cache));
        open.add(tier);
        tier.put(LAPS, entry("laps"));

        delete(cache);

        tier.put(LAPS, entry("new"));
        assertThat(text(tier)).isEqualTo("new");
    }

    @Test
    void opensAnewWhenTheFileIsEmptiedUnderIt() throws IOException {
        CacheTier tier = tier(Map.of());
        tier.put(LAPS, entry("laps"));
        tier.close();
        CacheTier other = tier(Map.of());
        assertThat(text(other)).isEqualTo("laps");

        Files.write(file(), new byte[0]);

        other.put(LAPS, entry("new"));
        assertThat(text(other)).isEqualTo("new");
    }

    @Test
    void givesUpOnALockAfterTheTimeoutAndWorksAgainAfterwards() throws SQLException {
        CacheTier tier = tier(Map.of("busy-timeout", "PT0.1S"));
        tier.put(LAPS, entry("laps"));
        try (Connection other = connect();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");

            assertThatExceptionOfType(CacheException.class)
                    .isThrownBy(() -> tier.put(LAPS, entry("new")))
                    .withMessageContaining("locked");
            assertThat(text(tier)).isEqualTo("laps"); // reading goes on

            statement.execute("ROLLBACK");
        }

        tier.put(LAPS, entry("new"));
        assertThat(text(tier)).isEqualTo("new");
    }

    @Test
    void readsAndNeverWritesWhenReadOnly() throws IOException {
        tier(Map.of()).put(LAPS, entry("laps"));
        close();
        byte[] before = Files.readAllBytes(file());
        CacheTier tier = tier(Map.of("read-only", "true"));

        tier.put(LAPS, entry("new"));
        tier.remove(LAPS);
        tier.removeSession(2025, "Spa", "Race");
        tier.clear();

        assertThat(text(tier)).isEqualTo("laps");
        tier.close();
        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    void readsAFileInAFolderThatMayNotBeWritten() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "not a POSIX file system");
        tier(Map.of()).put(LAPS, entry("laps"));
        close();
        permit(file(), "r--------");
        permit(folder, "r-x------");
        try {
            assumeTrue(!Files.isWritable(folder), "this user may write everywhere");
            CacheTier tier = tier(Map.of());

            assertThat(text(tier)).isEqualTo("laps");
            tier.put(LAPS, entry("new"));
            assertThat(text(tier)).isEqualTo("laps");
        } finally {
            permit(folder, "rwx------");
            permit(file(), "rw-------");
        }
    }

    @Test
    void failsWithACacheExceptionWhereNoFileCanBe() throws IOException {
        Path occupied = Files.writeString(folder.resolve("occupied"), "a file, not a folder");
        CacheTier tier = new SqliteTier().create(new Settings(Map.of(), occupied));
        open.add(tier);

        assertThatExceptionOfType(CacheException.class)
                .isThrownBy(() -> tier.put(LAPS, entry("laps")))
                .withMessageContaining("occupied");
        assertThat(tier.statistics().entries()).isEqualTo(-1);
    }

    @Test
    void remembersUsesAcrossProcessesWhenDroppingTheOldest() {
        Settings first = new Settings(Map.of("max-bytes", "50"), folder);
        CacheTier writer = new SqliteTier().create(first);
        open.add(writer);
        writer.put(key("old"), entry("x".repeat(20)));
        writer.put(key("new"), entry("y".repeat(20)));
        writer.close();
        Settings later = new Settings(Map.of("max-bytes", "50"), folder, Duration.ofHours(2));
        CacheTier reader = new SqliteTier().create(later);
        open.add(reader);
        reader.find(key("old"));
        reader.close();

        CacheTier last =
                new SqliteTier()
                        .create(
                                new Settings(
                                        Map.of("max-bytes", "50"), folder, Duration.ofHours(3)));
        open.add(last);
        last.put(key("third"), entry("z".repeat(20)));

        assertThat(last.find(key("old"))).isPresent();
        assertThat(last.find(key("new"))).isEmpty();
        assertThat(last.statistics().evictions()).isEqualTo(1);
    }

    private CacheTier tier(Map<String, String> settings) {
        CacheTier tier = new SqliteTier().create(new Settings(settings, folder));
        open.add(tier);
        return tier;
    }

    private Path file() {
        return folder.resolve(SqliteTier.DEFAULT_FILE);
    }

    private List<Path> aside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().matches(".*\\.corrupt-[0-9TZ.]+")).toList();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(CacheTier tier) {
        return new String(tier.find(LAPS).orElseThrow().payload().bytes(), StandardCharsets.UTF_8);
    }

    private static CacheKey key(String resource) {
        return new CacheKey(2025, "Spa", "Race", resource);
    }

    private static CacheEntry entry(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new CacheEntry(FETCHED, Instant.MAX, "kit", "", 1, CachePayload.ofBytes(bytes));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(
                            path -> {
                                try {
                                    Files.delete(path);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
        }
    }
}
