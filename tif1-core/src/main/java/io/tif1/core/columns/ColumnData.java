package io.tif1.core.columns;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one column as an array of primitives with a validity bitmap ({@link Bitmaps}).
 *
 * <p>The arrays are shared, not copied; nobody writes to them once the column is in a {@link
 * ColumnBatch}. Columns come with arrays of their type's own width; {@link Layout} makes narrower
 * ones. The methods that return all values give the array itself if it has its own width and widen
 * a copy else, so that they belong before loops, not into them.
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

    /** Returns the bytes that the value of a cell takes. */
    int width();

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
        public int width() {
            return Byte.BYTES;
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
    record Ints(Wholes numbers, long @Nullable [] validity) implements ColumnData {
        /** Creates a column on an array. */
        public Ints(int[] values, long @Nullable [] validity) {
            this(new Wholes.Ints(values), validity);
        }

        @Override
        public int rows() {
            return numbers.length();
        }

        @Override
        public int width() {
            return numbers.width();
        }

        /** Returns the value of a row; any, if it is missing. */
        public int at(int row) {
            return (int) numbers.at(row);
        }

        /** Returns all values. */
        public int[] values() {
            return numbers.toInts();
        }

        @Override
        public Ints take(int[] rows) {
            return new Ints(numbers.take(rows), Bitmaps.take(validity, rows));
        }
    }

    /** Cells of type {@code FLOAT64}. */
    record Doubles(Reals numbers, long @Nullable [] validity) implements ColumnData {
        /** Creates a column on an array. */
        public Doubles(double[] values, long @Nullable [] validity) {
            this(new Reals.Doubles(values), validity);
        }

        @Override
        public int rows() {
            return numbers.length();
        }

        @Override
        public int width() {
            return numbers.width();
        }

        /** Returns the value of a row; any, if it is missing. */
        public double at(int row) {
            return numbers.at(row);
        }

        /** Returns all values. */
        public double[] values() {
            return numbers.toDoubles();
        }

        @Override
        public Doubles take(int[] rows) {
            return new Doubles(numbers.take(rows), Bitmaps.take(validity, rows));
        }
    }

    /** Cells of type {@code DURATION} or {@code INSTANT}, in milliseconds. */
    record Longs(Wholes numbers, long @Nullable [] validity) implements ColumnData {
        /** Creates a column on an array. */
        public Longs(long[] values, long @Nullable [] validity) {
            this(new Wholes.Longs(values), validity);
        }

        @Override
        public int rows() {
            return numbers.length();
        }

        @Override
        public int width() {
            return numbers.width();
        }

        /** Returns the value of a row; any, if it is missing. */
        public long at(int row) {
            return numbers.at(row);
        }

        /** Returns all values. */
        public long[] values() {
            return numbers.toLongs();
        }

        @Override
        public Longs take(int[] rows) {
            return new Longs(numbers.take(rows), Bitmaps.take(validity, rows));
        }
    }

    /** Cells of type {@code TEXT}: positions in a dictionary. */
    record Texts(Wholes positions, String[] dictionary, long @Nullable [] validity)
            implements ColumnData {
        /** Creates a column on an array. */
        public Texts(int[] codes, String[] dictionary, long @Nullable [] validity) {
            this(new Wholes.Ints(codes), dictionary, validity);
        }

        @Override
        public int rows() {
            return positions.length();
        }

        @Override
        public int width() {
            return positions.width();
        }

        /** Returns the text of a row, or null if it is missing. */
        public @Nullable String at(int row) {
            return has(row) ? dictionary[code(row)] : null;
        }

        /** Returns where the text of a row is in the dictionary; anything, if it is missing. */
        public int code(int row) {
            return (int) positions.at(row);
        }

        /** Returns where all texts are in the dictionary. */
        public int[] codes() {
            return positions.toInts();
        }

        @Override
        public Texts take(int[] rows) {
            return new Texts(positions.take(rows), dictionary, Bitmaps.take(validity, rows));
        }
    }
}
