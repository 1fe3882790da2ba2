package io.tif1.ergast.columnar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Floating-point numbers from bytes, exactly rounded. */
final class Doubles {
    private static final int EXACT_DIGITS = 15;
    private static final int EXACT_POWER = 18;

    private Doubles() {}

    /** Returns the number, or NaN if the text is none. */
    static double parse(byte[] bytes, int from, int to) {
        boolean negative = from < to && bytes[from] == '-';
        int at = negative ? from + 1 : from;
        long mantissa = 0;
        int digits = 0;
        int fraction = -1;
        for (; at < to; at++) {
            byte c = bytes[at];
            if (c == '.' && fraction < 0) {
                fraction = 0;
            } else if (c >= '0' && c <= '9') {
                mantissa = mantissa * 10 + c - '0';
                digits++;
                fraction = fraction < 0 ? fraction : fraction + 1;
            } else {
                return slow(bytes, from, to);
            }
            if (digits > EXACT_DIGITS) {
                return slow(bytes, from, to);
            }
        }
        if (digits == 0 || fraction > EXACT_POWER) {
            return Double.NaN;
        }
        // Both operands are exact, so that the quotient is correctly rounded.
        double value = fraction > 0 ? (double) mantissa / Digits.power(fraction) : mantissa;
        return negative ? -value : value;
    }

    private static double slow(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("0123456789+-.eE".indexOf(bytes[i]) < 0) {
                return Double.NaN;
            }
        }
        try {
            double value = Double.parseDouble(new String(bytes, from, to - from, ISO_8859_1));
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
