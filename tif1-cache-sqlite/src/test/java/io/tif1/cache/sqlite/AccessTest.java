package io.tif1.cache.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.CacheException;
import io.tif1.api.spi.CacheTier;
import io.tif1.testkit.TestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that vanish, are locked, or may not be written. */
@Timeout(60)
class AccessTest extends SqliteScene {
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
        CacheTier tier = tier(TestContext.of(Map.of(), cache));
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
        CacheTier tier = tier(TestContext.of(Map.of(), occupied));

        assertThatExceptionOfType(CacheException.class)
                .isThrownBy(() -> tier.put(LAPS, entry("laps")))
                .withMessageContaining("occupied");
        assertThat(tier.statistics().entries()).isEqualTo(-1);
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
