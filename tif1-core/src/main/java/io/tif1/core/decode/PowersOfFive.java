package io.tif1.core.decode;

import java.math.BigInteger;

/**
 * The leading 128 bits of the powers of five that matter for doubles, as two tables indexed by the
 * exponent less {@link #LEAST}. All are truncated but the reciprocals of powers that fit into 64
 * bits, which are rounded up: with these the products that lie exactly between two doubles are
 * recognised.
 */
final class PowersOfFive {
    static final int LEAST = -342;
    static final int GREATEST = 308;

    static final long[] HIGH = new long[GREATEST - LEAST + 1];
    static final long[] LOW = new long[HIGH.length];

    static {
        BigInteger power = BigInteger.ONE;
        for (int exponent = 0; exponent <= -LEAST; exponent++) {
            if (exponent <= GREATEST) {
                put(exponent, power);
            }
            if (exponent > 0) {
                put(-exponent, reciprocal(power));
            }
            power = power.multiply(BigInteger.valueOf(5));
        }
    }

    private PowersOfFive() {}

    /** Returns 2ⁿ / power for the n that leaves 128 bits. */
    private static BigInteger reciprocal(BigInteger power) {
        int bits = 127 + power.bitLength();
        BigInteger truncated = BigInteger.ONE.shiftLeft(bits).divide(power);
        return power.bitLength() <= 64 ? truncated.add(BigInteger.ONE) : truncated;
    }

    private static void put(int exponent, BigInteger value) {
        BigInteger leading = value.shiftRight(value.bitLength() - 128);
        HIGH[exponent - LEAST] = leading.shiftRight(64).longValue();
        LOW[exponent - LEAST] = leading.longValue();
    }
}
