package io.tif1.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.sample.SampleOptions;
import io.tif1.sample.internal.LapTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class QualifyingRulesTest {
    @ParameterizedTest
    @CsvSource({"20, 15, 10", "22, 16, 10", "11, 10, 10", "10, 10, 10", "3, 3, 3", "1, 1, 1"})
    void theSlowestAreOutAfterEachPart(int drivers, int second, int third) {
        SampleArchive archive = new SampleArchive(SampleOptions.builder().drivers(drivers).build());

        for (String session : List.of("Qualifying", "Sprint Qualifying")) {
            List<Row> rows = LapTable.rows(archive.json(session, "session_laptimes.json"));
            assertThat(drivers(rows, "1")).hasSize(drivers);
            assertThat(drivers(rows, "2")).hasSize(second);
            assertThat(drivers(rows, "3")).hasSize(third);
            assertThat(drivers(rows, "1")).containsAll(drivers(rows, "2"));
            assertThat(drivers(rows, "2")).containsAll(drivers(rows, "3"));
        }
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void partsBeginWithTheirGreenLights(long seed) {
        SampleArchive archive = SampleArchive.ofSeed(seed);
        for (String session : List.of("Qualifying", "Sprint Qualifying")) {
            List<Row> rows = LapTable.rows(archive.json(session, "session_laptimes.json"));
            List<Long> greens = Messages.times(archive, session, "flag", "GREEN");
            String prefix = session.startsWith("Sprint") ? "SQ" : "Q";

            assertThat(greens).hasSize(3);
            for (Row row : rows) {
                long begun = greens.stream().filter(g -> g < row.millis("lST")).count();
                assertThat(row.text("qs")).as("%s", row).isEqualTo(prefix + begun);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void driversAreListedByTheirBestTimesPartByPart(long seed) {
        SampleArchive archive = SampleArchive.ofSeed(seed);
        Map<String, List<Row>> laps =
                LapTable.byDriver(archive.json("Qualifying", "session_laptimes.json"));
        JsonNode drivers = archive.json("Qualifying", "drivers.json").get("drivers");

        for (int part = 1; part <= 3; part++) {
            int from = part == 3 ? 0 : part == 2 ? 10 : 15;
            int to = part == 3 ? 10 : part == 2 ? 15 : 20;
            List<Long> times = new ArrayList<>();
            for (int i = from; i < to; i++) {
                best(laps.get(drivers.get(i).get("driver").asString()), "Q" + part)
                        .ifPresent(times::add);
            }
            assertThat(times).isSorted();
        }
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void noLapHasAPositionAndLongStopsHaveNoTime(long seed) {
        SampleArchive archive = SampleArchive.ofSeed(seed);
        for (String session : List.of("Practice 1", "Qualifying")) {
            for (Row row : LapTable.rows(archive.json(session, "session_laptimes.json"))) {
                assertThat(row.has("pos")).isFalse();
                if (row.has("pin") && row.millis("sesT") - row.millis("pin") > 90_000) {
                    assertThat(row.has("time") || row.has("s3")).as("%s", row).isFalse();
                }
            }
        }
    }

    private static Set<String> drivers(List<Row> rows, String part) {
        return rows.stream()
                .filter(row -> row.text("qs").endsWith(part))
                .map(row -> row.text("drv"))
                .collect(Collectors.toSet());
    }

    private static OptionalLong best(List<Row> laps, String part) {
        return laps.stream()
                .filter(row -> row.text("qs").equals(part) && row.flag("iacc") | row.flag("pb"))
                .filter(row -> !row.flag("del"))
                .mapToLong(row -> row.millis("time"))
                .min();
    }
}
