package io.tif1.core.decode;

import java.nio.charset.StandardCharsets;

/**
 * A decimal number as read: digits and a power of ten. Reused for every cell that the tight loops
 * leave over.
 */
final class Decimal {
    /** Stands for a number that does not fit into a {@code long}. */
    static final long OUT_OF_RANGE = Long.MIN_VALUE;

    private static final int MOST_DIGITS = 18;
    private static final int FARTHEST_EXPONENT = 1_000_000;

    private byte[] body = new byte[0];
    private int from;
    private int to;
    private boolean negative;
    private long digits;
    private int count;
    private int exponent;
    private boolean truncated;

    /** Reads a number that {@link NumberScanner} has accepted. */
    Decimal read(byte[] body, int from, int to) {
        this.body = body;
        this.from = from;
        this.to = to;
        negative = body[from] == '-';
        digits = 0;
        count = 0;
        exponent = 0;
        truncated = false;
        int at = digits(negative ? from + 1 : from, 0);
        if (at < to && body[at] == '.') {
            at = digits(at + 1, 1);
        }
        if (at < to) {
            exponent += exponent(at + 1);
        }
        return this;
    }

    /** Reads a text if it is a number, and returns whether it is. */
    boolean accepts(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean number = NumberScanner.isNumber(bytes, 0, bytes.length);
        if (number) {
            read(bytes, 0, bytes.length);
        }
        return number;
    }

    private int digits(int start, int perDigit) {
        int at = start;
        while (at < to && NumberScanner.isDigit(body[at])) {
            digit(body[at] - '0', perDigit);
            at++;
        }
        return at;
    }

    private void digit(int digit, int perDigit) {
        if (count < MOST_DIGITS) {
            digits = digits * 10 + digit;
            count += digits == 0 ? 0 : 1;
            exponent -= perDigit;
        } else {
            truncated |= digit != 0;
            exponent += 1 - perDigit;
        }
    }

    private int exponent(int start) {
        boolean minus = body[start] == '-';
        int at = minus || body[start] == '+' ? start + 1 : start;
        int value = 0;
        while (at < to) {
            value = Math.min(FARTHEST_EXPONENT, value * 10 + body[at] - '0');
            at++;
        }
        return minus ? -value : value;
    }

    /** Returns the nearest double, which is infinite if the number is too large. */
    double doubleValue() {
        if (truncated) {
            return Double.parseDouble(new String(body, from, to - from, StandardCharsets.US_ASCII));
        }
        return EiselLemire.toDouble(digits, exponent, negative);
    }

    /** Returns whether the number has no fraction. */
    boolean isWhole() {
        if (digits == 0 || exponent >= 0) {
            return !truncated || exponent >= 0;
        }
        return !truncated && exponent >= -MOST_DIGITS && digits % PowersOfTen.LONG[-exponent] == 0;
    }

    /**
     * Returns the number times a power of ten, rounded half away from zero.
     *
     * @return the product, or {@link #OUT_OF_RANGE} if it has more than 18 digits
     */
    long scaled(int places) {
        int shift = exponent + places;
        if (digits == 0 || shift < -MOST_DIGITS - 1) {
            return 0;
        }
        long magnitude = shift >= 0 ? shiftedUp(shift) : shiftedDown(-shift);
        return negative && magnitude != OUT_OF_RANGE ? -magnitude : magnitude;
    }

    private long shiftedUp(int shift) {
        if (truncated && shift > 0
                || shift > MOST_DIGITS
                || Math.multiplyHigh(digits, PowersOfTen.LONG[shift]) != 0) {
            return OUT_OF_RANGE;
        }
        long product = digits * PowersOfTen.LONG[shift];
        return product < 0 ? OUT_OF_RANGE : product;
    }

    private long shiftedDown(int shift) {
        if (shift > MOST_DIGITS) {
            return 0;
        }
        long unit = PowersOfTen.LONG[shift];
        long rest = digits % unit;
        return digits / unit + (rest >= unit - rest ? 1 : 0);
    }
}
