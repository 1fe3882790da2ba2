package io.tif1.core.columns;

import org.jspecify.annotations.Nullable;

/** Finds the narrowest array for whole numbers. */
final class NarrowWholes {
    private static final long UNSIGNED_INT = 0xFFFF_FFFFL;

    private NarrowWholes() {}

    /** Returns the same numbers; what missing cells hold may change. */
    static Wholes of(Wholes numbers, long @Nullable [] validity) {
        if (!(numbers instanceof Wholes.Longs) && !(numbers instanceof Wholes.Ints)) {
            return numbers;
        }
        long smallest = Long.MAX_VALUE;
        long largest = Long.MIN_VALUE;
        for (int row = 0; row < numbers.length(); row++) {
            if (Bitmaps.isSet(validity, row)) {
                long value = numbers.at(row);
                smallest = Math.min(smallest, value);
                largest = Math.max(largest, value);
            }
        }
        if (smallest > largest) {
            return new Wholes.Same(0, numbers.length());
        }
        return of(numbers, validity, smallest, largest - smallest);
    }

    /** Stores what each is above the smallest; a range that overflows is negative. */
    private static Wholes of(
            Wholes numbers, long @Nullable [] validity, long smallest, long range) {
        if (range == 0) {
            return new Wholes.Same(smallest, numbers.length());
        } else if (range > 0 && range <= 0xFF) {
            return bytes(numbers, validity, smallest);
        } else if (range > 0 && range <= 0xFFFF) {
            return shorts(numbers, validity, smallest);
        } else if (range > 0 && range <= UNSIGNED_INT && numbers.width() > Integer.BYTES) {
            return ints(numbers, validity, smallest);
        }
        return numbers;
    }

    private static Wholes bytes(Wholes numbers, long @Nullable [] validity, long smallest) {
        byte[] array = new byte[numbers.length()];
        for (int row = 0; row < array.length; row++) {
            array[row] = (byte) (Bitmaps.isSet(validity, row) ? numbers.at(row) - smallest : 0);
        }
        return new Wholes.Above8(array, smallest);
    }

    private static Wholes shorts(Wholes numbers, long @Nullable [] validity, long smallest) {
        short[] array = new short[numbers.length()];
        for (int row = 0; row < array.length; row++) {
            array[row] = (short) (Bitmaps.isSet(validity, row) ? numbers.at(row) - smallest : 0);
        }
        return new Wholes.Above16(array, smallest);
    }

    private static Wholes ints(Wholes numbers, long @Nullable [] validity, long smallest) {
        int[] array = new int[numbers.length()];
        for (int row = 0; row < array.length; row++) {
            array[row] = (int) (Bitmaps.isSet(validity, row) ? numbers.at(row) - smallest : 0);
        }
        return new Wholes.Above32(array, smallest);
    }
}
