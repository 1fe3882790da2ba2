package io.tif1.api.internal;

import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Powers of ten to 126 bits, each computed when first needed. */
final class PowersOfTen {
    private static final int LEAST = -292;
    private static final int MOST = 324;
    private static final int BITS = 126;
    private static final long LOW_63 = Long.MAX_VALUE;
    private static final AtomicReferenceArray<long[]> KNOWN =
            new AtomicReferenceArray<>(MOST - LEAST + 1);

    private PowersOfTen() {}

    /**
     * Returns 10^n, scaled by a power of two to 126 bits and rounded up.
     *
     * @param exponent from -292 to 324
     * @return the upper and the lower 63 bits
     */
    static long[] scaled(int exponent) {
        long[] known = KNOWN.get(exponent - LEAST);
        if (known == null) {
            known = compute(exponent);
            KNOWN.set(exponent - LEAST, known);
        }
        return known;
    }

    /** Returns the exponent of the greatest power of two that is not above 10^n. */
    static int floorLog2(int exponent) {
        return (int) (exponent * 913_124_641_741L >> 38); // log2(10) with 38 bits after the point
    }

    private static long[] compute(int exponent) {
        int shift = floorLog2(exponent) - BITS + 1;
        BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
        BigInteger scaled =
                exponent >= 0
                        ? power.shiftRight(shift)
                        : BigInteger.ONE.shiftLeft(-shift).divide(power);
        BigInteger above = scaled.add(BigInteger.ONE);
        return new long[] {
            above.shiftRight(63).longValueExact(),
            above.and(BigInteger.valueOf(LOW_63)).longValueExact()
        };
    }
}
