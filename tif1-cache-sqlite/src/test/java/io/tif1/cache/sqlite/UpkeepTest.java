package io.tif1.cache.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tif1.api.model.CacheCheck;
import io.tif1.api.model.CachedFile;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CacheTier;
import io.tif1.testkit.TestContext;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checking, listing and compacting a file, and its journal. */
class UpkeepTest {
    @TempDir Path folder;

    private final List<CacheTier> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(CacheTier::close);
    }

    @Test
    void namesAndRemovesEveryDamagedRow() throws SQLException {
        CacheTier tier = filled(Map.of(), 130);
        execute("UPDATE payload SET content = x'00' WHERE id IN (1, 70, 130)");
        execute("UPDATE entry SET stored_at = 9223372036854775807 WHERE id = 5");

        CacheCheck check = tier.verify();

        assertThat(check.checked()).isEqualTo(130);
        assertThat(check.damaged()).isEqualTo(4);
        assertThat(check.findings()).hasSize(4).allMatch(line -> line.endsWith(" is damaged"));
        assertThat(tier.verify().isSound()).isTrue();
        assertThat(tier.statistics().entries()).isEqualTo(126);
        assertThat(tier.statistics().failures()).isEqualTo(4);
    }

    @Test
    void movesAFileWhoseStructureIsDamagedAside() throws IOException {
        CacheTier tier = filled(Map.of(), 40);
        tier.close();
        try (RandomAccessFile raw = new RandomAccessFile(file().toFile(), "rw")) {
            raw.seek(raw.length() / 2);
            raw.write(new byte[65_536]);
        }

        CacheCheck check = tier(Map.of()).verify();

        assertThat(check.isSound()).isFalse();
        assertThat(check.findings().get(0)).contains("structure is damaged");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).anyMatch(name -> name.contains(".corrupt-"));
        }
    }

    @Test
    void listsWhileOthersWrite() {
        CacheTier tier = filled(Map.of(), 1_200);
        CacheTier other = tier(Map.of("busy-timeout", "PT0S"));

        Iterator<CachedFile> files = tier.list().iterator();
        int seen = 0;
        while (files.hasNext()) {
            CachedFile file = files.next();
            if (seen++ % 100 == 0) { // fails at once if the reader held a lock
                other.remove(CacheKey.of(file));
            }
        }

        assertThat(seen).isEqualTo(1_200);
        assertThat(tier.statistics().entries()).isEqualTo(1_188);
    }

    @Test
    void noFilesMeansNothingToListOrCheck() {
        CacheTier tier = tier(Map.of());

        assertThat(tier.list()).isEmpty();
        assertThat(tier.verify().checked()).isZero();
    }

    @Test
    void givesBackTheSpaceOfRemovedRows() throws SQLException {
        CacheTier tier = filled(Map.of(), 50);
        execute("DELETE FROM entry");

        assertThat(tier.compact()).isGreaterThan(500_000);
        assertThat(tier.compact()).isZero();
    }

    @Test
    void checkingNotesNoUse() throws SQLException {
        CacheTier tier = filled(Map.of(), 3);
        long before = number("SELECT sum(last_used) FROM entry");

        tier.verify();
        tier.close();

        assertThat(number("SELECT sum(last_used) FROM entry")).isEqualTo(before);
    }

    @Test
    void worksWithTheJournalThatNetworkFoldersNeed() throws SQLException {
        CacheTier tier = filled(Map.of("journal", "delete"), 20);
        CacheTier other = tier(Map.of("journal", "delete"));

        assertThat(other.find(Writer.key(7))).isPresent();
        assertThat(text("PRAGMA journal_mode")).isEqualTo("delete");
        assertThat(file().resolveSibling(SqliteTier.DEFAULT_FILE + "-wal")).doesNotExist();
        assertThat(tier.verify().isSound()).isTrue();
    }

    @Test
    void leavesTheLogBehindWhenAFileComesToANetworkFolder() throws SQLException {
        filled(Map.of("journal", "wal"), 5).close();
        assertThat(text("PRAGMA journal_mode")).isEqualTo("wal");

        CacheTier tier = tier(Map.of("journal", "delete"));

        assertThat(tier.find(Writer.key(3))).isPresent();
        assertThat(text("PRAGMA journal_mode")).isEqualTo("delete");
    }

    @Test
    void knowsNetworkFoldersByTheirFileSystem() {
        assertThat(List.of("nfs4", "cifs", "9p", "fuse.sshfs", "NFS", "smbfs"))
                .allMatch(Journal::isNetwork);
        assertThat(List.of("ext4", "xfs", "btrfs", "overlay", "tmpfs", "apfs", "NTFS"))
                .noneMatch(Journal::isNetwork);
        assertThatIllegalArgumentException().isThrownBy(() -> Journal.parse("none"));
    }

    private CacheTier filled(Map<String, String> settings, int count) {
        CacheTier tier = tier(settings);
        Map<CacheKey, CacheEntry> entries = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            entries.put(Writer.key(i), Writer.entry(i));
        }
        tier.putAll(entries);
        return tier;
    }

    private CacheTier tier(Map<String, String> settings) {
        CacheTier tier = new SqliteTier().create(TestContext.of(settings, folder));
        open.add(tier);
        return tier;
    }

    private Path file() {
        return folder.resolve(SqliteTier.DEFAULT_FILE);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
