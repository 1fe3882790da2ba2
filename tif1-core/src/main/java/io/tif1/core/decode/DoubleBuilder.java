package io.tif1.core.decode;

import io.tif1.api.frame.ColumnType;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.validate.Findings;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Fills a column of doubles. */
final class DoubleBuilder extends ColumnBuilder {
    private final Decimal decimal = new Decimal();
    private double[] values;

    DoubleBuilder(String name, Cursor in, Findings findings, int expectedRows) {
        super(name, in, findings, expectedRows);
        values = new double[capacity()];
    }

    @Override
    ColumnType type() {
        return ColumnType.FLOAT64;
    }

    @Override
    void run() {
        byte[] body = in.body;
        int last = body.length - PlainNumber.MARGIN;
        int row = rows();
        int at = in.pos;
        while (at >= PlainNumber.MARGIN && at <= last) {
            if (row == values.length) {
                in.pos = at;
                advanceTo(row);
                grow();
            }
            long marks = PlainNumber.marks(body, at);
            int length = PlainNumber.length(marks);
            if (!PlainNumber.isPlain(body, at, marks, length)) {
                break;
            }
            values[row++] = PlainNumber.toDouble(body, at, marks, length);
            at += length + 1;
            at += body[at] == ' ' ? 1 : 0;
        }
        in.pos = at;
        advanceTo(row);
    }

    @Override
    void addBoolean(boolean value) {
        addWrong("true and false are no numbers");
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
        double value = decimal.doubleValue();
        if (Double.isInfinite(value)) {
            addMissing();
        } else {
            values[rows()] = value;
            advanceTo(rows() + 1);
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
        return new ColumnData.Doubles(values, validity);
    }
}
