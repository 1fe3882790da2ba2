package io.tif1.core.decode;

/** Finds the end of a text. */
final class TextScanner {
    private TextScanner() {}

    /** Consumes the text at the cursor and sets its bounds. */
    static void scan(Cursor in) {
        byte[] body = in.body;
        int start = in.pos + 1;
        int last = (int) Math.min(body.length, start + (long) in.limits.textBytes() + 1);
        boolean escaped = false;
        int at = start;
        while (at < last && body[at] != '"') {
            if (body[at] == '\\') {
                escaped = true;
                at++;
            } else if (body[at] >= 0 && body[at] < ' ') {
                in.pos = at;
                throw in.invalid("a text contains a control character");
            }
            at++;
        }
        if (at >= last) {
            throw tooLong(in, at);
        }
        in.from = start;
        in.to = at;
        in.escaped = escaped;
        in.pos = at + 1;
    }

    private static RuntimeException tooLong(Cursor in, int at) {
        if (at >= in.body.length) {
            in.pos = in.body.length;
            return in.invalid("it ends in the middle of a text");
        }
        return in.invalid("a text is longer than %,d bytes".formatted(in.limits.textBytes()));
    }
}
