package io.tif1.backend.joinery;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import joinery.DataFrame;
import org.jspecify.annotations.Nullable;

/** A frame on one data frame. */
final class JoineryFrame implements Frame {
    private final Schema schema;
    private final int rows;
    private final DataFrame<Object> cells;
    private final List<JoineryColumn> columns;

    /** Creates a frame from one list of cells for each field, in order. */
    JoineryFrame(Schema schema, List<List<@Nullable Object>> data, int rows) {
        this.schema = schema;
        this.rows = rows;
        this.cells = new DataFrame<>(List.of(), schema.names(), data);
        this.columns =
                IntStream.range(0, schema.size())
                        .mapToObj(i -> new JoineryColumn(schema.field(i), cells, i, rows))
                        .toList();
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public String backend() {
        return JoineryBackend.ID;
    }

    @Override
    public Column column(int position) {
        return columns.get(position);
    }

    @Override
    public Frame select(String... names) {
        return copy(schema.select(names), IntStream.range(0, rows).toArray());
    }

    @Override
    public Frame take(int[] taken) {
        for (int row : taken) {
            Objects.checkIndex(row, rows);
        }
        return copy(schema, taken);
    }

    @Override
    public Frame slice(int from, int to) {
        Objects.checkFromToIndex(from, to, rows);
        return copy(schema, IntStream.range(from, to).toArray());
    }

    @Override
    public <T> T unwrap(Class<T> nativeType) {
        if (nativeType != DataFrame.class) {
            throw new IllegalArgumentException(
                    "backend joinery has no %s; it has DataFrame".formatted(nativeType.getName()));
        }
        return nativeType.cast(cells);
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return "%d rows of %s".formatted(rows, schema.names());
    }

    /** Copies references, not values: the cells are immutable objects. */
    private JoineryFrame copy(Schema other, int[] taken) {
        List<List<@Nullable Object>> data = new ArrayList<>(other.size());
        for (String name : other.names()) {
            Column column = columns.get(schema.require(name));
            List<@Nullable Object> values = new ArrayList<>(taken.length);
            for (int row : taken) {
                values.add(column.valueAt(row));
            }
            data.add(values);
        }
        return new JoineryFrame(other, data, taken.length);
    }
}
