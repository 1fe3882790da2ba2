package io.tif1.core.decode;

import io.tif1.api.frame.ColumnType;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.validate.Findings;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Fills a column of texts; a number becomes its digits, without a fraction that is zero. */
final class TextBuilder extends ColumnBuilder {
    private static final char REPLACEMENT = '\uFFFD';

    private final Dictionary dictionary;
    private int[] codes;

    TextBuilder(String name, Cursor in, Findings findings, int expectedRows, TextPool pool) {
        super(name, in, findings, expectedRows);
        dictionary = new Dictionary(pool);
        codes = new int[capacity()];
    }

    @Override
    ColumnType type() {
        return ColumnType.TEXT;
    }

    @Override
    void addBoolean(boolean value) {
        addWrong("true and false are no texts");
    }

    @Override
    void addNumber() {
        boolean whole =
                in.to - in.from > 2 && in.body[in.to - 1] == '0' && in.body[in.to - 2] == '.';
        int end = whole ? in.to - 2 : in.to;
        add(dictionary.code(in.body, in.from, end));
    }

    @Override
    void addText() {
        int known = dictionary.size();
        if (in.escaped) {
            addText(in.text());
        } else {
            add(dictionary.code(in.body, in.from, in.to));
        }
        if (dictionary.size() > known && dictionary.text(known).indexOf(REPLACEMENT) >= 0) {
            note("a text has bytes that are not UTF-8");
        }
    }

    @Override
    void addText(String text) {
        add(dictionary.code(text));
    }

    private void add(int code) {
        if (code == Dictionary.MISSING) {
            addMissing();
        } else {
            codes[rows()] = code;
            advanceTo(rows() + 1);
        }
    }

    @Override
    void resize(int capacity) {
        codes = Arrays.copyOf(codes, capacity);
    }

    @Override
    void repeat(int rows) {
        Arrays.fill(codes, codes[0]);
    }

    @Override
    ColumnData build(int rows, long @Nullable [] validity) {
        return new ColumnData.Texts(codes, dictionary.texts(), validity);
    }
}
