package io.tif1.core.decode;

import io.tif1.api.frame.ColumnType;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.validate.Findings;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fills a column of booleans from booleans, the numbers 0 and 1, and words for them. */
final class BooleanBuilder extends ColumnBuilder {
    private byte[] values;

    BooleanBuilder(String name, Cursor in, Findings findings, int expectedRows) {
        super(name, in, findings, expectedRows);
        values = new byte[capacity()];
    }

    @Override
    ColumnType type() {
        return ColumnType.BOOLEAN;
    }

    @Override
    void run(Separator separator) {
        byte[] body = in.body;
        byte[] out = values;
        int last = body.length - Separator.MARGIN;
        int row = rows();
        int at = in.pos;
        while (at <= last && row < out.length) {
            int tail = Swar.chars(body, at);
            int bit = (tail & 0xFF) - '0';
            if ((bit & ~1) != 0 || !separator.isAt(tail >>> 8)) {
                break;
            }
            out[row++] = (byte) bit;
            at += 1 + separator.length();
        }
        in.pos = at;
        advanceTo(row);
    }

    @Override
    void addBoolean(boolean value) {
        values[rows()] = (byte) (value ? 1 : 0);
        advanceTo(rows() + 1);
    }

    @Override
    void addNumber() {
        in.decimal.read(in.body, in.from, in.to);
        long value = in.decimal.scaled(0);
        if (in.decimal.isWhole() && (value & ~1L) == 0) {
            addBoolean(value == 1);
        } else {
            addWrong("a number is neither 0 nor 1");
        }
    }

    @Override
    void addText(String text) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1", "1.0" -> addBoolean(true);
            case "false", "no", "off", "0", "0.0" -> addBoolean(false);
            default -> addWrong("a text is neither true nor false");
        }
    }

    @Override
    void resize(int capacity) {
        values = Arrays.copyOf(values, capacity);
    }

    @Override
    void repeat(int rows) {
        Arrays.fill(values, values[0]);
    }

    @Override
    ColumnData build(int rows, long @Nullable [] validity) {
        return new ColumnData.Booleans(values, validity);
    }
}
