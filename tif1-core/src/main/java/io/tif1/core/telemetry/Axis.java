package io.tif1.core.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.columns.Bitmaps;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import org.apiguardian.api.API;

/**
 * Reads the columns that calculations need, or says what is missing.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Axis {
    private Axis() {}

    /**
     * Returns the sample times in milliseconds.
     *
     * @throws IllegalStateException if there is no sample, or a time is missing or before another
     */
    public static long[] times(ColumnBatch batch) {
        ColumnData column = batch.column("Time");
        if (batch.rows() == 0) {
            throw new IllegalStateException("there are no samples");
        }
        long[] times = ((ColumnData.Longs) column).values();
        for (int row = 0; row < times.length; row++) {
            if (!column.has(row)) {
                throw new IllegalStateException("sample %d has no Time".formatted(row));
            }
            if (row > 0 && times[row] < times[row - 1]) {
                throw new IllegalStateException(
                        "Time goes back from sample %d to %d".formatted(row - 1, row));
            }
        }
        return times;
    }

    /**
     * Returns a column of numbers with NaN where a value is missing; do not write to it.
     *
     * @throws IllegalStateException if there is no such column, or it has no value at all
     */
    public static double[] numbers(ColumnBatch batch, String name) {
        int position = batch.schema().indexOf(name);
        if (position < 0
                || !(batch.columns().get(position) instanceof ColumnData.Doubles column)
                || batch.rows() > 0 && Bitmaps.count(column.validity(), batch.rows()) == 0) {
            throw new IllegalStateException(
                    "this needs %s, which the telemetry does not have".formatted(name));
        }
        return withNaN(column);
    }

    /** Returns whether there is a column of numbers with at least one value. */
    public static boolean has(ColumnBatch batch, String name) {
        int position = batch.schema().indexOf(name);
        return position >= 0
                && Bitmaps.count(batch.columns().get(position).validity(), batch.rows()) > 0;
    }

    /** Makes a column of numbers, in which NaN is missing. */
    public static ColumnData.Doubles column(double[] values) {
        long[] validity = Bitmaps.none(values.length);
        for (int row = 0; row < values.length; row++) {
            if (!Double.isNaN(values[row])) {
                Bitmaps.set(validity, row);
            }
        }
        return new ColumnData.Doubles(values, Bitmaps.orNull(validity, values.length));
    }

    static double[] withNaN(ColumnData.Doubles column) {
        if (column.validity() == null) {
            return column.values();
        }
        double[] values = column.values().clone();
        for (int row = 0; row < values.length; row++) {
            values[row] = column.has(row) ? values[row] : Double.NaN;
        }
        return values;
    }
}
