package io.tif1.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.sample.SampleOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files have the keys, their order and the kinds of values of the real Monaco 2026 files. */
class RealShapesTest {
    private static final String DATA = System.getProperty("tif1.realData", "");
    private static final Path MONACO =
            Path.of(DATA, "tracinginsights", "2026", "Monaco Grand Prix");

    private final SampleArchive sample =
            new SampleArchive(SampleOptions.builder().season(2026).build());

    @BeforeEach
    void needsRealData() {
        assumeTrue(!DATA.isBlank() && Files.isDirectory(MONACO), "no real data");
    }

    @Test
    void raceLapsHaveTheKeysOfTheNewestRealFile() {
        JsonNode real = real("Race/LEC/laptimes_with_minisectors.json");

        assertThat(keys(sample.json("Race", "ARV/laptimes.json"))).isEqualTo(keys(real));
        assertThat(keys(sample.json("Race", "session_laptimes.json"))).isEqualTo(keys(real));
        sameKinds(sample.json("Race", "session_laptimes.json"), real);
    }

    @Test
    void qualifyingLapsHaveTheRealKeysAndMiniSectors() {
        JsonNode real = real("Qualifying/LEC/laptimes.json");
        List<String> expected = keys(real);
        expected.addAll(expected.indexOf("s3") + 1, List.of("ms1", "ms2", "ms3"));
        JsonNode laps = sample.json("Qualifying", "session_laptimes.json");

        assertThat(keys(laps)).isEqualTo(expected);
        sameKinds(laps, real);
    }

    @Test
    void telemetryHasTheRealKeysAndKinds() {
        JsonNode real = real("Qualifying/VER/25_tel.json");
        JsonNode tel = sample.json("Qualifying", "ARV/2_tel.json");

        assertThat(keys(tel)).isEqualTo(keys(real));
        assertThat(keys(tel.get("tel"))).isEqualTo(keys(real.get("tel")));
        sameKinds(tel.get("tel"), real.get("tel"));
        assertThat(tel.get("tel").get("dataKey").asString())
                .isEqualTo("2026-Sample Grand Prix-Qualifying-ARV-2");
        assertThat(tel.get("tel").get("drs")).allMatch(cell -> cell.intValue() == 0);
    }

    @Test
    void smallFilesHaveTheRealKeysAndKinds() {
        for (String file : List.of("weather.json", "rcm.json", "corners.json")) {
            JsonNode real = real("Race/" + file);
            assertThat(keys(sample.json("Race", file))).as(file).isEqualTo(keys(real));
            sameKinds(sample.json("Race", file), real);
        }
        JsonNode drivers = real("Qualifying/drivers.json").get("drivers");
        assertThat(keys(sample.json("Race", "drivers.json").get("drivers").get(0)))
                .isEqualTo(keys(drivers.get(0)));
    }

    /** Compares the kind of the first present value in each column. */
    private static void sameKinds(JsonNode mine, JsonNode real) {
        for (String key : keys(real)) {
            String kind = kind(real.get(key));
            String own = kind(mine.get(key));
            if (!kind.isEmpty() && !own.isEmpty()) {
                assertThat(own).as(key).isEqualTo(kind);
            }
        }
    }

    private static String kind(JsonNode column) {
        for (JsonNode cell : column) {
            boolean missing = cell.isString() && cell.asString().equals("None");
            if (!missing) {
                return cell.isIntegralNumber()
                        ? "integer"
                        : cell.isNumber() ? "decimal" : cell.getNodeType().name();
            }
        }
        return "";
    }

    private static List<String> keys(JsonNode object) {
        return new ArrayList<>(object.propertyNames());
    }

    private static JsonNode real(String path) {
        return new JsonMapper().readTree(MONACO.resolve(path).toFile());
    }
}
