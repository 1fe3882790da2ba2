package io.tif1.backend.tablesaw;

import io.tif1.api.frame.Field;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.DoubleColumn;

/** Reads a {@code DoubleColumn}. */
final class TablesawDoubles extends TablesawColumn {
    private final DoubleColumn values;

    TablesawDoubles(Field field, double[] values, long @Nullable [] validity) {
        this(field, NativeColumns.doubles(field.name(), values, validity), validity);
    }

    private TablesawDoubles(Field field, DoubleColumn values, long @Nullable [] validity) {
        super(field, values.size(), validity);
        this.values = values;
    }

    @Override
    public double doubleAt(int row) {
        return values.getDouble(filled(row));
    }

    @Override
    DoubleColumn cells() {
        return values;
    }

    @Override
    TablesawColumn take(int[] rows) {
        double[] taken = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = values.getDouble(rows[i]);
        }
        return new TablesawDoubles(field, taken, validity(rows));
    }
}
