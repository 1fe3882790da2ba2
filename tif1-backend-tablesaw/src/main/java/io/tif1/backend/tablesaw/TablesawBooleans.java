package io.tif1.backend.tablesaw;

import io.tif1.api.frame.Field;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.BooleanColumn;

/** Reads a {@code BooleanColumn}. */
final class TablesawBooleans extends TablesawColumn {
    private final BooleanColumn values;

    TablesawBooleans(Field field, byte[] values, long @Nullable [] validity) {
        this(field, NativeColumns.booleans(field.name(), values, validity), validity);
    }

    private TablesawBooleans(Field field, BooleanColumn values, long @Nullable [] validity) {
        super(field, values.size(), validity);
        this.values = values;
    }

    @Override
    public boolean booleanAt(int row) {
        return values.getByte(filled(row)) == 1;
    }

    @Override
    BooleanColumn cells() {
        return values;
    }

    @Override
    TablesawColumn take(int[] rows) {
        byte[] taken = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = values.getByte(rows[i]);
        }
        return new TablesawBooleans(field, taken, validity(rows));
    }
}
