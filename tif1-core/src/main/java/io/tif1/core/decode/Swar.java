package io.tif1.core.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time: loads, and masks of digits in them. The first byte is the lowest. */
final class Swar {
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ZEROS = 0x3030303030303030L;
    private static final long ABOVE_NINE = 0x7676767676767676L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long GATHER = 0x0102040810204080L;

    private Swar() {}

    static long load(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /** Returns the high bit of each byte that is no digit, exact up to the first that is not. */
    static long nonDigits(long word) {
        long distance = word ^ ZEROS;
        return (distance + ABOVE_NINE | distance) & HIGH_BITS;
    }

    /** Gathers the high bits of eight bytes into the lowest eight bits. */
    static long gather(long highBits) {
        return (highBits >>> 7) * GATHER >>> 56;
    }

    /** Returns the number that eight digits make; a zero byte counts as the digit 0. */
    static long eightDigits(long word) {
        long digits = word & 0x0F0F0F0F0F0F0F0FL;
        long pairs = digits * 10 + (digits >>> 8);
        return ((pairs & 0x000000FF000000FFL) * 0x000F424000000064L
                        + (pairs >>> 16 & 0x000000FF000000FFL) * 0x0000271000000001L)
                >>> 32;
    }
}
