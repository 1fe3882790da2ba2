package io.tif1.ergast.columnar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lists of texts, as codes into a dictionary. */
final class ListData extends ColumnData {
    private static final int[] EMPTY = {};

    private final TextDictionary dictionary = new TextDictionary();
    private int[][] codes = new int[64][];
    private long elements;

    /** Starts an empty list. */
    void open(int row) {
        put(row, EMPTY);
    }

    private void put(int row, int[] list) {
        if (row >= codes.length) {
            codes = Arrays.copyOf(codes, Math.max(codes.length * 2, row + 1));
        }
        codes[row] = list;
        present(row);
    }

    void append(int row, byte[] utf8, int from, int to) {
        int[] list = Arrays.copyOf(codes[row], codes[row].length + 1);
        list[list.length - 1] = dictionary.code(utf8, from, to);
        codes[row] = list;
        elements++;
    }

    @Override
    long hash(int row) {
        long hash = RowHash.list(codes[row].length);
        for (int code : codes[row]) {
            hash = RowHash.fold(hash, dictionary.hash(code));
        }
        return hash;
    }

    @Override
    Object value(int row) {
        List<String> texts = new ArrayList<>(codes[row].length);
        for (int code : codes[row]) {
            texts.add(dictionary.text(code));
        }
        return List.copyOf(texts);
    }

    @Override
    void set(int row, Object value) {
        open(row);
        for (Object element : (List<?>) value) {
            byte[] utf8 = String.valueOf(element).getBytes(UTF_8);
            append(row, utf8, 0, utf8.length);
        }
    }

    @Override
    void copyValue(int from, int to) {
        put(to, codes[from]);
    }

    @Override
    long bytes(int rows) {
        return 24L * rows + 4 * elements + dictionary.bytes();
    }
}
