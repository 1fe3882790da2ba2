package io.tif1.backend.tablesaw;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import org.jspecify.annotations.Nullable;

/**
 * Reads milliseconds beside the {@code LongColumn} of a duration or the {@code InstantColumn} of an
 * instant, which packs its values in another form.
 */
final class TablesawMillis extends TablesawColumn {
    private final long[] millis;

    TablesawMillis(Field field, long[] millis, long @Nullable [] validity) {
        super(
                field,
                field.type() == ColumnType.DURATION
                        ? NativeColumns.durations(field.name(), millis, validity)
                        : NativeColumns.instants(field.name(), millis, validity),
                validity);
        this.millis = millis;
    }

    @Override
    public long longAt(int row) {
        return millis[filled(row)];
    }

    @Override
    TablesawColumn take(int[] rows) {
        long[] taken = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = millis[rows[i]];
        }
        return new TablesawMillis(field, taken, validity(rows));
    }
}
