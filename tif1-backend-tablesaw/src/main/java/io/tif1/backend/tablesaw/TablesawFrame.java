package io.tif1.backend.tablesaw;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/** A frame whose columns are Tablesaw's; the table around them is made when it is asked for. */
final class TablesawFrame implements Frame {
    private final Schema schema;
    private final List<TablesawColumn> columns;
    private final int rows;

    TablesawFrame(Schema schema, List<TablesawColumn> columns, int rows) {
        this.schema = schema;
        this.columns = columns;
        this.rows = rows;
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
        return TablesawBackend.ID;
    }

    @Override
    public Column column(int position) {
        return columns.get(position);
    }

    @Override
    public Frame select(String... names) {
        Schema selected = schema.select(names);
        return new TablesawFrame(
                selected,
                selected.names().stream().map(n -> columns.get(schema.require(n))).toList(),
                rows);
    }

    @Override
    public Frame take(int[] taken) {
        int[] places = taken.clone();
        for (int row : places) {
            Objects.checkIndex(row, rows);
        }
        return new TablesawFrame(
                schema, columns.stream().map(c -> c.take(places)).toList(), places.length);
    }

    @Override
    public Frame slice(int from, int to) {
        Objects.checkFromToIndex(from, to, rows);
        return take(IntStream.range(from, to).toArray());
    }

    /** Makes a table on this frame's columns; the first one takes a while, see the README. */
    @Override
    public <T> T unwrap(Class<T> nativeType) {
        if (nativeType != Table.class) {
            throw new IllegalArgumentException(
                    "backend tablesaw has no %s; it has Table".formatted(nativeType.getName()));
        }
        return nativeType.cast(
                Table.create(
                        "tif1",
                        columns.stream()
                                .<tech.tablesaw.columns.Column<?>>map(TablesawColumn::cells)
                                .toList()));
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return "%d rows of %s".formatted(rows, schema.names());
    }
}
