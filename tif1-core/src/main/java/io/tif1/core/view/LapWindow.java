package io.tif1.core.view;

import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.telemetry.Slices;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The span of some laps in the times of telemetry. */
final class LapWindow {
    private LapWindow() {}

    /**
     * Returns start and end in milliseconds of {@code Time}; end before start if only the numbers
     * count.
     */
    static long[] of(ColumnBatch batch, String driver, Laps laps) {
        List<String> drivers = laps.stream().map(Lap::driver).distinct().toList();
        if (drivers.size() != 1) {
            throw new IllegalArgumentException(
                    drivers.isEmpty()
                            ? "there is no lap to slice by"
                            : "cannot slice by laps of several drivers: " + drivers);
        }
        boolean timed =
                Alignment.hasSessionTime(batch)
                        && laps.stream()
                                .allMatch(
                                        l -> l.startTime().isPresent() && l.endTime().isPresent());
        if (timed) {
            return timed(batch, laps);
        }
        if (!drivers.get(0).equals(driver)) {
            throw new IllegalArgumentException(
                    "laps of %s cannot slice telemetry of %s without session time"
                            .formatted(drivers.get(0), driver));
        }
        return new long[] {firstTime(batch, laps), Long.MIN_VALUE};
    }

    private static long[] timed(ColumnBatch batch, Laps laps) {
        long zero = Alignment.zero(batch);
        return new long[] {
            laps.stream().mapToLong(l -> l.startTime().orElseThrow().toMillis()).min().orElseThrow()
                    - zero,
            laps.stream().mapToLong(l -> l.endTime().orElseThrow().toMillis()).max().orElseThrow()
                    - zero
        };
    }

    /** Selects the samples of the laps. */
    static boolean[] mask(ColumnBatch batch, Laps laps, long[] window) {
        if (window[1] >= window[0]) {
            return Slices.within(batch, "Time", window[0], window[1]);
        }
        Set<Integer> numbers = laps.stream().map(Lap::number).collect(Collectors.toSet());
        int[] of = ((ColumnData.Ints) batch.column("LapNumber")).values();
        boolean[] mask = new boolean[of.length];
        for (int row = 0; row < mask.length; row++) {
            mask[row] = numbers.contains(of[row]);
        }
        return mask;
    }

    private static long firstTime(ColumnBatch batch, Laps laps) {
        boolean[] mask = mask(batch, laps, new long[] {0, -1});
        ColumnData.Longs times = (ColumnData.Longs) batch.column("Time");
        for (int row = 0; row < mask.length; row++) {
            if (mask[row] && times.has(row)) {
                return times.values()[row];
            }
        }
        return 0;
    }
}
