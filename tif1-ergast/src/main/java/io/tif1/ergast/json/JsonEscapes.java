package io.tif1.ergast.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** Resolves the escapes of JSON texts. */
final class JsonEscapes {
    private static final String NAMES = "\"\\/bfnrt";
    private static final String VALUES = "\"\\/\b\f\n\r\t";

    private JsonEscapes() {}

    /** Returns the text, or null if an escape is malformed. */
    static @Nullable String decode(byte[] bytes, int from, int to) {
        String raw = new String(bytes, from, to - from, UTF_8);
        StringBuilder out = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at++);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            if (at >= raw.length()) {
                return null;
            }
            int used = escape(raw, at, out);
            if (used == 0) {
                return null;
            }
            at += used;
        }
        return out.toString();
    }

    /** Appends what the escape after a backslash stands for; returns its length, 0 if none. */
    private static int escape(String raw, int at, StringBuilder out) {
        int known = NAMES.indexOf(raw.charAt(at));
        if (known >= 0) {
            out.append(VALUES.charAt(known));
            return 1;
        }
        if (raw.charAt(at) != 'u' || at + 5 > raw.length()) {
            return 0;
        }
        int code = 0;
        for (int i = at + 1; i < at + 5; i++) {
            int digit = Character.digit(raw.charAt(i), 16);
            if (digit < 0) {
                return 0;
            }
            code = code * 16 + digit;
        }
        out.append((char) code);
        return 5;
    }
}
