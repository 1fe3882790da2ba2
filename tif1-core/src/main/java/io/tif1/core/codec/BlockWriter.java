package io.tif1.core.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A growing array of bytes. */
final class BlockWriter {
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes;
    private int size;

    BlockWriter(int capacity) {
        bytes = new byte[Math.max(64, capacity)];
    }

    int size() {
        return size;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void putByte(int value) {
        reserve(1);
        bytes[size++] = (byte) value;
    }

    void putInt(int value) {
        reserve(Integer.BYTES);
        INTS.set(bytes, size, value);
        size += Integer.BYTES;
    }

    void putInt(int position, int value) {
        INTS.set(bytes, position, value);
    }

    static void putInt(byte[] into, int position, int value) {
        INTS.set(into, position, value);
    }

    void putLong(long value) {
        reserve(Long.BYTES);
        LONGS.set(bytes, size, value);
        size += Long.BYTES;
    }

    void putBytes(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    /** Appends a number of at most 64 bits, seven a byte, the lowest first. */
    void putVarint(long value) {
        reserve(10);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Appends a signed number so that small ones of either sign stay short. */
    void putSigned(long value) {
        putVarint(value << 1 ^ value >> 63);
    }

    /** Appends {@code (values[i] - base)}, the given number of bits each, lowest bit first. */
    void putPacked(long[] values, int from, int to, long base, int width) {
        int length = Bits.bytes(to - from, width);
        reserve(length + Long.BYTES);
        int position = size;
        long word = 0;
        int filled = 0;
        for (int i = from; i < to; i++) {
            long value = values[i] - base;
            word |= value << filled;
            filled += width;
            if (filled >= 64) {
                LONGS.set(bytes, position, word);
                position += Long.BYTES;
                filled -= 64;
                word = filled == 0 ? 0 : value >>> width - filled;
            }
        }
        LONGS.set(bytes, position, word);
        size += length;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
