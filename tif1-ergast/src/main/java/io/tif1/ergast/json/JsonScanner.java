package io.tif1.ergast.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.InvalidDataException;
import java.util.Arrays;
import org.apiguardian.api.API;

/**
 * Walks over a JSON document in a byte array; strict, one pass, for one thread.
 *
 * <p>After {@link #nextField} and {@link #nextElement} the scanner stands at a value, which the
 * caller consumes with {@link #scalar}, {@link #skip}, or by entering it.
 */
@API(status = INTERNAL, since = "1.0")
public final class JsonScanner {
    private static final int DEEPEST = 64;

    private final String document;
    private final byte[] bytes;
    private final int end;
    private int at;
    private int depth;
    private int from;
    private int to;
    private boolean escaped;
    private boolean text;
    private boolean first;

    /** Begins with the bytes {@code [from, to)} of a document that messages call by its name. */
    public JsonScanner(String document, byte[] bytes, int from, int to) {
        this.document = document;
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    /** Returns where the scanner stands, after white space. */
    public int position() {
        peek();
        return at;
    }

    /** Returns how many bytes have been read, from the array's beginning. */
    public int consumed() {
        return at;
    }

    /** Returns the first byte of the next value without consuming it. */
    public byte peek() {
        while (at < end) {
            byte c = bytes[at];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c;
            }
            at++;
        }
        throw fault("the document ends too early");
    }

    /** Steps into an object. */
    public void enterObject() {
        expect('{');
        deeper();
    }

    /** Steps into an array. */
    public void enterArray() {
        expect('[');
        deeper();
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw fault("nested deeper than " + DEEPEST);
        }
        first = true;
    }

    /** Reads the next field's name into {@link #from()} and {@link #to()}; false at the end. */
    public boolean nextField() {
        if (!next('}')) {
            return false;
        }
        if (peek() != '"') {
            throw fault("a field name is expected");
        }
        readString();
        expect(':');
        return true;
    }

    /**
     * Reads the next field's name as {@link #nextField} does, sooner if it is the expected one.
     *
     * @return whether it is the expected one; if not, {@link #nextField} tells what there is
     */
    public boolean nextFieldIs(byte[] expected) {
        int start = first ? at : at + 1;
        int close = start + 1 + expected.length;
        boolean same =
                close + 1 < end
                        && (first || bytes[at] == ',')
                        && bytes[start] == '"'
                        && bytes[close] == '"'
                        && bytes[close + 1] == ':'
                        && Arrays.equals(bytes, start + 1, close, expected, 0, expected.length);
        if (same) {
            first = false;
            at = close + 2;
            from = start + 1;
            to = close;
            text = true;
            escaped = false;
        }
        return same;
    }

    /** Stands at the next element; false at the end of the array. */
    public boolean nextElement() {
        return next(']');
    }

    private boolean next(char close) {
        byte c = peek();
        if (c == close) {
            at++;
            depth--;
            first = false;
            return false;
        }
        if (first) {
            first = false;
        } else if (c == ',') {
            at++;
            if (peek() == close) {
                throw fault("nothing after a comma");
            }
        } else {
            throw fault("a comma is missing");
        }
        return true;
    }

    /** Reads a text, number, literal into {@link #from()} and {@link #to()}. */
    public void scalar() {
        byte c = peek();
        if (c == '"') {
            readString();
        } else {
            readToken(c);
        }
    }

    private void readToken(byte c) {
        from = at;
        text = false;
        escaped = false;
        if (c == '-' || c >= '0' && c <= '9') {
            at = JsonNumbers.end(bytes, at, end);
            if (at < 0) {
                at = from;
                throw fault("this is no number");
            }
        } else if (!literal("true") && !literal("false") && !literal("null")) {
            throw fault("a value is expected");
        }
        to = at;
    }

    private boolean literal(String word) {
        if (end - at < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }

    private void readString() {
        int i = at + 1;
        from = i;
        text = true;
        escaped = false;
        while (i < end) {
            byte c = bytes[i];
            if (c == '"') {
                to = i;
                at = i + 1;
                return;
            }
            if (c == '\\') {
                escaped = true;
                i++;
            } else if (c >= 0 && c < ' ') {
                at = i;
                throw fault("a control character in a text");
            }
            i++;
        }
        throw fault("a text does not end");
    }

    /** Passes over a value of any kind, and checks it. */
    public void skip() {
        byte c = peek();
        if (c == '{') {
            enterObject();
            while (nextField()) {
                skip();
            }
        } else if (c == '[') {
            enterArray();
            while (nextElement()) {
                skip();
            }
        } else {
            scalar();
        }
    }

    /** Checks that nothing but white space is left. */
    public void finish() {
        while (at < end) {
            byte c = bytes[at];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                throw fault("more after the end of the document");
            }
            at++;
        }
    }

    /** Returns where the last scalar or name begins, without its quotes. */
    public int from() {
        return from;
    }

    /** Returns where the last scalar or name ends, without its quotes. */
    public int to() {
        return to;
    }

    /** Returns whether the last scalar is a text. */
    public boolean isText() {
        return text;
    }

    /** Returns whether the last scalar is the literal null. */
    public boolean isNull() {
        return !text && bytes[from] == 'n';
    }

    /** Returns whether the last text holds escapes, so that its bytes are not its characters. */
    public boolean isEscaped() {
        return escaped;
    }

    /** Returns the last scalar or name as text. */
    public String string() {
        if (!escaped) {
            return new String(bytes, from, to - from, UTF_8);
        }
        String decoded = JsonEscapes.decode(bytes, from, to);
        if (decoded == null) {
            throw fault("an escape sequence is malformed");
        }
        return decoded;
    }

    /** Returns the document's bytes; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    private void expect(char c) {
        if (peek() != c) {
            throw fault("'" + c + "' is expected");
        }
        at++;
    }

    private InvalidDataException fault(String reason) {
        return JsonFault.at(document, at, reason);
    }
}
