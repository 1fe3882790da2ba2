package io.tif1.core.decode;

import java.nio.charset.StandardCharsets;

/** Turns the escapes of a text into characters. */
final class Escapes {
    private static final String LETTERS = "\"\\/bfnrt";
    private static final String MEANINGS = "\"\\/\b\f\n\r\t";

    private Escapes() {}

    /** Returns the cursor's last text, unescaped. */
    static String unescape(Cursor in) {
        StringBuilder text = new StringBuilder(in.to - in.from);
        int at = in.from;
        while (at < in.to) {
            int plain = at;
            while (at < in.to && in.body[at] != '\\') {
                at++;
            }
            text.append(new String(in.body, plain, at - plain, StandardCharsets.UTF_8));
            if (at < in.to) {
                at = append(in, at + 1, text);
            }
        }
        return text.toString();
    }

    private static int append(Cursor in, int at, StringBuilder text) {
        int letter = in.body[at];
        if (letter == 'u') {
            text.append((char) hex(in, at + 1));
            return at + 5;
        }
        int meaning = letter < 0 ? -1 : LETTERS.indexOf(letter);
        if (meaning < 0) {
            in.pos = at;
            throw in.invalid("a text contains an escape that does not exist");
        }
        text.append(MEANINGS.charAt(meaning));
        return at + 1;
    }

    private static int hex(Cursor in, int at) {
        int code = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = i < in.to ? Character.digit(in.body[i], 16) : -1;
            if (digit < 0) {
                in.pos = at;
                throw in.invalid("a text contains \\u without four hex digits");
            }
            code = code << 4 | digit;
        }
        return code;
    }
}
