package io.tif1.core.columns;

import static io.tif1.api.frame.ColumnType.BOOLEAN;
import static io.tif1.api.frame.ColumnType.DURATION;
import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.INSTANT;
import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;

import io.tif1.api.frame.Frame;
import io.tif1.api.spi.FrameBuilder;
import io.tif1.api.spi.FrameShape;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the arrays of one frame. */
final class ColumnsBuilder implements FrameBuilder {
    private final FrameShape shape;
    private final Map<Integer, ColumnData> columns = new HashMap<>();

    ColumnsBuilder(FrameShape shape) {
        this.shape = shape;
    }

    @Override
    public FrameBuilder booleans(String name, byte[] values, long @Nullable [] validity) {
        int position = shape.position(name, BOOLEAN, BOOLEAN, values.length);
        return put(position, new ColumnData.Booleans(values, shape.validity(name, validity)));
    }

    @Override
    public FrameBuilder ints(String name, int[] values, long @Nullable [] validity) {
        int position = shape.position(name, INT32, INT32, values.length);
        return put(position, new ColumnData.Ints(values, shape.validity(name, validity)));
    }

    @Override
    public FrameBuilder doubles(String name, double[] values, long @Nullable [] validity) {
        int position = shape.position(name, FLOAT64, FLOAT64, values.length);
        return put(position, new ColumnData.Doubles(values, shape.validity(name, validity)));
    }

    @Override
    public FrameBuilder longs(String name, long[] values, long @Nullable [] validity) {
        int position = shape.position(name, DURATION, INSTANT, values.length);
        return put(position, new ColumnData.Longs(values, shape.validity(name, validity)));
    }

    @Override
    public FrameBuilder texts(
            String name, int[] codes, String[] dictionary, long @Nullable [] validity) {
        int position = shape.position(name, TEXT, TEXT, codes.length);
        return put(
                position, new ColumnData.Texts(codes, dictionary, shape.validity(name, validity)));
    }

    @Override
    public Frame build() {
        return new ColumnsFrame(
                new ColumnBatch(shape.schema(), shape.inOrder(columns), shape.rows(), Map.of()));
    }

    private FrameBuilder put(int position, ColumnData column) {
        shape.put(columns, position, column);
        return this;
    }
}
