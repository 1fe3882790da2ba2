package io.tif1.core.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.validate.LapTable;
import io.tif1.core.validate.SessionTables;
import io.tif1.core.validate.TableRule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small files of real sessions, against an independent reader. */
class RealSessionTest {
    private final SessionFiles files = new SessionFiles();

    @Test
    void readsTheThinLapsOfARaceWithBareNaN() {
        List<Path> drivers =
                RealData.files(
                        RealData.folder(RealData.AUSTRALIA + "Race"),
                        "/laptimes.json".substring(1));

        int laps = 0;
        int missing = 0;
        for (Path driver : drivers) {
            ColumnBatch batch = laps(driver);
            laps += batch.rows();
            missing += missing(batch.column("LapTime"));
        }

        assertThat(drivers).hasSize(20);
        assertThat(laps).isEqualTo(927);
        assertThat(missing).isEqualTo(69);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RealData.AUSTRALIA + "Qualifying",
                RealData.AUSTRALIA + "Practice 1",
                RealData.TESTING,
                RealData.MONACO + "Qualifying",
                RealData.MONACO + "Race"
            })
    void readsTheLapsOfEveryGenerationLikeATreeReaderDoes(String folder) {
        List<Path> found = RealData.files(RealData.folder(folder), ".json");

        List<Path> laps =
                found.stream()
                        .filter(file -> file.getFileName().toString().contains("lap"))
                        .toList();

        assertThat(laps).isNotEmpty();
        laps.forEach(this::laps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qualifying", "Race"})
    void readsWeatherMessagesAndCornersLikeATreeReaderDoes(String session) {
        Path folder = RealData.folder(RealData.MONACO + session);

        byte[] weather = RealData.read(folder.resolve("weather.json"));
        byte[] messages = RealData.read(folder.resolve("rcm.json"));
        byte[] corners = RealData.read(folder.resolve("corners.json"));

        same(SessionTables.WEATHER, weather, files.weather(weather, "weather.json"));
        same(SessionTables.MESSAGES, messages, files.messages(messages, "rcm.json"));
        DecodedTable circuit = files.corners(corners, "corners.json");
        same(SessionTables.CORNERS, corners, circuit);
        assertThat(circuit.batch().attributes()).containsKey("rotation");
    }

    @Test
    void readsAllLapsOfAQualifyingFromOneFile() {
        Path folder = RealData.folder(RealData.MONACO + "Qualifying");

        ColumnBatch batch = laps(folder.resolve("session_laptimes.json"));

        assertThat(batch.rows()).isEqualTo(273);
        ColumnData.Texts drivers = (ColumnData.Texts) batch.column("Driver");
        assertThat(drivers.dictionary()).hasSize(12).startsWith("ANT", "VER", "HAM");
        assertThat(missing(batch.column("Position"))).isEqualTo(273);
        assertThat(batch.schema().find("Position").orElseThrow().available()).isTrue();
        assertThat(batch.schema().find("MiniSectors1").orElseThrow().available()).isFalse();
    }

    @Test
    void readsDriversWithTwoAndWithSevenKeys() {
        ColumnBatch thin = drivers(RealData.AUSTRALIA + "Race/drivers.json");
        ColumnBatch full = drivers(RealData.MONACO + "Qualifying/drivers.json");

        assertThat(thin.rows()).isEqualTo(20);
        assertThat(thin.schema().find("DriverNumber").orElseThrow().available()).isFalse();
        ColumnData.Texts colors = (ColumnData.Texts) full.column("TeamColor");
        assertThat(colors.at(0)).isEqualTo("00D7B6");
        assertThat(full.schema().names())
                .containsExactly(
                        "Driver",
                        "Team",
                        "DriverNumber",
                        "FirstName",
                        "LastName",
                        "TeamColor",
                        "HeadshotUrl");
    }

    private ColumnBatch drivers(String path) {
        return files.drivers(RealData.read(path), path).batch();
    }

    private ColumnBatch laps(Path file) {
        byte[] body = RealData.read(file);
        DecodedTable table = files.laps(body, file.toString());
        same(LapTable.RULE, body, table);
        return table.batch();
    }

    private static void same(TableRule rule, byte[] body, DecodedTable table) {
        assertThat(Oracle.difference(rule, body, table.batch())).isEmpty();
    }

    private static int missing(ColumnData column) {
        int missing = 0;
        for (int row = 0; row < column.rows(); row++) {
            missing += column.has(row) ? 0 : 1;
        }
        return missing;
    }
}
