package io.tif1.ergast.columnar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Texts, as codes into a dictionary. */
final class TextData extends ColumnData {
    private final TextDictionary dictionary = new TextDictionary();
    private int[] codes = new int[64];

    void put(int row, byte[] utf8, int from, int to) {
        put(row, dictionary.code(utf8, from, to));
    }

    private void put(int row, int code) {
        if (row >= codes.length) {
            codes = Arrays.copyOf(codes, Math.max(codes.length * 2, row + 1));
        }
        codes[row] = code;
        present(row);
    }

    String get(int row) {
        return dictionary.text(codes[row]);
    }

    @Override
    long hash(int row) {
        return dictionary.hash(codes[row]);
    }

    @Override
    Object value(int row) {
        return get(row);
    }

    @Override
    void set(int row, Object value) {
        byte[] utf8 = value.toString().getBytes(UTF_8);
        put(row, utf8, 0, utf8.length);
    }

    @Override
    void copyValue(int from, int to) {
        put(to, codes[from]);
    }

    @Override
    long bytes(int rows) {
        return 4L * rows + dictionary.bytes();
    }
}
