package io.tif1.backend.tablesaw;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.columns.Column;

/**
 * Reads the milliseconds delivered; the {@code LongColumn} of a duration or {@code InstantColumn}
 * of an instant, which packs its values in another form, is made when a table is asked for.
 */
final class TablesawMillis extends TablesawColumn {
    private final long[] millis;
    private @Nullable Column<?> cells;

    TablesawMillis(Field field, long[] millis, long @Nullable [] validity) {
        super(field, millis.length, validity);
        this.millis = millis;
    }

    @Override
    public long longAt(int row) {
        return millis[filled(row)];
    }

    @Override
    synchronized Column<?> cells() {
        Column<?> made = cells;
        if (made == null) {
            made =
                    type() == ColumnType.DURATION
                            ? NativeColumns.durations(name(), millis, validity())
                            : NativeColumns.instants(name(), millis, validity());
            cells = made;
        }
        return made;
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
