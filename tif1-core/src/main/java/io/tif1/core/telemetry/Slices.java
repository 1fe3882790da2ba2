package io.tif1.core.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.model.Padding;
import io.tif1.core.columns.Batches;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * Cuts telemetry.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Slices {
    private Slices() {}

    /** Returns the rows that a mask selects; with padding, also all between the first and last. */
    public static int[] rows(boolean[] mask, Padding padding) {
        int[] selected = IntStream.range(0, mask.length).filter(row -> mask[row]).toArray();
        boolean plain = selected.length == 0 || padding.equals(Padding.NONE);
        if (plain) {
            return selected;
        }
        int from = Math.max(0, selected[0] - padding.before());
        long to = (long) selected[selected.length - 1] + padding.after() + 1;
        return IntStream.range(from, (int) Math.min(mask.length, to)).toArray();
    }

    /** Selects the rows from one value to another, both included, of a column of milliseconds. */
    public static boolean[] within(ColumnBatch batch, String column, long from, long to) {
        ColumnData times = batch.column(column);
        long[] values = ((ColumnData.Longs) times).values();
        boolean[] mask = new boolean[values.length];
        for (int row = 0; row < mask.length; row++) {
            mask[row] = times.has(row) && values[row] >= from && values[row] <= to;
        }
        return mask;
    }

    /** Returns the telemetry between two times, with interpolated samples at both. */
    public static ColumnBatch exactly(ColumnBatch batch, long from, long to, Kinds kinds) {
        long[] times = Axis.times(batch);
        DoubleStream edges =
                DoubleStream.of(from, to)
                        .filter(edge -> edge >= times[0] && edge <= times[times.length - 1]);
        DoubleStream inner =
                Arrays.stream(times).filter(t -> t >= from && t <= to).asDoubleStream();
        double[] targets = DoubleStream.concat(edges, inner).sorted().distinct().toArray();
        return Resampling.at(batch, targets, kinds);
    }

    /** Returns the telemetry with {@code Time} less by some milliseconds. */
    public static ColumnBatch shifted(ColumnBatch batch, long millis) {
        if (millis == 0) {
            return batch;
        }
        ColumnData.Longs times = (ColumnData.Longs) batch.column("Time");
        long[] values = Arrays.stream(times.values()).map(t -> t - millis).toArray();
        return Batches.with(
                batch,
                Field.of("Time", ColumnType.DURATION),
                new ColumnData.Longs(values, times.validity()));
    }

    /** Puts telemetry behind other telemetry that counts time from the same start. */
    public static ColumnBatch append(ColumnBatch first, ColumnBatch next) {
        long[] times = Axis.times(first);
        boolean[] later = within(next, "Time", times[times.length - 1] + 1, Long.MAX_VALUE);
        ColumnBatch rest = next.take(rows(later, Padding.NONE));
        ColumnBatch all = Batches.concat(java.util.List.of(first, rest));
        return new ColumnBatch(all.schema(), all.columns(), all.rows(), first.attributes());
    }
}
