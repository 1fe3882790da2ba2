package io.tif1.it.snippets.lists;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Columns side by side. */
record ListsFrame(Schema schema, int rows, List<ListsColumn> columns) implements Frame {
    @Override
    public String backend() {
        return "lists";
    }

    @Override
    public Column column(int position) {
        return columns.get(position);
    }

    @Override
    public Frame select(String... names) {
        List<ListsColumn> selected =
                Arrays.stream(names).map(name -> columns.get(schema.require(name))).toList();
        return new ListsFrame(schema.select(names), rows, selected);
    }

    @Override
    public Frame take(int[] taken) {
        Arrays.stream(taken).forEach(row -> Objects.checkIndex(row, rows));
        return new ListsFrame(
                schema, taken.length, columns.stream().map(c -> c.take(taken)).toList());
    }

    @Override
    public Frame slice(int from, int to) {
        Objects.checkFromToIndex(from, to, rows);
        return take(IntStream.range(from, to).toArray());
    }

    @Override
    public <T> T unwrap(Class<T> nativeType) {
        if (nativeType != List.class) {
            throw new IllegalArgumentException(
                    "backend lists has no " + nativeType.getName() + "; it has java.util.List");
        }
        return nativeType.cast(columns.stream().map(ListsColumn::cells).toList());
    }

    @Override
    public void close() {} // nothing is held outside the heap
}
