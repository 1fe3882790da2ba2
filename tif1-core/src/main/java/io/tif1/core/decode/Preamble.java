package io.tif1.core.decode;

/** What stands before the object: nothing, white space, a byte order mark, or another format. */
final class Preamble {
    private Preamble() {}

    /** Moves the cursor to the object, or says what the body is instead. */
    static void skip(Cursor in) {
        byte[] body = in.body;
        if (body.length > in.limits.bytes()) {
            throw in.invalid(
                    "it has %,d bytes, more than %,d".formatted(body.length, in.limits.bytes()));
        }
        if (body.length == 0) {
            throw in.invalid("it is empty");
        }
        if (startsWith(in, 0xEF, 0xBB, 0xBF)) {
            in.pos = 3;
        }
        if (startsWith(in, 0x1F, 0x8B)) {
            throw in.invalid("it is compressed");
        }
        if (startsWith(in, 0xFF, 0xFE) || startsWith(in, 0xFE, 0xFF)) {
            throw in.invalid("it is UTF-16, not UTF-8");
        }
        if (in.next() == '<') {
            throw in.invalid("it is HTML or XML, not JSON");
        }
        if (body[in.pos] != '{') {
            throw in.unexpected("a JSON object");
        }
    }

    private static boolean startsWith(Cursor in, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= in.body.length || (in.body[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
