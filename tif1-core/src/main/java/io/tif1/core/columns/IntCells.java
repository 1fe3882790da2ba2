package io.tif1.core.columns;

import io.tif1.api.frame.Field;
import java.util.Arrays;

/** Reads an array of ints. */
final class IntCells extends Cells<ColumnData.Ints> {
    private final int[] values;

    IntCells(Field field, ColumnData.Ints data, Rows rows) {
        super(field, data, rows);
        this.values = data.values();
    }

    @Override
    public int intAt(int row) {
        return values[place(row)];
    }

    @Override
    public int[] toInts(int missing) {
        if (isFull() && rows.isRun()) {
            return Arrays.copyOfRange(values, rows.from(), rows.from() + size());
        }
        return super.toInts(missing);
    }
}
