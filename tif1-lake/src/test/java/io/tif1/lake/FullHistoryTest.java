package io.tif1.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.ergast.PlanningMode;
import io.tif1.lake.store.StoredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public history 1950–2025, built once; takes minutes and is asked for by a property. */
class FullHistoryTest {
    @TempDir Path folder;

    @Test
    void hasTheReferenceTotals() throws IOException {
        Path history = Path.of(System.getProperty("tif1.realData", ""), "racedata");
        assumeTrue(Boolean.getBoolean("tif1.fullHistory"), "tif1.fullHistory is not set");
        assumeTrue(Files.isDirectory(history), "tif1.realData is not set");

        try (LakeFixture fixture = new LakeFixture(history);
                Lake lake = fixture.lake(folder)) {
            lake.backfill(fixture.client(), new int[] {1950, 2025}, PlanningMode.SEASON);
            RunReport again =
                    lake.backfill(fixture.client(), new int[] {1950, 2025}, PlanningMode.SEASON);

            assertThat(again.files()).isZero();
            assertThat(bytes(lake, "bronze/"))
                    .as("columns take a tenth of raw pages at most")
                    .isGreaterThan(10 * bytes(lake, "silver/_current/"));
            totals().forEach(
                            (table, rows) ->
                                    assertThat(count(lake, table)).as(table).isEqualTo(rows));
            assertThat(
                            count(
                                    lake,
                                    "fact_race_results WHERE driver_id = 'hamilton' AND"
                                            + " final_position = 1"))
                    .isEqualTo(105);
            assertThat(
                            LakeFixture.one(
                                    lake,
                                    "SELECT sum(points)::DOUBLE FROM fact_race_results WHERE"
                                            + " driver_id = 'hamilton'"))
                    .isEqualTo(4931.5);
            assertThat(
                            LakeFixture.one(
                                    lake,
                                    "SELECT array_to_string(drivers, ' ') FROM v_team_roster(2019)"
                                            + " WHERE constructor_id = 'ferrari'"))
                    .isEqualTo("leclerc vettel");
        }
    }

    private static long bytes(Lake lake, String folder) {
        return lake.store().list(folder).stream().mapToLong(StoredFile::bytes).sum();
    }

    private static Map<String, Long> totals() {
        return Map.ofEntries(
                Map.entry("dim_races", 1149L),
                Map.entry("(SELECT DISTINCT season, round FROM fact_race_results)", 1143L),
                Map.entry("fact_race_results", 27118L),
                Map.entry("fact_sprint_results", 420L),
                Map.entry("fact_qualifying_results", 10854L),
                Map.entry("fact_pit_stops", 12016L),
                Map.entry("fact_driver_standings", 35235L),
                Map.entry("fact_constructor_standings", 13571L),
                Map.entry("(SELECT DISTINCT driver_id FROM dim_drivers)", 864L),
                Map.entry("(SELECT DISTINCT constructor_id FROM dim_constructors)", 212L),
                Map.entry("(SELECT DISTINCT circuit_id FROM dim_circuits)", 77L),
                Map.entry("dim_seasons", 76L),
                Map.entry("dim_status", 139L),
                Map.entry(
                        "(SELECT 1 FROM fact_race_results GROUP BY season, round, driver_id HAVING"
                                + " count(*) > 1)",
                        85L));
    }

    private static long count(Lake lake, String from) {
        return (Long) LakeFixture.one(lake, "SELECT count(*) FROM " + from);
    }
}
