package io.tif1.ergast.json;

/** The grammar of JSON numbers. */
final class JsonNumbers {
    private JsonNumbers() {}

    /** Returns where the number that begins at an offset ends, or -1 if it is none. */
    static int end(byte[] bytes, int from, int end) {
        int at = from < end && bytes[from] == '-' ? from + 1 : from;
        int whole = digits(bytes, at, end);
        boolean leadingZero = whole - at > 1 && bytes[at] == '0';
        if (whole == at || leadingZero) {
            return -1;
        }
        at = whole;
        if (at < end && bytes[at] == '.') {
            int fraction = digits(bytes, at + 1, end);
            if (fraction == at + 1) {
                return -1;
            }
            at = fraction;
        }
        return at < end && (bytes[at] | 0x20) == 'e' ? exponent(bytes, at + 1, end) : at;
    }

    private static int exponent(byte[] bytes, int from, int end) {
        boolean signed = from < end && (bytes[from] == '+' || bytes[from] == '-');
        int digits = signed ? from + 1 : from;
        int at = digits(bytes, digits, end);
        return at == digits ? -1 : at;
    }

    private static int digits(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }
}
