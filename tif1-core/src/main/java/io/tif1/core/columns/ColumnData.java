package io.tif1.core.columns;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one column as a primitive array with a validity bitmap ({@link Bitmaps}).
 *
 * <p>The arrays are shared, not copied; nobody writes to them once the column is in a {@link
 * ColumnBatch}.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public sealed interface ColumnData {
    /** Returns the number of rows. */
    int rows();

    /** Returns the bitmap, or null if all cells have a value. */
    long @Nullable [] validity();

    /** Returns the given rows as a new column. */
    ColumnData take(int[] rows);

    /** Returns whether a cell has a value. */
    default boolean has(int row) {
        return Bitmaps.isSet(validity(), row);
    }

    /** Cells of type {@code BOOLEAN}: 1 is true, 0 is false. */
    record Booleans(byte[] values, long @Nullable [] validity) implements ColumnData {
        @Override
        public int rows() {
            return values.length;
        }

        @Override
        public Booleans take(int[] rows) {
            byte[] taken = new byte[rows.length];
            for (int i = 0; i < rows.length; i++) {
                taken[i] = values[rows[i]];
            }
            return new Booleans(taken, Bitmaps.take(validity, rows));
        }
    }

    /** Cells of type {@code INT32}. */
    record Ints(int[] values, long @Nullable [] validity) implements ColumnData {
        @Override
        public int rows() {
            return values.length;
        }

        @Override
        public Ints take(int[] rows) {
            int[] taken = new int[rows.length];
            for (int i = 0; i < rows.length; i++) {
                taken[i] = values[rows[i]];
            }
            return new Ints(taken, Bitmaps.take(validity, rows));
        }
    }

    /** Cells of type {@code FLOAT64}. */
    record Doubles(double[] values, long @Nullable [] validity) implements ColumnData {
        @Override
        public int rows() {
            return values.length;
        }

        @Override
        public Doubles take(int[] rows) {
            double[] taken = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                taken[i] = values[rows[i]];
            }
            return new Doubles(taken, Bitmaps.take(validity, rows));
        }
    }

    /** Cells of type {@code DURATION} or {@code INSTANT}, in milliseconds. */
    record Longs(long[] values, long @Nullable [] validity) implements ColumnData {
        @Override
        public int rows() {
            return values.length;
        }

        @Override
        public Longs take(int[] rows) {
            long[] taken = new long[rows.length];
            for (int i = 0; i < rows.length; i++) {
                taken[i] = values[rows[i]];
            }
            return new Longs(taken, Bitmaps.take(validity, rows));
        }
    }

    /** Cells of type {@code TEXT}: codes into a dictionary. */
    record Texts(int[] codes, String[] dictionary, long @Nullable [] validity)
            implements ColumnData {
        @Override
        public int rows() {
            return codes.length;
        }

        /** Returns the text of a row, or null if it is missing. */
        public @Nullable String at(int row) {
            return has(row) ? dictionary[codes[row]] : null;
        }

        @Override
        public Texts take(int[] rows) {
            int[] taken = new int[rows.length];
            for (int i = 0; i < rows.length; i++) {
                taken[i] = codes[rows[i]];
            }
            return new Texts(taken, dictionary, Bitmaps.take(validity, rows));
        }
    }
}
