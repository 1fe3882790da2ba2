package io.tif1.core.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Reads telemetry at other times than its own.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Resampling {
    private static final int LIMIT = 20_000_000;

    private Resampling() {}

    /**
     * Returns the telemetry at given times; a sample at one of them stays as it is.
     *
     * @param batch telemetry with the column {@code Source}
     * @param targets ascending times in milliseconds
     */
    public static ColumnBatch at(ColumnBatch batch, double[] targets, Kinds kinds) {
        long[] times = Axis.times(batch);
        Places places = Places.of(times, targets);
        Interpolation inside = new Interpolation(times, places);
        Interpolation labels =
                new Interpolation(
                        times, Places.of(times, clip(targets, times[0], times[times.length - 1])));
        List<ColumnData> columns = new ArrayList<>();
        for (Field field : batch.schema()) {
            ColumnData column = batch.column(field.name());
            columns.add(
                    switch (field.name()) {
                        case "Time" -> rounded(targets);
                        case Origins.COLUMN -> origins(batch, places);
                        case "Driver", "LapNumber" -> labels.read(column, kinds.of(field.name()));
                        default -> inside.read(column, kinds.of(field.name()));
                    });
        }
        return new ColumnBatch(batch.schema(), columns, targets.length, batch.attributes());
    }

    /** Returns times at equal steps from the first sample on, in milliseconds. */
    public static double[] steps(ColumnBatch batch, double stepMillis) {
        long[] times = Axis.times(batch);
        double span = times[times.length - 1] - times[0];
        double[] targets = new double[count(span / stepMillis)];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = times[0] + Math.rint(i * stepMillis);
        }
        return targets;
    }

    static int count(double steps) {
        if (steps >= LIMIT) {
            throw new IllegalArgumentException(
                    "the step is so small that %.0f samples would result".formatted(steps));
        }
        return (int) Math.floor(steps + 1e-9) + 1;
    }

    /** Checks that times are finite and ascending. */
    public static double[] requireAscending(double[] seconds) {
        for (int i = 0; i < seconds.length; i++) {
            boolean fine = Math.abs(seconds[i]) <= 1e9 && (i == 0 || seconds[i] >= seconds[i - 1]);
            if (!fine) {
                throw new IllegalArgumentException(
                        "time %d is %s, but times are finite and ascending"
                                .formatted(i, seconds[i]));
            }
        }
        return Arrays.stream(seconds).map(s -> Math.rint(s * 1000)).toArray();
    }

    private static double[] clip(double[] targets, long first, long last) {
        return Arrays.stream(targets).map(t -> Math.min(last, Math.max(first, t))).toArray();
    }

    private static ColumnData rounded(double[] targets) {
        return new ColumnData.Longs(Arrays.stream(targets).mapToLong(Math::round).toArray(), null);
    }

    private static ColumnData origins(ColumnBatch batch, Places places) {
        byte[] known = Origins.read(batch);
        byte[] origins = new byte[places.size()];
        for (int i = 0; i < origins.length; i++) {
            origins[i] = places.isExact(i) ? known[places.left(i)] : 0;
        }
        return Origins.column(origins);
    }
}
