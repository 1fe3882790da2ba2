package io.tif1.core.columns;

import io.tif1.api.frame.Field;
import java.util.Arrays;

/** Reads an array of ints. */
final class IntCells extends Cells<ColumnData.Ints> {
    private final Wholes numbers;

    IntCells(Field field, ColumnData.Ints data, Rows rows) {
        super(field, data, rows);
        this.numbers = data.numbers();
    }

    @Override
    public int intAt(int row) {
        return (int) numbers.at(place(row));
    }

    @Override
    public int[] toInts(int missing) {
        if (isFull() && rows.isRun() && numbers instanceof Wholes.Ints ints) {
            return Arrays.copyOfRange(ints.array(), rows.from(), rows.from() + size());
        }
        return super.toInts(missing);
    }
}
