package io.tif1.backend.tablesaw;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads one Tablesaw column. Which cells are missing is known from the bitmap, because Tablesaw's
 * own marks are values that a cell can have.
 */
abstract class TablesawColumn implements Column {
    final Field field;
    private final int size;
    private final long @Nullable [] validity;

    TablesawColumn(Field field, int size, long @Nullable [] validity) {
        this.field = field;
        this.size = size;
        this.validity = validity;
    }

    /** Copies the given rows, which exist. */
    abstract TablesawColumn take(int[] rows);

    /** Returns Tablesaw's own column. */
    abstract tech.tablesaw.columns.Column<?> cells();

    @Override
    public final String name() {
        return field.name();
    }

    @Override
    public final ColumnType type() {
        return field.type();
    }

    @Override
    public final int size() {
        return size;
    }

    @Override
    public final boolean isMissing(int row) {
        return !NativeColumns.has(validity, Objects.checkIndex(row, size()));
    }

    @Override
    public final String toString() {
        return "%s %s[%d]".formatted(type(), name(), size());
    }

    /** Returns a row that exists and has a value. */
    final int filled(int row) {
        if (isMissing(row)) {
            throw new NoSuchElementException(
                    "column %s has no value in row %d".formatted(name(), row));
        }
        return row;
    }

    /** Returns the bitmap of cells that have a value; null if all have. */
    final long @Nullable [] validity() {
        return validity;
    }

    /** Returns the validity of the given rows. */
    final long @Nullable [] validity(int[] rows) {
        if (validity == null) {
            return null;
        }
        long[] bits = new long[(rows.length + 63) >>> 6];
        for (int i = 0; i < rows.length; i++) {
            bits[i >>> 6] |= NativeColumns.has(validity, rows[i]) ? 1L << i : 0;
        }
        return bits;
    }
}
