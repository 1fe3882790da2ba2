package io.tif1.core.columns;

import org.jspecify.annotations.Nullable;

/** Finds the narrowest array for numbers. */
final class NarrowReals {
    private static final double[] DIVISORS = {1, 10, 100, 1000};
    private static final double LARGEST_WHOLE = 1e9;

    private NarrowReals() {}

    /**
     * Returns the same numbers; what missing cells hold may change.
     *
     * @param rounded whether numbers that need double precision lose it
     */
    static Reals of(Reals numbers, long @Nullable [] validity, boolean rounded) {
        if (!(numbers instanceof Reals.Doubles doubles)) {
            return numbers;
        }
        Reals decimals = decimals(doubles.array(), validity);
        if (decimals.width() <= Float.BYTES) {
            return decimals;
        }
        return rounded || areSingle(doubles.array(), validity)
                ? singles(doubles.array(), validity)
                : numbers;
    }

    private static Reals decimals(double[] values, long @Nullable [] validity) {
        long[] wholes = new long[values.length];
        for (double divisor : DIVISORS) {
            if (scale(values, validity, divisor, wholes)) {
                Wholes narrow = NarrowWholes.of(new Wholes.Longs(wholes), validity);
                return new Reals.Decimals(narrow, divisor);
            }
        }
        return new Reals.Doubles(values);
    }

    /** Returns whether all numbers are whole ones over a divisor, to the last bit. */
    private static boolean scale(
            double[] values, long @Nullable [] validity, double divisor, long[] wholes) {
        for (int row = 0; row < values.length; row++) {
            if (Bitmaps.isSet(validity, row)) {
                double whole = Math.rint(values[row] * divisor);
                if (!(Math.abs(whole) <= LARGEST_WHOLE)
                        || !isSame(values[row], (long) whole / divisor)) {
                    return false;
                }
                wholes[row] = (long) whole;
            }
        }
        return true;
    }

    private static boolean areSingle(double[] values, long @Nullable [] validity) {
        for (int row = 0; row < values.length; row++) {
            if (Bitmaps.isSet(validity, row) && !isSame(values[row], (float) values[row])) {
                return false;
            }
        }
        return true;
    }

    private static Reals singles(double[] values, long @Nullable [] validity) {
        float[] array = new float[values.length];
        for (int row = 0; row < array.length; row++) {
            array[row] = Bitmaps.isSet(validity, row) ? (float) values[row] : 0;
        }
        return new Reals.Floats(array);
    }

    private static boolean isSame(double one, double other) {
        return Double.doubleToRawLongBits(one) == Double.doubleToRawLongBits(other);
    }
}
