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
    private final Decimal decimal = new Decimal();
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
    void run() {
        byte[] body = in.body;
        int last = body.length - PlainNumber.MARGIN;
        int row = rows();
        int at = in.pos;
        while (at <= last && row < values.length) {
            long word = Swar.load(body, at);
            int length = Long.numberOfTrailingZeros(Swar.nonDigits(word)) >>> 3;
            boolean plain = length > 0 && length < 8 && body[at + length] == ',';
            if (!plain || body[at] == '0' && length > 1) {
                break;
            }
            values[row++] = (int) Swar.eightDigits(word << 64 - 8 * length);
            at += length + 1;
            at += body[at] == ' ' ? 1 : 0;
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
        add(decimal.read(in.body, in.from, in.to));
    }

    @Override
    void addText(String text) {
        if (decimal.accepts(text)) {
            add(decimal);
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
