package io.tif1.core.columns;

import io.tif1.api.frame.Field;
import java.util.Arrays;

/** Reads an array of milliseconds. */
final class LongCells extends Cells<ColumnData.Longs> {
    private final Wholes numbers;

    LongCells(Field field, ColumnData.Longs data, Rows rows) {
        super(field, data, rows);
        this.numbers = data.numbers();
    }

    @Override
    public long longAt(int row) {
        return numbers.at(place(row));
    }

    @Override
    public long[] toLongs(long missing) {
        if (!rows.isRun() || !(numbers instanceof Wholes.Longs wide)) {
            return super.toLongs(missing);
        }
        long[] copy = Arrays.copyOfRange(wide.array(), rows.from(), rows.from() + size());
        for (int row = 0; !isFull() && row < copy.length; row++) {
            if (isMissing(row)) {
                copy[row] = missing;
            }
        }
        return copy;
    }
}
