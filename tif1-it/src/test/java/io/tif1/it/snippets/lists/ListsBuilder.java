package io.tif1.it.snippets.lists;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBuilder;
import io.tif1.api.spi.FrameShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Boxes every cell; {@link FrameShape} refuses what does not fit. */
final class ListsBuilder implements FrameBuilder {
    private final FrameShape shape;
    private final Map<Integer, ListsColumn> columns = new HashMap<>();

    ListsBuilder(Schema schema, int rows) {
        this.shape = new FrameShape(schema, rows);
    }

    // snippet:lists-builder
    @Override
    public FrameBuilder ints(String name, int[] values, long @Nullable [] validity) {
        int position = shape.position(name, ColumnType.INT32, ColumnType.INT32, values.length);
        return put(position, row -> values[row], shape.validity(name, validity));
    }

    // end

    @Override
    public FrameBuilder booleans(String name, byte[] values, long @Nullable [] validity) {
        int position = shape.position(name, ColumnType.BOOLEAN, ColumnType.BOOLEAN, values.length);
        return put(position, row -> values[row] != 0, shape.validity(name, validity));
    }

    @Override
    public FrameBuilder doubles(String name, double[] values, long @Nullable [] validity) {
        int position = shape.position(name, ColumnType.FLOAT64, ColumnType.FLOAT64, values.length);
        return put(position, row -> values[row], shape.validity(name, validity));
    }

    @Override
    public FrameBuilder longs(String name, long[] values, long @Nullable [] validity) {
        int position = shape.position(name, ColumnType.DURATION, ColumnType.INSTANT, values.length);
        return put(position, row -> values[row], shape.validity(name, validity));
    }

    @Override
    public FrameBuilder texts(
            String name, int[] codes, String[] dictionary, long @Nullable [] validity) {
        int position = shape.position(name, ColumnType.TEXT, ColumnType.TEXT, codes.length);
        return put(position, row -> dictionary[codes[row]], shape.validity(name, validity));
    }

    @Override
    public Frame build() {
        return new ListsFrame(shape.schema(), shape.rows(), shape.inOrder(columns));
    }

    private FrameBuilder put(int position, IntFunction<Object> cell, long @Nullable [] validity) {
        List<@Nullable Object> cells = new ArrayList<>(shape.rows());
        for (int row = 0; row < shape.rows(); row++) {
            boolean valid = validity == null || (validity[row >> 6] >>> row & 1) != 0;
            cells.add(valid ? cell.apply(row) : null);
        }
        shape.put(columns, position, new ListsColumn(shape.schema().field(position), cells));
        return this;
    }
}
