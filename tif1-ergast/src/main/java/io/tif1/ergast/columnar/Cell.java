package io.tif1.ergast.columnar;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tif1.ergast.json.JsonScanner;

/** The text of one value as bytes, trimmed; reused for every value. */
final class Cell {
    private static final byte[] NONE = {'N', 'o', 'n', 'e'};

    byte[] bytes = new byte[0];
    int from;
    int to;
    private boolean missing;

    /** Takes the scalar that the scanner has just read. */
    void take(JsonScanner scanner) {
        if (scanner.isEscaped()) {
            take(scanner.string());
            return;
        }
        bytes = scanner.bytes();
        from = scanner.from();
        to = scanner.to();
        missing = scanner.isNull();
        trim();
    }

    /** Takes a text. */
    void take(String text) {
        bytes = text.getBytes(UTF_8);
        from = 0;
        to = bytes.length;
        missing = false;
        trim();
    }

    private void trim() {
        while (from < to && bytes[from] >= 0 && bytes[from] <= ' ') {
            from++;
        }
        while (to > from && bytes[to - 1] >= 0 && bytes[to - 1] <= ' ') {
            to--;
        }
        missing |= from == to || isNone() || isBackslashN();
    }

    private boolean isNone() {
        return to - from == 4
                && bytes[from] == NONE[0]
                && bytes[from + 1] == NONE[1]
                && bytes[from + 2] == NONE[2]
                && bytes[from + 3] == NONE[3];
    }

    private boolean isBackslashN() {
        return to - from == 2 && bytes[from] == '\\' && bytes[from + 1] == 'N';
    }

    /** Returns whether there is no value. */
    boolean isMissing() {
        return missing;
    }

    int length() {
        return to - from;
    }

    String text() {
        return new String(bytes, from, to - from, UTF_8);
    }
}
