package io.tif1.api.internal;

import java.io.IOException;
import java.io.OutputStream;

/** Collects UTF-8 bytes and passes them on in blocks that end between characters. */
final class ByteSink {
    private static final int SIZE = 1 << 16;

    private final byte[] buffer = new byte[SIZE];
    private final OutputStream out;
    private int length;

    ByteSink(OutputStream out) {
        this.out = out;
    }

    /** Appends one ASCII character. */
    void put(int character) throws IOException {
        reserve(1);
        buffer[length++] = (byte) character;
    }

    /** Appends bytes that are whole characters. */
    void put(byte[] bytes) throws IOException {
        if (bytes.length > SIZE) {
            flush();
            out.write(bytes);
            return;
        }
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    /**
     * Appends the character at a position of a text, or U+FFFD if it is half of a pair.
     *
     * @return how many positions the character takes
     */
    int putCharacter(String text, int at) throws IOException {
        int point = text.codePointAt(at);
        reserve(4);
        if (point < 0x80) {
            buffer[length++] = (byte) point;
        } else if (point < 0x800) {
            buffer[length++] = (byte) (0xC0 | point >> 6);
            continuation(point);
        } else if (point < 0x10000) {
            int whole = Character.isSurrogate((char) point) ? 0xFFFD : point;
            buffer[length++] = (byte) (0xE0 | whole >> 12);
            continuation(whole >> 6);
            continuation(whole);
        } else {
            buffer[length++] = (byte) (0xF0 | point >> 18);
            continuation(point >> 12);
            continuation(point >> 6);
            continuation(point);
        }
        return Character.charCount(point);
    }

    /** Appends a whole number in decimal. */
    void putInt(long value) throws IOException {
        if (value < 0) {
            put('-');
        }
        putDigits(value, digits(value));
    }

    /**
     * Appends the last digits of a whole number, zeros in front if it has fewer, without its sign.
     */
    void putDigits(long value, int count) throws IOException {
        reserve(count);
        long rest = value < 0 ? value : -value; // negative, for Long.MIN_VALUE has no opposite
        for (int at = length + count - 1; at >= length; at--) {
            buffer[at] = (byte) ('0' - rest % 10);
            rest /= 10;
        }
        length += count;
    }

    /** Returns how many digits a whole number has. */
    static int digits(long value) {
        int count = 1;
        for (long rest = value / 10; rest != 0; rest /= 10) {
            count++;
        }
        return count;
    }

    /** Passes on what was collected. */
    void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    private void continuation(int bits) {
        buffer[length++] = (byte) (0x80 | bits & 0x3F);
    }

    private void reserve(int count) throws IOException {
        if (SIZE - length < count) {
            flush();
        }
    }
}
