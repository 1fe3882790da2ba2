package io.tif1.api.internal;

/**
 * The shortest decimal that reads back as a given double, and of several the nearest: {@code
 * Double.toString} of Java 19 and later, on every Java, without making a string.
 *
 * <p>The method is Raffaello Giulietti's (The Schubfach way to render doubles, 2020): the rounding
 * interval of the double is scaled by a power of ten so that it holds at least one whole number, at
 * most two of those that count, and the arithmetic needs only the top 126 bits of that power.
 *
 * @param digits the significant digits as a whole number, trailing zeros possible
 * @param exponent the power of ten to multiply the digits with
 */
record ShortestDecimal(long digits, int exponent) {
    private static final int FRACTION_BITS = 52;
    private static final long FRACTION = (1L << FRACTION_BITS) - 1;
    private static final int LEAST_EXPONENT = -1074;
    private static final long LOW_63 = Long.MAX_VALUE;
    private static final long LOG10_2 = 661_971_961_083L; // with 41 bits after the point
    private static final long LOG10_4_3 = 274_743_187_321L; // log10(4/3), likewise

    /** Finds the decimal of a finite double above 0. */
    static ShortestDecimal of(double value) {
        long bits = Double.doubleToRawLongBits(value);
        long fraction = bits & FRACTION;
        int biased = (int) (bits >>> FRACTION_BITS);
        if (biased > 0) {
            return nearest(fraction | 1L << FRACTION_BITS, LEAST_EXPONENT + biased - 1, 0);
        }
        // Below three units Double.toString takes the nearest decimal of two digits, not of one.
        return fraction < 3
                ? nearest(fraction * 10, LEAST_EXPONENT, -1)
                : nearest(fraction, LEAST_EXPONENT, 0);
    }

    /** Finds the decimal of {@code significand * 2^exponent}, then shifts it by some places. */
    private static ShortestDecimal nearest(long significand, int exponent, int places) {
        // Right above a power of two the doubles are half as far apart below as above.
        boolean regular = significand != 1L << FRACTION_BITS || exponent == LEAST_EXPONENT;
        int power = (int) (exponent * LOG10_2 - (regular ? 0 : LOG10_4_3) >> 41);
        int shift = exponent + PowersOfTen.floorLog2(-power) + 2;
        long[] scale = PowersOfTen.scaled(-power);
        long quarters = significand << 2; // quarters of a unit of the double
        long value = scaled(scale, quarters << shift);
        long low = scaled(scale, quarters - (regular ? 2 : 1) << shift) + (significand & 1);
        long high = scaled(scale, quarters + 2 << shift) - (significand & 1);
        return new ShortestDecimal(choose(value, low, high), power + places);
    }

    /**
     * Returns a quarter of the value, rounded to a whole number within the interval, multiples of
     * ten first.
     */
    private static long choose(long value, long low, long high) {
        long below = value >> 2;
        if (below >= 100) {
            long tens = below / 10 * 10;
            boolean lower = low <= tens << 2;
            boolean upper = tens + 10 << 2 <= high;
            if (lower != upper) {
                return lower ? tens : tens + 10;
            }
        }
        boolean lower = low <= below << 2;
        boolean upper = below + 1 << 2 <= high;
        if (lower != upper) {
            return lower ? below : below + 1;
        }
        long beyondTheMiddle = value - (2 * below + 1 << 1);
        boolean down = beyondTheMiddle < 0 || beyondTheMiddle == 0 && (below & 1) == 0;
        return down ? below : below + 1;
    }

    /** Multiplies and keeps the whole part, with the last bit set if anything was cut off. */
    private static long scaled(long[] scale, long factor) {
        long carried = Math.multiplyHigh(scale[1], factor);
        long middle = (scale[0] * factor >>> 1) + carried;
        long whole = Math.multiplyHigh(scale[0], factor) + (middle >>> 63);
        return whole | (middle & LOW_63) + LOW_63 >>> 63;
    }
}
