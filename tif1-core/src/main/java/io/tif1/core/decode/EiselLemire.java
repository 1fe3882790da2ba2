package io.tif1.core.decode;

/**
 * Decimal to binary, correctly rounded, with one or two multiplications: D. Lemire, "Number parsing
 * at a gigabyte per second" (2021), and N. Mushtak and D. Lemire, "Fast number parsing without
 * fallback" (2023).
 */
final class EiselLemire {
    private static final int FRACTION_BITS = 52;
    private static final int BIAS = 1023;
    private static final int INFINITE = 2047;
    private static final long LOW_NINE = 0x1FF;

    private EiselLemire() {}

    /**
     * Returns the double nearest to digits × 10^exponent, ties to even.
     *
     * @param digits unsigned
     */
    static double toDouble(long digits, int exponent, boolean negative) {
        long sign = negative ? Long.MIN_VALUE : 0;
        if (digits == 0 || exponent < PowersOfFive.LEAST) {
            return Double.longBitsToDouble(sign);
        }
        if (exponent > PowersOfFive.GREATEST) {
            return Double.longBitsToDouble(sign | (long) INFINITE << FRACTION_BITS);
        }
        return Double.longBitsToDouble(sign | bits(digits, exponent));
    }

    /** Returns the logarithm of a power of ten to base 2, rounded down. */
    static int log2OfTenTo(int exponent) {
        return 217706 * exponent >> 16;
    }

    private static long bits(long digits, int exponent) {
        int zeros = Long.numberOfLeadingZeros(digits);
        long scaled = digits << zeros;
        int index = exponent - PowersOfFive.LEAST;
        long high = multiplyHigh(scaled, PowersOfFive.HIGH[index]);
        long low = scaled * PowersOfFive.HIGH[index];
        if ((high & LOW_NINE) == LOW_NINE) {
            long carry = multiplyHigh(scaled, PowersOfFive.LOW[index]);
            low += carry;
            high += Long.compareUnsigned(low, carry) < 0 ? 1 : 0;
        }
        int upper = (int) (high >>> 63);
        int power = log2OfTenTo(exponent) + 63 + upper - zeros + BIAS;
        long mantissa = high >>> upper + 9;
        if (power <= 0) {
            return subnormal(mantissa, power);
        }
        if (isTie(exponent, low, mantissa) && mantissa << upper + 9 == high) {
            mantissa &= ~1L;
        }
        return assemble(mantissa, power);
    }

    /** A number halfway between two doubles: only small powers of five can be exact. */
    private static boolean isTie(int exponent, long low, long mantissa) {
        return low >= 0 && low <= 1 && exponent >= -4 && exponent <= 23 && (mantissa & 3) == 1;
    }

    private static long subnormal(long mantissa, int power) {
        if (power <= -63) {
            return 0;
        }
        long shifted = mantissa >>> 1 - power;
        return shifted + (shifted & 1) >>> 1;
    }

    /** Rounds the last bit away; a carry out of the mantissa raises the power by itself. */
    private static long assemble(long mantissa, int power) {
        long rounded = mantissa + (mantissa & 1) >>> 1;
        long bits = ((long) (power - 1) << FRACTION_BITS) + rounded;
        long infinite = (long) INFINITE << FRACTION_BITS;
        return Long.compareUnsigned(bits, infinite) >= 0 ? infinite : bits;
    }

    private static long multiplyHigh(long a, long b) {
        return Math.multiplyHigh(a, b) + (a >> 63 & b) + (b >> 63 & a);
    }
}
