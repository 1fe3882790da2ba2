package io.tif1.core.columns;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * Whole numbers in an array that is as wide as they need; immutable by convention.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public sealed interface Wholes {
    /** Returns how many there are. */
    int length();

    /** Returns one number. */
    long at(int row);

    /** Returns the bytes that one number takes. */
    int width();

    /** Returns the numbers of the given rows. */
    Wholes take(int[] rows);

    /** Returns all numbers; the array itself if that is how they are kept. */
    default long[] toLongs() {
        long[] all = new long[length()];
        for (int row = 0; row < all.length; row++) {
            all[row] = at(row);
        }
        return all;
    }

    /** Returns all numbers, which fit; the array itself if that is how they are kept. */
    default int[] toInts() {
        int[] all = new int[length()];
        for (int row = 0; row < all.length; row++) {
            all[row] = (int) at(row);
        }
        return all;
    }

    /** Numbers as they came. */
    record Longs(long[] array) implements Wholes {
        @Override
        public int length() {
            return array.length;
        }

        @Override
        public long at(int row) {
            return array[row];
        }

        @Override
        public int width() {
            return Long.BYTES;
        }

        @Override
        public Longs take(int[] rows) {
            long[] taken = new long[rows.length];
            for (int i = 0; i < rows.length; i++) {
                taken[i] = array[rows[i]];
            }
            return new Longs(taken);
        }

        @Override
        public long[] toLongs() {
            return array;
        }
    }

    /** Numbers as they came. */
    record Ints(int[] array) implements Wholes {
        @Override
        public int length() {
            return array.length;
        }

        @Override
        public long at(int row) {
            return array[row];
        }

        @Override
        public int width() {
            return Integer.BYTES;
        }

        @Override
        public Ints take(int[] rows) {
            int[] taken = new int[rows.length];
            for (int i = 0; i < rows.length; i++) {
                taken[i] = array[rows[i]];
            }
            return new Ints(taken);
        }

        @Override
        public int[] toInts() {
            return array;
        }
    }

    /** Numbers as what each is above the smallest, in 32 bits. */
    record Above32(int[] array, long smallest) implements Wholes {
        @Override
        public int length() {
            return array.length;
        }

        @Override
        public long at(int row) {
            return smallest + Integer.toUnsignedLong(array[row]);
        }

        @Override
        public int width() {
            return Integer.BYTES;
        }

        @Override
        public Above32 take(int[] rows) {
            int[] taken = new int[rows.length];
            for (int i = 0; i < rows.length; i++) {
                taken[i] = array[rows[i]];
            }
            return new Above32(taken, smallest);
        }
    }

    /** Numbers as what each is above the smallest, in 16 bits. */
    record Above16(short[] array, long smallest) implements Wholes {
        @Override
        public int length() {
            return array.length;
        }

        @Override
        public long at(int row) {
            return smallest + (array[row] & 0xFFFF);
        }

        @Override
        public int width() {
            return Short.BYTES;
        }

        @Override
        public Above16 take(int[] rows) {
            short[] taken = new short[rows.length];
            for (int i = 0; i < rows.length; i++) {
                taken[i] = array[rows[i]];
            }
            return new Above16(taken, smallest);
        }
    }

    /** Numbers as what each is above the smallest, in 8 bits. */
    record Above8(byte[] array, long smallest) implements Wholes {
        @Override
        public int length() {
            return array.length;
        }

        @Override
        public long at(int row) {
            return smallest + (array[row] & 0xFF);
        }

        @Override
        public int width() {
            return Byte.BYTES;
        }

        @Override
        public Above8 take(int[] rows) {
            byte[] taken = new byte[rows.length];
            for (int i = 0; i < rows.length; i++) {
                taken[i] = array[rows[i]];
            }
            return new Above8(taken, smallest);
        }
    }

    /** One number in every row. */
    record Same(long value, int length) implements Wholes {
        @Override
        public long at(int row) {
            if (row < 0 || row >= length) {
                throw new ArrayIndexOutOfBoundsException("row %d of %d".formatted(row, length));
            }
            return value;
        }

        @Override
        public int width() {
            return 0;
        }

        @Override
        public Same take(int[] rows) {
            return new Same(value, rows.length);
        }
    }
}
