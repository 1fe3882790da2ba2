package io.tif1.backend.arrow;

import io.tif1.api.frame.Field;
import java.util.Arrays;
import org.apache.arrow.memory.util.MemoryUtil;
import org.apache.arrow.vector.BaseFixedWidthVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VarCharVector;
import org.jspecify.annotations.Nullable;

/** Copies arrays into new vectors, by address and a word at a time. */
final class ArrowVectors {
    private ArrowVectors() {}

    static FieldVector booleans(Field field, byte[] values, long @Nullable [] validity) {
        BaseFixedWidthVector vector = fixed(field, values.length);
        long address = vector.getDataBufferAddress();
        for (int from = 0; from < values.length; from += 64) {
            int count = Math.min(64, values.length - from);
            putBits(address + (from >>> 3), pack(values, from, count), count);
        }
        return finish(vector, values.length, validity);
    }

    static FieldVector ints(Field field, int[] values, long @Nullable [] validity) {
        BaseFixedWidthVector vector = fixed(field, values.length);
        long address = vector.getDataBufferAddress();
        for (int i = 0; i < values.length; i++) {
            MemoryUtil.putInt(address + 4L * i, values[i]);
        }
        return finish(vector, values.length, validity);
    }

    static FieldVector doubles(Field field, double[] values, long @Nullable [] validity) {
        BaseFixedWidthVector vector = fixed(field, values.length);
        long address = vector.getDataBufferAddress();
        for (int i = 0; i < values.length; i++) {
            MemoryUtil.putLong(address + 8L * i, Double.doubleToRawLongBits(values[i]));
        }
        return finish(vector, values.length, validity);
    }

    static FieldVector longs(Field field, long[] values, long @Nullable [] validity) {
        BaseFixedWidthVector vector = fixed(field, values.length);
        long address = vector.getDataBufferAddress();
        for (int i = 0; i < values.length; i++) {
            MemoryUtil.putLong(address + 8L * i, values[i]);
        }
        return finish(vector, values.length, validity);
    }

    /** Copies UTF-8 texts; null where the cell is missing. */
    static FieldVector texts(Field field, byte[] @Nullable [] cells) {
        VarCharVector vector = new VarCharVector(ArrowFields.of(field), Memory.ALLOCATOR);
        vector.allocateNew(Math.max(1, totalLength(field, cells)), cells.length);
        long offsets = vector.getOffsetBufferAddress();
        long data = vector.getDataBufferAddress();
        int length = 0;
        MemoryUtil.putInt(offsets, 0);
        for (int i = 0; i < cells.length; i++) {
            byte[] cell = cells[i];
            if (cell != null) {
                MemoryUtil.copyToMemory(cell, 0, data + length, cell.length);
                length += cell.length;
            }
            MemoryUtil.putInt(offsets + 4L * (i + 1), length);
        }
        putValidity(vector.getValidityBufferAddress(), cells.length, validity(cells));
        vector.setLastSet(cells.length - 1);
        vector.setValueCount(cells.length);
        return vector;
    }

    private static BaseFixedWidthVector fixed(Field field, int rows) {
        BaseFixedWidthVector vector =
                (BaseFixedWidthVector) ArrowFields.of(field).createVector(Memory.ALLOCATOR);
        vector.allocateNew(rows);
        return vector;
    }

    private static FieldVector finish(
            BaseFixedWidthVector vector, int rows, long @Nullable [] validity) {
        putValidity(vector.getValidityBufferAddress(), rows, validity);
        vector.setValueCount(rows);
        return vector;
    }

    private static void putValidity(long address, int rows, long @Nullable [] validity) {
        for (int from = 0; from < rows; from += 64) {
            long word = validity == null ? -1L : validity[from >>> 6];
            putBits(address + (from >>> 3), word, Math.min(64, rows - from));
        }
    }

    /** Writes the lowest bits of a word, and no byte beyond them. */
    private static void putBits(long address, long word, int count) {
        if (count == 64) {
            MemoryUtil.putLong(address, word);
            return;
        }
        long rest = word & ((1L << count) - 1);
        for (int i = 0; i < count; i += 8) {
            MemoryUtil.putByte(address + (i >>> 3), (byte) (rest >>> i));
        }
    }

    private static long pack(byte[] values, int from, int count) {
        long word = 0;
        for (int i = 0; i < count; i++) {
            word |= (values[from + i] & 1L) << i;
        }
        return word;
    }

    private static long[] validity(byte[] @Nullable [] cells) {
        long[] bits = new long[(cells.length + 63) >>> 6];
        for (int i = 0; i < cells.length; i++) {
            bits[i >>> 6] |= cells[i] == null ? 0 : 1L << i;
        }
        return bits;
    }

    private static long totalLength(Field field, byte[] @Nullable [] cells) {
        long total = Arrays.stream(cells).mapToLong(cell -> cell == null ? 0 : cell.length).sum();
        if (total > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "column %s holds %d bytes of text; an Arrow text column holds 2 GB"
                            .formatted(field.name(), total));
        }
        return total;
    }
}
