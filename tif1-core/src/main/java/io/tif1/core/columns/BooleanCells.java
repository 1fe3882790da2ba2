package io.tif1.core.columns;

import io.tif1.api.frame.Field;

/** Reads bytes of 1 and 0 as true and false. */
final class BooleanCells extends Cells<ColumnData.Booleans> {
    private final byte[] values;

    BooleanCells(Field field, ColumnData.Booleans data, Rows rows) {
        super(field, data, rows);
        this.values = data.values();
    }

    @Override
    public boolean booleanAt(int row) {
        return values[place(row)] != 0;
    }
}
