package io.tif1.core.codec;

/** Sizes of packed bits. */
final class Bits {
    private Bits() {}

    /** Returns how many bits the unsigned number needs, 0 to 64. */
    static int width(long unsigned) {
        return Long.SIZE - Long.numberOfLeadingZeros(unsigned);
    }

    /** Returns how many bytes a number of packed values takes. */
    static int bytes(int count, int width) {
        return Math.toIntExact(((long) count * width + 7) >>> 3);
    }
}
