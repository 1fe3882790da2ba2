package io.tif1.backend.joinery;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Objects;
import joinery.DataFrame;
import org.jspecify.annotations.Nullable;

/** Reads one column of a data frame. */
final class JoineryColumn implements Column {
    private final Field field;
    private final DataFrame<Object> cells;
    private final int position;
    private final int size;

    JoineryColumn(Field field, DataFrame<Object> cells, int position, int size) {
        this.field = field;
        this.cells = cells;
        this.position = position;
        this.size = size;
    }

    @Override
    public String name() {
        return field.name();
    }

    @Override
    public ColumnType type() {
        return field.type();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isMissing(int row) {
        return valueAt(row) == null;
    }

    @Override
    public @Nullable Object valueAt(int row) {
        return cells.get(Integer.valueOf(Objects.checkIndex(row, size)), position);
    }

    @Override
    public boolean booleanAt(int row) {
        return required(row) instanceof Boolean value ? value : Column.super.booleanAt(row);
    }

    @Override
    public int intAt(int row) {
        return required(row) instanceof Integer value ? value : Column.super.intAt(row);
    }

    @Override
    public double doubleAt(int row) {
        return required(row) instanceof Double value ? value : Column.super.doubleAt(row);
    }

    @Override
    public long longAt(int row) {
        Object value = required(row);
        if (value instanceof Duration span) {
            return span.toMillis();
        }
        return value instanceof Instant instant ? instant.toEpochMilli() : Column.super.longAt(row);
    }

    @Override
    public String textAt(int row) {
        return required(row) instanceof String value ? value : Column.super.textAt(row);
    }

    @Override
    public String toString() {
        return "%s %s[%d]".formatted(type(), name(), size);
    }

    private Object required(int row) {
        Object value = valueAt(row);
        if (value == null) {
            throw new NoSuchElementException(
                    "column %s has no value in row %d".formatted(name(), row));
        }
        return value;
    }
}
