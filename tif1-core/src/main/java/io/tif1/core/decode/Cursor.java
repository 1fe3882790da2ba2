package io.tif1.core.decode;

import io.tif1.api.InvalidDataException;
import java.nio.charset.StandardCharsets;

/**
 * Reads JSON token by token from a body, and knows where it is. Accepts what the archive contains
 * beyond the standard: a byte order mark and the bare tokens {@code NaN}, {@code Infinity} and
 * {@code -Infinity}. Never recursive.
 */
final class Cursor {
    private static final int END = -1;

    final byte[] body;
    final DecodeLimits limits;
    final Place place;

    /** For numbers outside the tight loops. */
    final Decimal decimal = new Decimal();

    /** The next byte to read. */
    int pos;

    /** Where the content of the last text, or the characters of the last number, start. */
    int from;

    /** Where they end. */
    int to;

    /** Whether the last text has escapes. */
    boolean escaped;

    Cursor(byte[] body, DecodeLimits limits, Place place) {
        this.body = body;
        this.limits = limits;
        this.place = place;
    }

    /** Returns the next byte that is no white space, without consuming it. */
    byte next() {
        int at = pos;
        while (at < body.length && isSpace(body[at])) {
            at++;
        }
        pos = at;
        if (at == body.length) {
            throw invalid("it ends in the middle");
        }
        return body[at];
    }

    /** Consumes a character if it is next, white space aside. */
    boolean consumes(char wanted) {
        if (next() != wanted) {
            return false;
        }
        pos++;
        return true;
    }

    /** Consumes a character that must be next, white space aside. */
    void expect(char wanted) {
        if (!consumes(wanted)) {
            throw unexpected("'" + wanted + "'");
        }
    }

    /** Consumes the comma or the closing bracket after a value; returns whether it is a comma. */
    boolean another(char close) {
        if (consumes(',')) {
            return true;
        }
        if (!consumes(close)) {
            throw unexpected("',' or '" + close + "'");
        }
        return false;
    }

    /** Requires that nothing but white space follows. */
    void finish() {
        while (pos < body.length) {
            if (!isSpace(body[pos])) {
                throw unexpected("the end");
            }
            pos++;
        }
    }

    /** Consumes a key and the colon behind it. */
    String key() {
        if (next() != '"') {
            throw unexpected("a key");
        }
        value();
        String key = text();
        expect(':');
        return key;
    }

    /** Returns the last text, unescaped; bytes that are not UTF-8 become U+FFFD. */
    String text() {
        return escaped
                ? Escapes.unescape(this)
                : new String(body, from, to - from, StandardCharsets.UTF_8);
    }

    /**
     * Consumes the next value; texts and numbers are then between {@link #from} and {@link #to}.
     */
    Kind value() {
        byte first = next();
        switch (first) {
            case '"':
                TextScanner.scan(this);
                return Kind.TEXT;
            case '{':
            case '[':
                Nested.skip(this);
                return Kind.NESTED;
            case 't':
                return literal("true", Kind.TRUE);
            case 'f':
                return literal("false", Kind.FALSE);
            case 'n':
                return literal("null", Kind.NOTHING);
            case 'N':
                return literal("NaN", Kind.NOTHING);
            case 'I':
                return literal("Infinity", Kind.NOTHING);
            default:
                return number();
        }
    }

    private Kind number() {
        if (body[pos] == '-' && at(pos + 1) == 'I') {
            return literal("-Infinity", Kind.NOTHING);
        }
        from = pos;
        NumberScanner.scan(this);
        to = pos;
        return Kind.NUMBER;
    }

    private Kind literal(String word, Kind kind) {
        for (int i = 0; i < word.length(); i++) {
            if (at(pos + i) != word.charAt(i)) {
                throw unexpected("a value");
            }
        }
        pos += word.length();
        return kind;
    }

    /** Returns a byte, or -1 beyond the end. */
    int at(int index) {
        return index < body.length ? body[index] : END;
    }

    /** Says that something else should be at the current position. */
    InvalidDataException unexpected(String wanted) {
        int found = at(pos);
        String what =
                found == END
                        ? "the end"
                        : found > ' ' && found < 127
                                ? "'" + (char) found + "'"
                                : "byte 0x%02X".formatted(found & 0xFF);
        return invalid("expected %s, found %s".formatted(wanted, what));
    }

    /** Says that something is wrong at the current position. */
    InvalidDataException invalid(String reason) {
        return place.invalid(reason, pos);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
