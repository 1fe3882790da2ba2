package io.tif1.ergast.columnar;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Storage by type, and keys of rows. */
final class Columns {
    private Columns() {}

    static ColumnData newData(ColumnType type) {
        if (type.isNarrow()) {
            return new NarrowData(type);
        }
        if (type.isWide()) {
            return new WideData(type);
        }
        return switch (type) {
            case DOUBLE -> new DoubleData();
            case STRING_LIST -> new ListData();
            default -> new TextData();
        };
    }

    static List<@Nullable Object> key(ColumnBatch rows, int[] key, int row) {
        @Nullable Object[] values = new @Nullable Object[key.length];
        for (int i = 0; i < key.length; i++) {
            values[i] = rows.value(key[i], row);
        }
        return Arrays.asList(values);
    }
}
