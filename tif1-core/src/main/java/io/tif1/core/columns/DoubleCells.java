package io.tif1.core.columns;

import io.tif1.api.frame.Field;
import java.util.Arrays;

/** Reads an array of doubles. */
final class DoubleCells extends Cells<ColumnData.Doubles> {
    private final Reals numbers;

    DoubleCells(Field field, ColumnData.Doubles data, Rows rows) {
        super(field, data, rows);
        this.numbers = data.numbers();
    }

    @Override
    public double doubleAt(int row) {
        return numbers.at(place(row));
    }

    @Override
    public double[] toDoubles(double missing) {
        if (!rows.isRun() || !(numbers instanceof Reals.Doubles wide)) {
            return super.toDoubles(missing);
        }
        double[] copy = Arrays.copyOfRange(wide.array(), rows.from(), rows.from() + size());
        for (int row = 0; !isFull() && row < copy.length; row++) {
            if (isMissing(row)) {
                copy[row] = missing;
            }
        }
        return copy;
    }
}
