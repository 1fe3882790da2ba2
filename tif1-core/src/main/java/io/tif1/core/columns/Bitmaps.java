package io.tif1.core.columns;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.Arrays;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Validity bitmaps in Arrow's layout: one bit a row, least significant bit first, set where the
 * cell has a value. A null bitmap says that all cells have one.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Bitmaps {
    private Bitmaps() {}

    /** Returns a bitmap with no bit set. */
    public static long[] none(int rows) {
        return new long[(rows + 63) >>> 6];
    }

    /** Returns a bitmap with the first {@code rows} bits set. */
    public static long[] all(int rows) {
        long[] bits = none(rows);
        Arrays.fill(bits, -1L);
        if ((rows & 63) != 0) {
            bits[bits.length - 1] = (1L << (rows & 63)) - 1;
        }
        return bits;
    }

    /** Returns whether a row has a value. */
    public static boolean isSet(long @Nullable [] bits, int row) {
        return bits == null || (bits[row >>> 6] >>> row & 1) != 0;
    }

    /** Marks a row as having a value. */
    public static void set(long[] bits, int row) {
        bits[row >>> 6] |= 1L << row;
    }

    /** Marks a row as missing. */
    public static void clear(long[] bits, int row) {
        bits[row >>> 6] &= ~(1L << row);
    }

    /** Returns how many of the first {@code rows} rows have a value. */
    public static int count(long @Nullable [] bits, int rows) {
        if (bits == null) {
            return rows;
        }
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Returns null in place of a bitmap that has all bits set, else the bitmap. */
    public static long @Nullable [] orNull(long @Nullable [] bits, int rows) {
        return bits == null || count(bits, rows) == rows ? null : bits;
    }

    /** Returns the bits of the given rows, or null if all are set. */
    public static long @Nullable [] take(long @Nullable [] bits, int[] rows) {
        if (bits == null) {
            return null;
        }
        long[] taken = none(rows.length);
        for (int i = 0; i < rows.length; i++) {
            if (isSet(bits, rows[i])) {
                set(taken, i);
            }
        }
        return orNull(taken, rows.length);
    }
}
