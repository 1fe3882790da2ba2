package io.tif1.core.codec;

import io.tif1.core.columns.Bitmaps;
import org.jspecify.annotations.Nullable;

/**
 * Validity bitmaps as the lengths of alternating stretches, or bit by bit where that is shorter.
 */
final class ValidityCoding {
    private static final int ALL_VALID = 0;
    private static final int STRETCHES = 1;
    private static final int WORDS = 2;

    private ValidityCoding() {}

    static void write(BlockWriter out, long @Nullable [] bits, int rows) {
        if (bits == null) {
            out.putByte(ALL_VALID);
            return;
        }
        int stretches = stretches(bits, rows);
        if (2L * stretches > (long) Bitmaps.none(rows).length * Long.BYTES) {
            out.putByte(WORDS);
            for (int i = 0; i < (rows + 63) >>> 6; i++) {
                out.putLong(bits[i]);
            }
        } else {
            out.putByte(STRETCHES);
            writeStretches(out, bits, rows);
        }
    }

    static long @Nullable [] read(BlockReader in, int rows) {
        return switch (in.getByte()) {
            case ALL_VALID -> null;
            case STRETCHES -> readStretches(in, rows);
            case WORDS -> readWords(in, rows);
            default -> throw BlockReader.damaged("unknown form of validity");
        };
    }

    private static int stretches(long[] bits, int rows) {
        int count = 1;
        for (int row = 1; row < rows; row++) {
            if (Bitmaps.isSet(bits, row) != Bitmaps.isSet(bits, row - 1)) {
                count++;
            }
        }
        return count;
    }

    /** The first stretch is of valid rows, and has length 0 if the first row is missing. */
    private static void writeStretches(BlockWriter out, long[] bits, int rows) {
        boolean valid = true;
        int start = 0;
        for (int row = 0; row <= rows; row++) {
            if (row == rows || Bitmaps.isSet(bits, row) != valid) {
                out.putVarint(row - start);
                start = row;
                valid = !valid;
            }
        }
    }

    private static long[] readStretches(BlockReader in, int rows) {
        long[] bits = Bitmaps.none(rows);
        boolean valid = true;
        int row = 0;
        do {
            int end = row + in.getCount("rows in a stretch", rows - row);
            if (end == row && row > 0) {
                throw BlockReader.damaged("an empty stretch");
            }
            for (; valid && row < end; row++) {
                Bitmaps.set(bits, row);
            }
            row = end;
            valid = !valid;
        } while (row < rows);
        return bits;
    }

    private static long[] readWords(BlockReader in, int rows) {
        long[] bits = Bitmaps.none(rows);
        for (int i = 0; i < bits.length; i++) {
            bits[i] = in.getLong();
        }
        return bits;
    }
}
