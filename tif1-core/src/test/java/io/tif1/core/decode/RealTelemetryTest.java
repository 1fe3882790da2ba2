package io.tif1.core.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.core.validate.TelemetryTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every sample of a real race, against an independent reader. */
class RealTelemetryTest {
    private final SessionFiles files = new SessionFiles();

    @Test
    void readsTheAustralianRaceLikeATreeReaderDoes() {
        List<Path> laps = RealData.files(RealData.folder(RealData.AUSTRALIA + "Race"), "_tel.json");

        long samples = 0;
        for (Path lap : laps) {
            samples += compare(lap);
        }

        assertThat(laps).hasSize(927);
        assertThat(samples).isEqualTo(751_872);
    }

    @Test
    void readsThePreSeasonTestLikeATreeReaderDoes() {
        List<Path> laps = RealData.files(RealData.folder(RealData.TESTING), "_tel.json");

        laps.forEach(this::compare);

        assertThat(laps).isNotEmpty();
    }

    @Test
    void readsTheNewestGenerationWithTheCarAhead() {
        Path lap = RealData.folder(RealData.MONACO + "Qualifying/VER").resolve("25_tel.json");

        long samples = compare(lap);

        assertThat(samples).isEqualTo(534);
        var batch = files.telemetry(RealData.read(lap), lap.toString()).batch();
        assertThat(batch.schema().find("DriverAhead").orElseThrow().available()).isTrue();
        assertThat(batch.column("DriverAhead").has(0)).isFalse();
        assertThat(batch.column("DriverAhead").has(533)).isTrue();
    }

    private int compare(Path lap) {
        byte[] body = RealData.read(lap);
        DecodedTable table = files.telemetry(body, lap.toString());

        assertThat(Oracle.difference(TelemetryTable.RULE, body, table.batch()))
                .as("%s", lap)
                .isEmpty();
        assertThat(table.batch().attributes()).containsKey(TelemetryTable.DATA_KEY);
        return table.batch().rows();
    }
}
