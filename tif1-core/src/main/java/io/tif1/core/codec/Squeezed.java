package io.tif1.core.codec;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A stretch of bytes, deflated where that pays; the packed columns are too dense for it. */
final class Squeezed {
    private static final int WORTHWHILE = 512;
    private static final int MOST_BYTES = 64 << 20;
    private static final int BEST_RATIO = 1_100; // deflate reaches 1,032 to 1

    private Squeezed() {}

    static void write(BlockWriter out, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(bytes.length + " bytes of text");
        }
        byte[] small = bytes.length < WORTHWHILE ? bytes : deflate(bytes);
        out.putVarint(bytes.length);
        out.putVarint(small.length);
        out.putBytes(small);
    }

    static byte[] read(BlockReader in) {
        int length = in.getCount("bytes of text", MOST_BYTES);
        int stored = in.getCount("stored bytes", in.remaining());
        if (stored > length || (long) stored * BEST_RATIO < length) {
            throw BlockReader.damaged(stored + " stored bytes for " + length);
        }
        byte[] bytes = in.getBytes(stored);
        return stored == length ? bytes : inflate(bytes, length);
    }

    /** Returns the deflated bytes, or the bytes themselves if these are no longer. */
    private static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            byte[] small = new byte[bytes.length];
            deflater.setInput(bytes);
            deflater.finish();
            int length = deflater.deflate(small);
            boolean pays = deflater.finished() && length < bytes.length;
            return pays ? Arrays.copyOf(small, length) : bytes;
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflate(byte[] small, int length) {
        Inflater inflater = new Inflater(true);
        try {
            byte[] bytes = new byte[length];
            inflater.setInput(small);
            int inflated = inflater.inflate(bytes);
            if (inflated != length) {
                throw BlockReader.damaged("its texts end early");
            }
            return bytes;
        } catch (DataFormatException e) {
            throw BlockReader.damaged("its texts do not inflate");
        } finally {
            inflater.end();
        }
    }
}
