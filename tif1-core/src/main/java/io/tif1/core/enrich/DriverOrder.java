package io.tif1.core.enrich;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.columns.CellReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * The laps of each driver in order of their numbers: which lap comes before which. Immutable.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class DriverOrder {
    private final int[] before;
    private final int[] after;

    private DriverOrder(int rows) {
        before = new int[rows];
        after = new int[rows];
        Arrays.fill(before, -1);
        Arrays.fill(after, -1);
    }

    /** Orders laps by driver and number; rows without either stand alone. */
    public static DriverOrder of(CellReader laps) {
        int rows = laps.batch().rows();
        DriverOrder order = new DriverOrder(rows);
        Map<Integer, List<Integer>> byDriver = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            if (laps.has("Driver", row) && laps.has("LapNumber", row)) {
                byDriver.computeIfAbsent(laps.texts("Driver").code(row), d -> new ArrayList<>())
                        .add(row);
            }
        }
        int[] numbers = laps.ints("LapNumber").values();
        byDriver.values().forEach(own -> order.chain(own, numbers));
        return order;
    }

    private void chain(List<Integer> own, int[] numbers) {
        own.sort(Comparator.comparingInt(row -> numbers[row]));
        for (int i = 1; i < own.size(); i++) {
            before[own.get(i)] = own.get(i - 1);
            after[own.get(i - 1)] = own.get(i);
        }
    }

    /** Returns the row of the driver's lap before, or -1 if there is none. */
    public int before(int row) {
        return before[row];
    }

    /** Returns the row of the driver's lap after, or -1 if there is none. */
    public int after(int row) {
        return after[row];
    }
}
