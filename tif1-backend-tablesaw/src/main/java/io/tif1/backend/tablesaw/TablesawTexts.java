package io.tif1.backend.tablesaw;

import io.tif1.api.frame.Field;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.StringColumn;

/** Reads a {@code StringColumn}; a missing cell holds the empty text, as Tablesaw wants it. */
final class TablesawTexts extends TablesawColumn {
    private final StringColumn values;

    TablesawTexts(Field field, String[] values, long @Nullable [] validity) {
        this(field, StringColumn.create(field.name(), values), validity);
    }

    private TablesawTexts(Field field, StringColumn values, long @Nullable [] validity) {
        super(field, values.size(), validity);
        this.values = values;
    }

    @Override
    public String textAt(int row) {
        return values.get(filled(row));
    }

    @Override
    StringColumn cells() {
        return values;
    }

    @Override
    TablesawColumn take(int[] rows) {
        String[] taken = new String[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = values.get(rows[i]);
        }
        return new TablesawTexts(field, taken, validity(rows));
    }
}
