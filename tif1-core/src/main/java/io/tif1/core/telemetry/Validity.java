package io.tif1.core.telemetry;

import io.tif1.core.columns.Bitmaps;
import io.tif1.core.columns.ColumnData;
import org.jspecify.annotations.Nullable;

/** Makes cells of a column missing. */
final class Validity {
    private Validity() {}

    /** Returns the column with a value only where it has one and a bit is set. */
    static ColumnData limit(ColumnData column, long[] bits) {
        long[] both = bits.clone();
        for (int word = 0; column.validity() != null && word < both.length; word++) {
            both[word] &= column.validity()[word];
        }
        return with(column, Bitmaps.orNull(both, column.rows()));
    }

    private static ColumnData with(ColumnData column, long @Nullable [] validity) {
        if (column instanceof ColumnData.Doubles c) {
            return new ColumnData.Doubles(c.numbers(), validity);
        } else if (column instanceof ColumnData.Ints c) {
            return new ColumnData.Ints(c.numbers(), validity);
        } else if (column instanceof ColumnData.Longs c) {
            return new ColumnData.Longs(c.numbers(), validity);
        } else if (column instanceof ColumnData.Booleans c) {
            return new ColumnData.Booleans(c.values(), validity);
        }
        ColumnData.Texts c = (ColumnData.Texts) column;
        return new ColumnData.Texts(c.positions(), c.dictionary(), validity);
    }
}
