package io.tif1.core.view;

import io.tif1.core.columns.ColumnData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which lap is the fastest: deleted and generated laps never count, personal bests come first, ties
 * go to the lap that ended earlier, then to the lower number.
 */
final class FastestLaps {
    private FastestLaps() {}

    /** Returns the row of the fastest lap, or -1 if none counts. */
    static int overall(LapRows table, int[] rows) {
        int[] ranked = ranked(table, rows);
        return ranked.length == 0 ? -1 : ranked[0];
    }

    /** Returns the row of each driver's fastest lap, the fastest first. */
    static int[] perDriver(LapRows table, int[] rows) {
        ColumnData.Texts drivers = table.cells().texts("Driver");
        Map<Integer, List<Integer>> byDriver = new LinkedHashMap<>();
        for (int row : rows) {
            int code = drivers.has(row) ? drivers.code(row) : -1;
            byDriver.computeIfAbsent(code, c -> new ArrayList<>()).add(row);
        }
        int[] best =
                byDriver.values().stream()
                        .mapToInt(own -> overall(table, own.stream().mapToInt(i -> i).toArray()))
                        .filter(row -> row >= 0)
                        .toArray();
        return order(table, best);
    }

    /** Returns the rows by time; those without a time come last in their old order. */
    static int[] sorted(LapRows table, int[] rows) {
        IntPredicate timed = LapConditions.present(table, "LapTime");
        int[] with = order(table, Arrays.stream(rows).filter(timed).toArray());
        int[] without = Arrays.stream(rows).filter(timed.negate()).toArray();
        return IntStream.concat(Arrays.stream(with), Arrays.stream(without)).toArray();
    }

    private static int[] ranked(LapRows table, int[] rows) {
        int[] candidates =
                Arrays.stream(rows)
                        .filter(LapConditions.present(table, "LapTime"))
                        .filter(LapConditions.flag(table, "Deleted", true).negate())
                        .filter(LapConditions.flag(table, "FastF1Generated", true).negate())
                        .toArray();
        IntPredicate personalBest = LapConditions.flag(table, "IsPersonalBest", true);
        int[] bests = Arrays.stream(candidates).filter(personalBest).toArray();
        return order(table, bests.length > 0 ? bests : candidates);
    }

    private static int[] order(LapRows table, int[] rows) {
        ColumnData.Longs times = table.cells().longs("LapTime");
        ColumnData.Longs ends = table.cells().longs("Time");
        ColumnData.Ints numbers = table.cells().ints("LapNumber");
        Comparator<Integer> order =
                Comparator.<Integer>comparingLong(times::at)
                        .thenComparingLong(row -> ends.has(row) ? ends.at(row) : Long.MAX_VALUE)
                        .thenComparingInt(row -> numbers.has(row) ? numbers.at(row) : 0);
        return Arrays.stream(rows).boxed().sorted(order).mapToInt(i -> i).toArray();
    }
}
