package io.tif1.core.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight characters at a time, in a {@code long} whose lowest byte is the first of them. A word is
 * loaded as {@linkplain #digits digits}: each character less {@code '0'}, so that digits become 0
 * to 9 and everything else becomes more.
 */
final class Swar {
    /** What must be added to a byte above 9 to reach its high bit. */
    static final long ABOVE_NINE = 0x7676767676767676L;

    /** The character zero, eight times. */
    static final long ZEROS = 0x3030303030303030L;

    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Swar() {}

    /** Returns four characters as they are. */
    static int chars(byte[] body, int at) {
        return (int) INT.get(body, at);
    }

    /** Returns eight characters as they are. */
    static long word(byte[] body, int at) {
        return (long) LONG.get(body, at);
    }

    /** Returns eight characters as digits. */
    static long digits(byte[] body, int at) {
        return word(body, at) ^ ZEROS;
    }

    /** Returns a mark for each byte that is no digit, exact up to the first of them. */
    static long marks(long digits) {
        return marks(digits, ABOVE_NINE);
    }

    /** Returns a mark for each byte that is above a limit of its own. */
    static long marks(long digits, long complements) {
        return (digits + complements | digits) & HIGH_BITS;
    }

    /** Returns the index of the first marked byte, 8 if there is none. */
    static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /** Returns a mask of the bytes before the first marked one, which must exist. */
    static long before(long marks) {
        return (marks & -marks) - 1 >>> 7;
    }

    /** Returns the number that eight digits make. */
    static long number(long digits) {
        long pairs = digits * 2561 >>> 8 & 0x00FF00FF00FF00FFL;
        long fours = pairs * 6553601 >>> 16 & 0x0000FFFF0000FFFFL;
        return fours * 42949672960001L >>> 32;
    }
}
