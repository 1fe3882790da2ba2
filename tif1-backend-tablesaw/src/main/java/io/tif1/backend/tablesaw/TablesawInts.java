package io.tif1.backend.tablesaw;

import io.tif1.api.frame.Field;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.IntColumn;

/** Reads an {@code IntColumn}. */
final class TablesawInts extends TablesawColumn {
    private final IntColumn values;

    TablesawInts(Field field, int[] values, long @Nullable [] validity) {
        this(field, NativeColumns.ints(field.name(), values, validity), validity);
    }

    private TablesawInts(Field field, IntColumn values, long @Nullable [] validity) {
        super(field, values.size(), validity);
        this.values = values;
    }

    @Override
    public int intAt(int row) {
        return values.getInt(filled(row));
    }

    @Override
    IntColumn cells() {
        return values;
    }

    @Override
    TablesawColumn take(int[] rows) {
        int[] taken = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = values.getInt(rows[i]);
        }
        return new TablesawInts(field, taken, validity(rows));
    }
}
