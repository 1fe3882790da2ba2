package io.tif1.core.view;

import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.telemetry.Slices;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The samples of some laps.
 *
 * @param mask which samples
 * @param start the time in {@code Time} at which they start, in milliseconds
 */
record LapWindow(boolean[] mask, long start) {
    /** Selects by session time where telemetry and laps have it, else by lap number. */
    static LapWindow of(ColumnBatch batch, String driver, Laps laps) {
        String other = onlyDriver(laps);
        boolean timed =
                Alignment.hasSessionTime(batch)
                        && laps.stream()
                                .allMatch(
                                        l -> l.startTime().isPresent() && l.endTime().isPresent());
        if (timed) {
            long zero = Alignment.zero(batch);
            long from = millis(laps, Lap::startTime).min().orElseThrow() - zero;
            long to = millis(laps, Lap::endTime).max().orElseThrow() - zero;
            return new LapWindow(Slices.within(batch, "Time", from, to), from);
        } else if (!other.equals(driver)) {
            throw new IllegalArgumentException(
                    "laps of %s cannot slice telemetry of %s without session time"
                            .formatted(other, driver));
        }
        return byNumber(batch, laps);
    }

    private static String onlyDriver(Laps laps) {
        List<String> drivers = laps.stream().map(Lap::driver).distinct().toList();
        if (drivers.size() != 1) {
            throw new IllegalArgumentException(
                    drivers.isEmpty()
                            ? "there is no lap to slice by"
                            : "cannot slice by laps of several drivers: " + drivers);
        }
        return drivers.get(0);
    }

    private static LongStream millis(Laps laps, Function<Lap, Optional<Duration>> time) {
        return laps.stream().mapToLong(lap -> time.apply(lap).orElseThrow().toMillis());
    }

    private static LapWindow byNumber(ColumnBatch batch, Laps laps) {
        Set<Integer> numbers = laps.stream().map(Lap::number).collect(Collectors.toSet());
        int[] of = ((ColumnData.Ints) batch.column("LapNumber")).values();
        ColumnData.Longs times = (ColumnData.Longs) batch.column("Time");
        boolean[] mask = new boolean[of.length];
        long start = 0;
        boolean found = false;
        for (int row = 0; row < mask.length; row++) {
            mask[row] = numbers.contains(of[row]);
            if (mask[row] && !found && times.has(row)) {
                start = times.at(row);
                found = true;
            }
        }
        return new LapWindow(mask, start);
    }
}
