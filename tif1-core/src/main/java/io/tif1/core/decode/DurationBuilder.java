package io.tif1.core.decode;

import io.tif1.api.frame.ColumnType;
import io.tif1.core.validate.Findings;

/**
 * Fills a column of durations in milliseconds from seconds, exactly: the decimal digits are
 * shifted, no floating-point number is involved. A fourth place is rounded, half away from zero.
 */
final class DurationBuilder extends LongBuilder {
    private final Decimal decimal = new Decimal();

    DurationBuilder(String name, Cursor in, Findings findings, int expectedRows) {
        super(name, in, findings, expectedRows);
    }

    @Override
    ColumnType type() {
        return ColumnType.DURATION;
    }

    @Override
    void run() {
        byte[] body = in.body;
        int last = body.length - PlainNumber.MARGIN;
        int row = rows();
        int at = in.pos;
        long[] values = values();
        while (at >= PlainNumber.MARGIN && at <= last && row < values.length) {
            long marks = PlainNumber.marks(body, at);
            int length = PlainNumber.length(marks);
            if (!PlainNumber.isPlain(body, at, marks, length)
                    || length - Long.numberOfTrailingZeros(marks) > 4) {
                break;
            }
            values[row++] = PlainNumber.toMillis(body, at, marks, length);
            at += length + 1;
            at += body[at] == ' ' ? 1 : 0;
        }
        in.pos = at;
        advanceTo(row);
    }

    @Override
    void addNumber() {
        add(decimal.read(in.body, in.from, in.to).scaled(3), "a time is too long");
    }

    @Override
    void addText(String text) {
        add(
                decimal.accepts(text) ? decimal.scaled(3) : ClockTimes.parse(text),
                "a text is no time");
    }
}
