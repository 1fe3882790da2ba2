package io.tif1.core.decode;

import io.tif1.api.frame.ColumnType;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.validate.Findings;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Fills a column of ints. Accepts whole numbers in any notation, texts that hold one, and booleans
 * as 1 and 0, which the validated form of some files has.
 */
final class IntBuilder extends ColumnBuilder {
    private final boolean rounds;
    private int[] values;

    IntBuilder(String name, Cursor in, Findings findings, int expectedRows, boolean rounds) {
        super(name, in, findings, expectedRows);
        this.rounds = rounds;
        values = new int[capacity()];
    }

    @Override
    ColumnType type() {
        return ColumnType.INT32;
    }

    @Override
    void run(Separator separator) {
        byte[] body = in.body;
        int[] out = values;
        int last = body.length - Separator.MARGIN;
        int row = rows();
        int at = in.pos;
        while (at <= last && row < out.length) {
            int tail = Swar.chars(body, at);
            int digit = (tail & 0xFF) - '0';
            if (digit >= 0 && digit <= 9 && separator.isAt(tail >>> 8)) {
                out[row++] = digit;
                at += 1 + separator.length();
                continue;
            }
            long digits = Swar.digits(body, at);
            int length = Swar.first(Swar.marks(digits));
            boolean plain = length > 1 && length < 8 && (digits & 0xFF) != 0;
            if (!plain || !separator.isAt(Swar.chars(body, at + length))) {
                break;
            }
            out[row++] = (int) Swar.number(digits << 64 - 8 * length);
            at += length + separator.length();
        }
        in.pos = at;
        advanceTo(row);
    }

    @Override
    void addBoolean(boolean value) {
        add(value ? 1 : 0);
    }

    @Override
    void addNumber() {
        add(in.decimal.read(in.body, in.from, in.to));
    }

    @Override
    void addText(String text) {
        if (in.decimal.accepts(text)) {
            add(in.decimal);
        } else {
            addWrong("a text is no number");
        }
    }

    private void add(Decimal decimal) {
        long value = decimal.scaled(0);
        if (!rounds && !decimal.isWhole()) {
            addWrong("a number is not whole");
        } else if (value != (int) value) {
            addWrong("a number is too large");
        } else {
            add((int) value);
        }
    }

    private void add(int value) {
        values[rows()] = value;
        advanceTo(rows() + 1);
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
        return new ColumnData.Ints(values, validity);
    }
}
