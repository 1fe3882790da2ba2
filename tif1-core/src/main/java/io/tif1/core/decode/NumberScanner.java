package io.tif1.core.decode;

/** Finds the end of a number by the grammar of JSON. */
final class NumberScanner {
    private NumberScanner() {}

    /** Consumes the number at the cursor. */
    static void scan(Cursor in) {
        int end = end(in.body, in.pos, in.body.length);
        if (end >= 0) {
            in.pos = end;
            return;
        }
        boolean empty = ~end == in.pos;
        in.pos = ~end;
        throw in.unexpected(empty ? "a value" : "a digit other than a leading 0");
    }

    /** Returns whether the bytes are one number and nothing else. */
    static boolean isNumber(byte[] body, int from, int to) {
        return from < to && end(body, from, to) == to;
    }

    /** Returns where the number ends, or the complement of where it stops being one. */
    private static int end(byte[] body, int from, int limit) {
        int start = from < limit && body[from] == '-' ? from + 1 : from;
        int at = digits(body, start, limit);
        if (at == start || at > start + 1 && body[start] == '0') {
            return ~start;
        }
        if (at < limit && body[at] == '.') {
            int fraction = at + 1;
            at = digits(body, fraction, limit);
            if (at == fraction) {
                return ~at;
            }
        }
        return at < limit && (body[at] | 0x20) == 'e' ? exponentEnd(body, at + 1, limit) : at;
    }

    private static int exponentEnd(byte[] body, int from, int limit) {
        boolean signed = from < limit && (body[from] == '-' || body[from] == '+');
        int start = signed ? from + 1 : from;
        int at = digits(body, start, limit);
        return at == start ? ~at : at;
    }

    private static int digits(byte[] body, int from, int limit) {
        int at = from;
        while (at < limit && isDigit(body[at])) {
            at++;
        }
        return at;
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
