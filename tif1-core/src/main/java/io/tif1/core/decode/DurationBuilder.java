package io.tif1.core.decode;

import io.tif1.api.frame.ColumnType;
import io.tif1.core.validate.Findings;

/**
 * Fills a column of durations in milliseconds from seconds, exactly: the decimal digits are
 * shifted, no floating-point number is involved. A fourth place is rounded, half away from zero.
 */
final class DurationBuilder extends LongBuilder {

    DurationBuilder(String name, Cursor in, Findings findings, int expectedRows) {
        super(name, in, findings, expectedRows);
    }

    @Override
    ColumnType type() {
        return ColumnType.DURATION;
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
        } while (rows() > before);
    }

    /** Reads seconds as long as their points are in the same place. */
    private void run(Separator separator, PointForm form) {
        byte[] body = in.body;
        long[] out = values();
        int last = body.length - Separator.MARGIN;
        int row = rows();
        int at = in.pos;
        while (at <= last && row < out.length) {
            boolean negative = body[at] == '-';
            int start = negative ? at + 1 : at;
            long head = form.head(body, start);
            long marks = form.marks(head);
            int end = marks != 0 ? Swar.first(marks) : PointForm.longEnd(body, start);
            if (!form.fitsThousandths(head, end)) {
                break;
            }
            long millis = form.thousandths(body, start, head, end);
            if (!separator.isAt(Swar.chars(body, start + end))) {
                break;
            }
            out[row++] = negative ? -millis : millis;
            at = start + end + separator.length();
        }
        in.pos = at;
        advanceTo(row);
    }

    @Override
    void addNumber() {
        add(in.decimal.read(in.body, in.from, in.to).scaled(3), "a time is too long");
    }

    @Override
    void addText(String text) {
        add(
                in.decimal.accepts(text) ? in.decimal.scaled(3) : ClockTimes.parse(text),
                "a text is no time");
    }
}
