package io.tif1.sample.internal.write;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apiguardian.api.API;

/** Writes compact JSON into a growing array of bytes; not thread-safe. */
@API(status = INTERNAL, since = "1.0")
public final class JsonBytes {
    private static final String NONE = "\"None\"";
    private static final double WHOLE = 1e15;
    private static final double[] TENS = tens();
    private static final byte[] PAIRS = pairs();

    private byte[] bytes;
    private int length;

    /** Starts empty with room for some bytes. */
    public JsonBytes(int capacity) {
        bytes = new byte[capacity];
    }

    /** Returns what was written. */
    public byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** Writes ASCII text as it is. */
    public JsonBytes raw(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
        return this;
    }

    /** Writes one ASCII character as it is. */
    public JsonBytes raw(char sign) {
        reserve(1);
        bytes[length++] = (byte) sign;
        return this;
    }

    /** Writes a quoted text; texts here hold no quotes, backslashes or control characters. */
    public JsonBytes text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        reserve(encoded.length + 2);
        bytes[length++] = '"';
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        bytes[length++] = '"';
        return this;
    }

    /** Writes a key and the colon after it. */
    public JsonBytes key(String key) {
        return text(key).raw(':');
    }

    /** Writes the archive's word for a missing value. */
    public JsonBytes none() {
        return raw(NONE);
    }

    /** Writes a truth value. */
    public JsonBytes flag(boolean value) {
        return raw(value ? "true" : "false");
    }

    /** Writes a whole number. */
    public JsonBytes whole(long value) {
        reserve(20);
        if (value < 0) {
            bytes[length++] = '-';
        }
        digits(Math.abs(value), 1);
        return this;
    }

    /** Writes milliseconds as seconds. */
    public JsonBytes seconds(long millis) {
        return fixed(millis, 3);
    }

    /** Writes a number with up to 16 significant digits, at most 15 of them after the point. */
    public JsonBytes number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
            return whole((long) value).raw(".0");
        }
        double size = Math.abs(value);
        int places = 15;
        while (places > 0 && size >= TENS[15 - places + 1]) {
            places--;
        }
        return fixed(Math.round(value * TENS[places]), places);
    }

    /** Writes a number with few decimals, such as a speed or a temperature. */
    public JsonBytes decimal(double value, int places) {
        return fixed(Math.round(value * TENS[places]), places);
    }

    /** Writes a scaled number without trailing zeros but with one digit after the point. */
    private JsonBytes fixed(long scaled, int places) {
        reserve(24);
        if (scaled < 0) {
            bytes[length++] = '-';
        }
        long size = Math.abs(scaled);
        long unit = (long) TENS[places];
        digits(size / unit, 1);
        bytes[length++] = '.';
        long fraction = size % unit;
        int kept = places;
        while (kept > 1 && fraction % 10 == 0) {
            fraction /= 10;
            kept--;
        }
        digits(fraction, Math.max(1, kept));
        return this;
    }

    /** Writes digits from the right, two at a time. */
    private void digits(long value, int least) {
        int count = least;
        while (count < 19 && value >= TENS[count]) {
            count++;
        }
        int at = length + count;
        length = at;
        long rest = value;
        for (int left = count; left > 1; left -= 2) {
            int pair = (int) (rest % 100) * 2;
            rest /= 100;
            bytes[--at] = PAIRS[pair + 1];
            bytes[--at] = PAIRS[pair];
        }
        if ((count & 1) == 1) {
            bytes[--at] = (byte) ('0' + rest);
        }
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    private static double[] tens() {
        double[] tens = new double[20];
        tens[0] = 1;
        for (int i = 1; i < tens.length; i++) {
            tens[i] = tens[i - 1] * 10;
        }
        return tens;
    }

    private static byte[] pairs() {
        byte[] pairs = new byte[200];
        for (int i = 0; i < 100; i++) {
            pairs[2 * i] = (byte) ('0' + i / 10);
            pairs[2 * i + 1] = (byte) ('0' + i % 10);
        }
        return pairs;
    }
}
