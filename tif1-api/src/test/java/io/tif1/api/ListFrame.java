package io.tif1.api;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A frame on lists of objects, for tests of what is built on the interface alone. */
final class ListFrame implements Frame {
    private final List<Field> fields = new ArrayList<>();
    private final List<List<@Nullable Object>> columns = new ArrayList<>();

    /** Adds a column. */
    ListFrame with(String name, ColumnType type, @Nullable Object... values) {
        fields.add(Field.of(name, type));
        columns.add(Arrays.asList(values));
        return this;
    }

    @Override
    public Schema schema() {
        return Schema.of(fields);
    }

    @Override
    public int rows() {
        return columns.isEmpty() ? 0 : columns.get(0).size();
    }

    @Override
    public String backend() {
        return "lists-of-a-test";
    }

    @Override
    public Column column(int position) {
        return new ListColumn(fields.get(position), columns.get(position));
    }

    @Override
    public Frame select(String... names) {
        ListFrame selected = new ListFrame();
        for (String name : names) {
            int position = schema().require(name);
            selected.fields.add(fields.get(position));
            selected.columns.add(columns.get(position));
        }
        return selected;
    }

    @Override
    public Frame take(int[] rows) {
        ListFrame taken = new ListFrame();
        taken.fields.addAll(fields);
        for (List<@Nullable Object> column : columns) {
            List<@Nullable Object> values = new ArrayList<>();
            Arrays.stream(rows).forEach(row -> values.add(column.get(row)));
            taken.columns.add(values);
        }
        return taken;
    }

    @Override
    public Frame slice(int from, int to) {
        return take(IntStream.range(from, to).toArray());
    }

    @Override
    public <T> T unwrap(Class<T> nativeType) {
        throw new IllegalArgumentException("nothing to unwrap");
    }

    @Override
    public void close() {}

    private record ListColumn(Field field, List<@Nullable Object> values) implements Column {
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
            return values.size();
        }

        @Override
        public boolean isMissing(int row) {
            return values.get(row) == null;
        }

        @Override
        public boolean booleanAt(int row) {
            return (boolean) value(row);
        }

        @Override
        public int intAt(int row) {
            return (int) value(row);
        }

        @Override
        public double doubleAt(int row) {
            return value(row) instanceof Integer whole ? whole : (double) value(row);
        }

        @Override
        public long longAt(int row) {
            return value(row) instanceof Duration span
                    ? span.toMillis()
                    : ((Instant) value(row)).toEpochMilli();
        }

        @Override
        public String textAt(int row) {
            return (String) value(row);
        }

        private Object value(int row) {
            return Objects.requireNonNull(values.get(row));
        }
    }
}
