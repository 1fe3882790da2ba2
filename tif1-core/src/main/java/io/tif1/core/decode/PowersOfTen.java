package io.tif1.core.decode;

/** The powers of ten that a {@code long} holds. */
final class PowersOfTen {
    /** 10⁰ to 10¹⁸. */
    static final long[] LONG = new long[19];

    static {
        long power = 1;
        for (int i = 0; i < LONG.length; i++) {
            LONG[i] = power;
            power *= 10;
        }
    }

    private PowersOfTen() {}
}
