package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompareTest {
    @Test
    void theLapTimesDifferByTheSumOfTheSectors() {
        List<Map<String, @Nullable Object>> rows = json("ARV OKO --by lap");

        assertThat(delta(rows, "LapTime"))
                .isCloseTo(
                        delta(rows, "Sector1Time")
                                + delta(rows, "Sector2Time")
                                + delta(rows, "Sector3Time"),
                        within(0.0021));
        assertThat(rows)
                .extracting(row -> row.get("Measure"))
                .contains("TopSpeed", "LowestSpeed", "FullThrottle", "Braking", "TyreLife");
    }

    @Test
    void theGapAtTheLineIsTheDifferenceOfTheLapTimes() {
        double lapTimes = delta(json("ARV OKO"), "LapTime");
        List<Map<String, @Nullable Object>> rows = json("ARV OKO --by distance --step 250");

        assertThat(rows.get(0)).containsEntry("Gap", 0.0).containsEntry("Distance", 0.0);
        assertThat(rows).extracting(row -> number(row, "Distance")).isSorted();
        assertThat(number(rows.get(rows.size() - 1), "Gap")).isCloseTo(lapTimes, within(0.25));
    }

    @Test
    void theGapOfALapToItselfIsNothing() {
        assertThat(json("ARV ARV --lap 5 --by distance"))
                .allSatisfy(
                        row ->
                                assertThat(row)
                                        .containsEntry("Gap", 0.0)
                                        .containsEntry("SpeedDelta", 0.0));
    }

    @Test
    void theOppositeComparisonHasOppositeSigns() {
        List<Map<String, @Nullable Object>> one = json("ARV OKO --by corner");
        List<Map<String, @Nullable Object>> other = json("OKO ARV --by corner");

        assertThat(one).hasSameSizeAs(other).hasSizeGreaterThan(3);
        assertThat(number(one.get(one.size() - 1), "Gap"))
                .isCloseTo(-number(other.get(other.size() - 1), "Gap"), within(0.0011));
        assertThat(one.stream().mapToDouble(row -> number(row, "GapChange")).sum())
                .isCloseTo(number(one.get(one.size() - 1), "Gap"), within(0.02));
    }

    @Test
    void theTableIsHeadedByTheDrivers() {
        CliRun run = run("ARV OKO");
        CliRun same = run("ARV ARV --lap 5,6");

        assertThat(run.lines().get(0)).matches("Measure +ARV +OKO +Delta +Unit");
        assertThat(run.err()).contains("ARV lap ", " against OKO lap ");
        assertThat(same.lines().get(0)).contains("ARV 5", "ARV 6");
    }

    @Test
    void saysWhichLapsThereAre() {
        CliRun run = run("ARV OKO --lap 400");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("ARV has no lap 400", "laps 1 to ");
    }

    @Test
    void refusesDriversThatAreNotThere() {
        CliRun run = run("ARV XXX");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("XXX");
    }

    private static CliRun run(String rest) {
        return CliRun.of(
                ("compare 2025 Sample R " + rest + " --source sample --no-cache").split(" "));
    }

    private static List<Map<String, @Nullable Object>> json(String rest) {
        CliRun run = run(rest + " --format json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Json.rows(run.out());
    }

    private static double delta(List<Map<String, @Nullable Object>> rows, String measure) {
        return rows.stream()
                .filter(row -> measure.equals(row.get("Measure")))
                .mapToDouble(row -> number(row, "Delta"))
                .findFirst()
                .orElseThrow();
    }

    private static double number(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof Number value ? value.doubleValue() : Double.NaN;
    }
}
