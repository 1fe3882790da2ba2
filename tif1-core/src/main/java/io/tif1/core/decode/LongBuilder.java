package io.tif1.core.decode;

import io.tif1.core.columns.ColumnData;
import io.tif1.core.validate.Findings;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Fills a column of milliseconds. */
abstract class LongBuilder extends ColumnBuilder {
    private long[] values;

    LongBuilder(String name, Cursor in, Findings findings, int expectedRows) {
        super(name, in, findings, expectedRows);
        values = new long[capacity()];
    }

    final long[] values() {
        return values;
    }

    /** Adds a value, or a wrong cell if it is {@link Decimal#OUT_OF_RANGE}. */
    final void add(long value, String reasonIfWrong) {
        if (value == Decimal.OUT_OF_RANGE) {
            addWrong(reasonIfWrong);
        } else {
            values[rows()] = value;
            advanceTo(rows() + 1);
        }
    }

    @Override
    final void addBoolean(boolean value) {
        addWrong("true and false are no times");
    }

    @Override
    final void resize(int capacity) {
        values = Arrays.copyOf(values, capacity);
    }

    @Override
    final void repeat(int rows) {
        Arrays.fill(values, values[0]);
    }

    @Override
    final ColumnData build(int rows, long @Nullable [] validity) {
        return new ColumnData.Longs(values, validity);
    }
}
