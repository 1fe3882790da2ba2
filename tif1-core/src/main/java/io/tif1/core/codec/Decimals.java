package io.tif1.core.codec;

/** Numbers that are exactly a whole number divided by a power of ten. */
final class Decimals {
    static final int MOST_PLACES = 6;
    static final long INEXACT = Long.MIN_VALUE;

    private static final double[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};
    private static final double LARGEST = 1L << 53;
    private static final int SAMPLES = 64;

    private Decimals() {}

    static double power(int places) {
        return POWERS[places];
    }

    /** Returns the whole number that divided by the power gives these very bits, or INEXACT. */
    static long unscale(double value, double power) {
        double whole = Math.rint(value * power);
        boolean exact =
                Math.abs(whole) < LARGEST
                        && Double.doubleToRawLongBits((long) whole / power)
                                == Double.doubleToRawLongBits(value);
        return exact ? (long) whole : INEXACT;
    }

    /** Guesses from a sample how many places pay best, or -1 if hardly a value is exact. */
    static int guessPlaces(double[] values) {
        int step = Math.max(1, values.length / SAMPLES);
        int sampled = (values.length + step - 1) / step;
        int best = -1;
        int most = sampled / 10;
        for (int places = 0; places <= MOST_PLACES; places++) {
            int exact = 0;
            for (int i = 0; i < values.length; i += step) {
                exact += unscale(values[i], POWERS[places]) == INEXACT ? 0 : 1;
            }
            if (exact > most) {
                best = places;
                most = exact + sampled / 16; // each further place costs some three bits a value
            }
        }
        return best;
    }
}
