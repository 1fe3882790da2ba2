package io.tif1.core.enrich;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.Compound;
import io.tif1.api.model.Quality.Rule;
import io.tif1.core.columns.CellReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * Rules of consistency that the laps of a session are checked against.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class QualityRules {
    private QualityRules() {}

    /**
     * Checks laps.
     *
     * @param drivers how many drivers the entry list has, or 0 if it is not loaded
     */
    public static List<Rule> check(CellReader laps, int drivers) {
        DriverOrder order = DriverOrder.of(laps);
        List<Rule> rules = new ArrayList<>();
        rules.add(
                rule(
                        "laps without a pit entry have a time",
                        laps,
                        row -> !laps.has("PitInTime", row),
                        row -> laps.has("LapTime", row)));
        rules.add(
                rule(
                        "sectors add up to the lap time within 3 ms",
                        laps,
                        row ->
                                has(
                                        laps,
                                        row,
                                        "LapTime",
                                        "Sector1Time",
                                        "Sector2Time",
                                        "Sector3Time"),
                        row -> sum(laps, row) <= AccuracyCheck.TOLERANCE));
        rules.add(
                rule(
                        "stints never go back",
                        laps,
                        row ->
                                order.before(row) >= 0
                                        && both(laps, row, order.before(row), "Stint"),
                        row -> grows(laps, row, order.before(row), "Stint")));
        rules.add(
                rule(
                        "lap numbers follow one another",
                        laps,
                        row -> order.before(row) >= 0,
                        row -> step(laps, row, order.before(row)) == 1));
        rules.add(
                rule(
                        "tyres have a known compound",
                        laps,
                        row -> true,
                        row -> Compound.find(laps.text("Compound", row)).isPresent()));
        if (drivers > 0) {
            long seen =
                    IntStream.range(0, laps.batch().rows())
                            .mapToObj(row -> laps.text("Driver", row))
                            .distinct()
                            .count();
            rules.add(
                    new Rule(
                            "drivers of the entry list have laps",
                            drivers,
                            Math.min(seen, drivers)));
        }
        return rules;
    }

    private static Rule rule(
            String name, CellReader laps, IntPredicate applies, IntPredicate holds) {
        int[] rows = IntStream.range(0, laps.batch().rows()).filter(applies).toArray();
        return new Rule(name, rows.length, Arrays.stream(rows).filter(holds).count());
    }

    private static boolean has(CellReader laps, int row, String... columns) {
        return Arrays.stream(columns).allMatch(column -> laps.has(column, row));
    }

    private static boolean both(CellReader laps, int row, int before, String column) {
        return laps.has(column, row) && laps.has(column, before);
    }

    private static boolean grows(CellReader laps, int row, int before, String column) {
        return laps.ints(column).at(row) >= laps.ints(column).at(before);
    }

    private static int step(CellReader laps, int row, int before) {
        return laps.ints("LapNumber").at(row) - laps.ints("LapNumber").at(before);
    }

    private static long sum(CellReader laps, int row) {
        long sectors = 0;
        for (int sector = 1; sector <= 3; sector++) {
            sectors += laps.longs("Sector" + sector + "Time").at(row);
        }
        return Math.abs(sectors - laps.longs("LapTime").at(row));
    }
}
