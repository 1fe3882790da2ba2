package io.tif1.core.columns;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * How wide the arrays of columns are that stay in memory.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public enum Layout {
    /**
     * Every value bit for bit, in the narrowest array that can: whole numbers in 8, 16 or 32 bits
     * above the smallest of the column, decimals of up to three places as whole numbers, numbers of
     * single precision as such, columns of one value as that value.
     */
    EXACT,
    /**
     * Like {@link #EXACT}, but numbers that need double precision are rounded to single precision,
     * which changes them by 6 in 100 million at most.
     */
    COMPACT;

    /** Returns the batch in this layout; columns that would gain nothing are shared with it. */
    public ColumnBatch of(ColumnBatch batch) {
        List<ColumnData> columns = new ArrayList<>(batch.columns().size());
        for (ColumnData column : batch.columns()) {
            columns.add(of(column));
        }
        return new ColumnBatch(batch.schema(), columns, batch.rows(), batch.attributes());
    }

    private ColumnData of(ColumnData column) {
        if (column instanceof ColumnData.Longs c) {
            return new ColumnData.Longs(NarrowWholes.of(c.numbers(), c.validity()), c.validity());
        } else if (column instanceof ColumnData.Ints c) {
            return new ColumnData.Ints(NarrowWholes.of(c.numbers(), c.validity()), c.validity());
        } else if (column instanceof ColumnData.Doubles c) {
            return new ColumnData.Doubles(
                    NarrowReals.of(c.numbers(), c.validity(), this == COMPACT), c.validity());
        } else if (column instanceof ColumnData.Texts c) {
            return new ColumnData.Texts(
                    NarrowWholes.of(c.positions(), c.validity()), c.dictionary(), c.validity());
        }
        return column;
    }
}
