package io.tif1.api.internal;

import java.io.IOException;
import java.io.OutputStream;

/** Collects UTF-8 bytes and passes them on in blocks that end between characters. */
final class ByteSink {
    private static final int SIZE = 1 << 16;
    private static final int BLOCK_DIGITS = 8;
    private static final int BLOCK = 100_000_000;
    private static final long[] POWERS = powers();

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

    /**
     * Appends characters up to the first that is not plain: not printable ASCII, a quote, or
     * another one named.
     *
     * @return the position of that character, or the length of the text
     */
    int putPlain(String text, int from, char other) throws IOException {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c < ' ' || c > '~' || c == '"' || c == other) {
                break;
            }
            reserve(1);
            buffer[length++] = (byte) c;
            at++;
        }
        return at;
    }

    /** Appends a whole number in decimal. */
    void putInt(long value) throws IOException {
        if (value < 0) {
            put('-');
        }
        putDigits(value, digits(value));
    }

    /**
     * Appends a whole number without its sign.
     *
     * @param count how many digits, at least as many as it has; zeros come in front
     */
    void putDigits(long value, int count) throws IOException {
        reserve(count);
        long rest = value < 0 ? value : -value; // negative, for Long.MIN_VALUE has no opposite
        int end = length + count;
        while (end - length > BLOCK_DIGITS) {
            long above = rest / BLOCK;
            block(end, (int) (above * BLOCK - rest), BLOCK_DIGITS);
            end -= BLOCK_DIGITS;
            rest = above;
        }
        block(end, (int) -rest, end - length);
        length += count;
    }

    /** Returns how many digits a whole number has. */
    static int digits(long value) {
        if (value == Long.MIN_VALUE) {
            return 19;
        }
        long size = Math.abs(value) | 1;
        int guess = (Long.SIZE - Long.numberOfLeadingZeros(size)) * 1233 >>> 12; // times log10(2)
        return guess + (size >= POWERS[guess] ? 1 : 0);
    }

    /** Returns 10^n for n from 0 to 18. */
    static long power(int exponent) {
        return POWERS[exponent];
    }

    /** Passes on what was collected. */
    void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    /**
     * Writes digits before a position, in the arithmetic of small numbers, which is the fastest.
     */
    private void block(int end, int value, int count) {
        int rest = value;
        for (int at = end - 1; at >= end - count; at--) {
            int above = rest / 10;
            buffer[at] = (byte) ('0' + rest - 10 * above);
            rest = above;
        }
    }

    private static long[] powers() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
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
