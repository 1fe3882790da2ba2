package io.tif1.ergast.columnar;

/** Numbers and times from bytes; {@link #BAD} stands for a text that is none. */
final class Digits {
    static final long BAD = Long.MIN_VALUE;

    private static final int MOST = 18;
    private static final long[] TENS = tens();

    private Digits() {}

    private static long[] tens() {
        long[] tens = new long[MOST + 1];
        tens[0] = 1;
        for (int i = 1; i <= MOST; i++) {
            tens[i] = tens[i - 1] * 10;
        }
        return tens;
    }

    static long whole(byte[] bytes, int from, int to) {
        boolean signed = from < to && (bytes[from] == '-' || bytes[from] == '+');
        long value = unsigned(bytes, signed ? from + 1 : from, to);
        return value == BAD || bytes[from] != '-' ? value : -value;
    }

    static long unsigned(byte[] bytes, int from, int to) {
        if (from >= to || to - from > MOST) {
            return BAD;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return BAD;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** A number with up to {@code scale} digits after the point, times ten to that power. */
    static long scaled(byte[] bytes, int from, int to, int scale) {
        int point = indexOf(bytes, '.', from, to);
        if (point == to) {
            long value = whole(bytes, from, to);
            return value == BAD || Math.abs(value) > TENS[MOST - scale] ? BAD : value * TENS[scale];
        }
        boolean negative = from < to && bytes[from] == '-';
        int digits = negative ? from + 1 : from;
        long whole = point == digits ? 0 : unsigned(bytes, digits, point);
        int last = withoutTrailingZeros(bytes, point + 1, to, scale);
        long fraction = last == point + 1 && to > last ? 0 : unsigned(bytes, point + 1, last);
        if (whole == BAD || fraction == BAD || last - point - 1 > scale) {
            return BAD;
        }
        if (whole > TENS[MOST - scale]) {
            return BAD;
        }
        long value = whole * TENS[scale] + fraction * TENS[scale - (last - point - 1)];
        return negative ? -value : value;
    }

    private static int withoutTrailingZeros(byte[] bytes, int from, int to, int scale) {
        int last = to;
        while (last - from > scale && bytes[last - 1] == '0') {
            last--;
        }
        return last;
    }

    static int indexOf(byte[] bytes, char wanted, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    static long power(int exponent) {
        return TENS[exponent];
    }
}
