package io.tif1.core.columns;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Columns whose cells are all the same, and the way to add a column to a batch.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Constants {
    private Constants() {}

    /** Returns a {@code TEXT} column with one value in every row. */
    public static ColumnData text(String value, int rows) {
        return new ColumnData.Texts(new Wholes.Same(0, rows), new String[] {value}, null);
    }

    /** Returns an {@code INT32} column with one value in every row. */
    public static ColumnData ints(int value, int rows) {
        return new ColumnData.Ints(new Wholes.Same(value, rows), null);
    }

    /** Returns a column of any type with no value in any row. */
    public static ColumnData missing(ColumnType type, int rows) {
        long[] none = Bitmaps.none(rows);
        return switch (type) {
            case BOOLEAN -> new ColumnData.Booleans(new byte[rows], none);
            case INT32 -> new ColumnData.Ints(new Wholes.Same(0, rows), none);
            case FLOAT64 -> new ColumnData.Doubles(new double[rows], none);
            case DURATION, INSTANT -> new ColumnData.Longs(new Wholes.Same(0, rows), none);
            case TEXT -> new ColumnData.Texts(new Wholes.Same(0, rows), new String[0], none);
        };
    }

    /**
     * Returns a batch with a column more at its end.
     *
     * @throws IllegalArgumentException if the name is taken or the column does not fit
     */
    public static ColumnBatch append(ColumnBatch batch, Field field, ColumnData column) {
        List<Field> fields = new ArrayList<>(batch.schema().fields());
        fields.add(field);
        List<ColumnData> columns = new ArrayList<>(batch.columns());
        columns.add(column);
        return new ColumnBatch(Schema.of(fields), columns, batch.rows(), batch.attributes());
    }
}
