package io.tif1.core.codec;

import io.tif1.api.CacheException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Reads what {@link BlockWriter} wrote; every step checks that the bytes are there. */
final class BlockReader {
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private int position;

    BlockReader(byte[] bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    static CacheException damaged(String what) {
        return new CacheException("Cached block is damaged: " + what, null);
    }

    int remaining() {
        return bytes.length - position;
    }

    int getByte() {
        require(1);
        return bytes[position++] & 0xff;
    }

    int getInt() {
        require(Integer.BYTES);
        int value = (int) INTS.get(bytes, position);
        position += Integer.BYTES;
        return value;
    }

    long getLong() {
        require(Long.BYTES);
        long value = (long) LONGS.get(bytes, position);
        position += Long.BYTES;
        return value;
    }

    byte[] getBytes(int length) {
        require(length);
        byte[] value = Arrays.copyOfRange(bytes, position, position + length);
        position += length;
        return value;
    }

    long getVarint() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = getByte();
            value |= (long) (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw damaged("a number has no end");
    }

    long getSigned() {
        long value = getVarint();
        return value >>> 1 ^ -(value & 1);
    }

    /** Reads a count that must lie between 0 and a limit. */
    int getCount(String what, long limit) {
        long count = getVarint();
        if (count < 0 || count > limit) {
            throw damaged(count + " " + what);
        }
        return (int) count;
    }

    /** Reads packed numbers into an array and adds a base to each. */
    void getPacked(long[] into, int from, int to, long base, int width) {
        int length = Bits.bytes(to - from, width);
        require(length + Long.BYTES); // the padding makes reading whole words safe
        if (width == 0) {
            Arrays.fill(into, from, to, base);
        } else if (width <= 57) {
            unpack(into, from, to, base, width);
        } else {
            unpackWide(into, from, to, base, width);
        }
        position += length;
    }

    private void unpack(long[] into, int from, int to, long base, int width) {
        long mask = (1L << width) - 1;
        long bit = (long) position << 3;
        for (int i = from; i < to; i++) {
            long word = (long) LONGS.get(bytes, (int) (bit >>> 3));
            into[i] = base + (word >>> (bit & 7) & mask);
            bit += width;
        }
    }

    private void unpackWide(long[] into, int from, int to, long base, int width) {
        long mask = width == 64 ? -1L : (1L << width) - 1;
        long bit = (long) position << 3;
        for (int i = from; i < to; i++) {
            int at = (int) (bit >>> 3);
            int shift = (int) (bit & 7);
            long word = (long) LONGS.get(bytes, at) >>> shift;
            if (shift != 0) {
                word |= (long) bytes[at + Long.BYTES] << 64 - shift;
            }
            into[i] = base + (word & mask);
            bit += width;
        }
    }

    private void require(int count) {
        if (count < 0 || count > bytes.length - position) {
            throw damaged("it ends early");
        }
    }
}
