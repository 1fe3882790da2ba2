package io.tif1.backend.arrow;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.arrow.memory.util.MemoryUtil;

/**
 * Copies arrays to and from memory outside the heap, block by block through an array of bytes that
 * stays in the first-level cache: two bulk moves instead of a call for each value.
 */
final class Blocks {
    private static final int BYTES = 8_192;
    private static final int LONGS = BYTES / Long.BYTES;
    private static final int INTS = BYTES / Integer.BYTES;

    private Blocks() {}

    static void write(long address, long[] values) {
        byte[] block = block(values.length, Long.BYTES);
        ByteBuffer buffer = of(block);
        for (int from = 0; from < values.length; from += LONGS) {
            int count = Math.min(LONGS, values.length - from);
            buffer.asLongBuffer().put(values, from, count);
            copy(block, address + (long) Long.BYTES * from, Long.BYTES * count);
        }
    }

    static void write(long address, double[] values) {
        byte[] block = block(values.length, Double.BYTES);
        ByteBuffer buffer = of(block);
        for (int from = 0; from < values.length; from += LONGS) {
            int count = Math.min(LONGS, values.length - from);
            buffer.asDoubleBuffer().put(values, from, count);
            copy(block, address + (long) Double.BYTES * from, Double.BYTES * count);
        }
    }

    static void write(long address, int[] values) {
        byte[] block = block(values.length, Integer.BYTES);
        ByteBuffer buffer = of(block);
        for (int from = 0; from < values.length; from += INTS) {
            int count = Math.min(INTS, values.length - from);
            buffer.asIntBuffer().put(values, from, count);
            copy(block, address + (long) Integer.BYTES * from, Integer.BYTES * count);
        }
    }

    static void read(long address, long[] values) {
        byte[] block = block(values.length, Long.BYTES);
        ByteBuffer buffer = of(block);
        for (int from = 0; from < values.length; from += LONGS) {
            int count = Math.min(LONGS, values.length - from);
            fill(block, address + (long) Long.BYTES * from, Long.BYTES * count);
            buffer.asLongBuffer().get(values, from, count);
        }
    }

    static void read(long address, double[] values) {
        byte[] block = block(values.length, Double.BYTES);
        ByteBuffer buffer = of(block);
        for (int from = 0; from < values.length; from += LONGS) {
            int count = Math.min(LONGS, values.length - from);
            fill(block, address + (long) Double.BYTES * from, Double.BYTES * count);
            buffer.asDoubleBuffer().get(values, from, count);
        }
    }

    static void read(long address, int[] values) {
        byte[] block = block(values.length, Integer.BYTES);
        ByteBuffer buffer = of(block);
        for (int from = 0; from < values.length; from += INTS) {
            int count = Math.min(INTS, values.length - from);
            fill(block, address + (long) Integer.BYTES * from, Integer.BYTES * count);
            buffer.asIntBuffer().get(values, from, count);
        }
    }

    private static byte[] block(int values, int width) {
        return new byte[(int) Math.min(BYTES, (long) values * width)];
    }

    private static ByteBuffer of(byte[] block) {
        return ByteBuffer.wrap(block).order(ByteOrder.nativeOrder());
    }

    private static void copy(byte[] block, long address, int bytes) {
        MemoryUtil.copyToMemory(block, 0, address, bytes);
    }

    private static void fill(byte[] block, long address, int bytes) {
        MemoryUtil.copyFromMemory(address, block, 0, bytes);
    }
}
