package io.tif1.ergast.columnar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apiguardian.api.API;

/**
 * The 64-bit hash of rows: value by value in the order of the columns. It never changes within a
 * major version; the test vectors are its specification.
 *
 * <p>A row starts as {@link #START}; each value's hash is folded in with {@link #fold}. Missing
 * values have a hash of their own; whole numbers, days and times hash by their 64-bit value; −0.0
 * hashes as 0.0 and all NaN alike; texts hash by length and bytes in UTF-8; lists fold their
 * elements. Not for secrets.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class RowHash {
    /** The hash of a row without columns. */
    public static final long START = 0x7446_3120_6c61_6b65L;

    static final long MISSING = mix(0x01);

    private static final long WHOLE = 0x9e37_79b9_7f4a_7c15L;
    private static final long FLOATING = 0xc2b2_ae3d_27d4_eb4fL;
    private static final long DECIMAL = 0x1656_67b1_9e37_79f9L;
    private static final long TEXT = 0x27d4_eb2f_1656_67c5L;
    private static final long LIST = 0x85eb_ca77_c2b2_ae63L;
    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private RowHash() {}

    /** Returns a row's hash after one more value. */
    public static long fold(long row, long value) {
        return mix(row * 31 + value);
    }

    /** Returns the hash of a missing value. */
    public static long missing() {
        return MISSING;
    }

    /** Returns the hash of a whole number, a day, a time or a truth value. */
    public static long whole(long value) {
        return mix(value ^ WHOLE);
    }

    /** Returns the hash of a floating-point number. */
    public static long floating(double value) {
        return mix(Double.doubleToLongBits(value == 0 ? 0.0 : value) ^ FLOATING);
    }

    /** Returns the hash of a decimal number, given as units of its last digit. */
    public static long decimal(long unscaled) {
        return mix(unscaled ^ DECIMAL);
    }

    /** Returns the hash of a text. */
    public static long text(String value) {
        byte[] utf8 = value.getBytes(UTF_8);
        return text(utf8, 0, utf8.length);
    }

    /** Returns the hash of a text in UTF-8. */
    public static long text(byte[] bytes, int from, int to) {
        long hash = TEXT ^ (to - from);
        int at = from;
        for (; at + 8 <= to; at += 8) {
            hash = mix(hash ^ (long) WORD.get(bytes, at));
        }
        return mix(hash ^ tail(bytes, at, to));
    }

    /** Returns fewer than eight bytes as a number, the first one lowest. */
    private static long tail(byte[] bytes, int from, int to) {
        if (from < to && to >= 8) { // one read of eight bytes, of which the last ones count
            return (long) WORD.get(bytes, to - 8) >>> 8 * (8 - (to - from));
        }
        long tail = 0;
        for (int at = from, shift = 0; at < to; at++, shift += 8) {
            tail |= (bytes[at] & 0xffL) << shift;
        }
        return tail;
    }

    /** Returns the hash of a list before its first element, given its length. */
    public static long list(int length) {
        return mix(length ^ LIST);
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xbf58_476d_1ce4_e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d0_49bb_1331_11ebL;
        return z ^ (z >>> 31);
    }
}
