package io.tif1.cache.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tif1.api.CacheException;
import io.tif1.api.spi.CacheTier;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files and rows that are not what a tier wrote. */
@Timeout(60)
class DamageTest extends SqliteScene {
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
}
