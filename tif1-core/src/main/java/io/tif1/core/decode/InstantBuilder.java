package io.tif1.core.decode;

import io.tif1.api.frame.ColumnType;
import io.tif1.core.validate.Findings;
import java.nio.charset.StandardCharsets;

/** Fills a column of instants in epoch milliseconds from ISO date-times, which are UTC. */
final class InstantBuilder extends LongBuilder {
    private static final String WRONG = "a text is no date and time";

    InstantBuilder(String name, Cursor in, Findings findings, int expectedRows) {
        super(name, in, findings, expectedRows);
    }

    @Override
    ColumnType type() {
        return ColumnType.INSTANT;
    }

    @Override
    void addNumber() {
        addWrong("a number is no date and time");
    }

    @Override
    void addText() {
        long millis =
                in.escaped ? Decimal.OUT_OF_RANGE : IsoInstants.parse(in.body, in.from, in.to);
        if (millis == Decimal.OUT_OF_RANGE) {
            super.addText();
        } else {
            add(millis, WRONG);
        }
    }

    @Override
    void addText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(IsoInstants.parse(bytes, 0, bytes.length), WRONG);
    }
}
