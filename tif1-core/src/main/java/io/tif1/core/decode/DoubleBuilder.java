package io.tif1.core.decode;

import io.tif1.api.frame.ColumnType;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.validate.Findings;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Fills a column of doubles. */
final class DoubleBuilder extends ColumnBuilder {
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
    void run(Separator separator) {
        int before;
        do {
            before = rows();
            int point = PointForm.pointAt(in);
            if (point > 0) {
                run(separator, PointForm.of(point));
            }
            if (point == 1 && rows() == before) {
                runSmall(separator);
            }
        } while (rows() > before);
    }

    /** Reads one number below 1 with a digit more than the others may have. */
    private void runSmall(Separator separator) {
        byte[] body = in.body;
        boolean negative = body[in.pos] == '-';
        int zero = in.pos + (negative ? 1 : 0);
        PointForm form = PointForm.of(0);
        long head = form.head(body, zero + 1);
        int end = PointForm.longEnd(body, zero + 1);
        boolean fits = body[zero] == '0' && form.marks(head) == 0 && form.fits(head, end);
        if (fits && separator.isAt(Swar.chars(body, zero + 1 + end)) && rows() < values.length) {
            double value = form.longDouble(body, zero + 1, head);
            values[rows()] = negative ? -value : value;
            advanceTo(rows() + 1);
            in.pos = zero + 1 + end + separator.length();
        }
    }

    /** Reads numbers as long as their points are in the same place. */
    private void run(Separator separator, PointForm form) {
        byte[] body = in.body;
        double[] out = values;
        int last = body.length - Separator.MARGIN;
        int row = rows();
        boolean negative = body[in.pos] == '-';
        int start = in.pos + (negative ? 1 : 0);
        while (start <= last && row < out.length) {
            long head = form.head(body, start);
            long marks = form.marks(head);
            int end;
            double value;
            if (marks != 0) {
                end = Swar.first(marks);
                value = form.shortDouble(head, end);
            } else {
                end = PointForm.longEnd(body, start);
                value = form.longDouble(body, start, head);
            }
            if (!form.fits(head, end)) {
                break;
            }
            int tail = Swar.chars(body, start + end);
            if (!separator.isAt(tail)) {
                break;
            }
            out[row++] = negative ? -value : value;
            if (separator.isBeforeMinus(tail) != negative) {
                negative = !negative;
            }
            start += end + separator.length() + (negative ? 1 : 0);
        }
        in.pos = start - (negative ? 1 : 0);
        advanceTo(row);
    }

    @Override
    void addBoolean(boolean value) {
        addWrong("true and false are no numbers");
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
