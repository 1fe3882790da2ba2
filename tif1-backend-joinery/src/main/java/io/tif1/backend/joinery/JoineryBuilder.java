package io.tif1.backend.joinery;

import static io.tif1.api.frame.ColumnType.BOOLEAN;
import static io.tif1.api.frame.ColumnType.DURATION;
import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.INSTANT;
import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;

import io.tif1.api.frame.Frame;
import io.tif1.api.spi.FrameBuilder;
import io.tif1.api.spi.FrameShape;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Boxes each column as it is delivered. */
final class JoineryBuilder implements FrameBuilder {
    private final FrameShape shape;
    private final Map<Integer, List<@Nullable Object>> columns = new HashMap<>();

    JoineryBuilder(FrameShape shape) {
        this.shape = shape;
    }

    @Override
    public FrameBuilder booleans(String name, byte[] values, long @Nullable [] validity) {
        int position = shape.position(name, BOOLEAN, BOOLEAN, values.length);
        return put(position, shape.validity(name, validity), row -> values[row] != 0);
    }

    @Override
    public FrameBuilder ints(String name, int[] values, long @Nullable [] validity) {
        int position = shape.position(name, INT32, INT32, values.length);
        return put(position, shape.validity(name, validity), row -> values[row]);
    }

    @Override
    public FrameBuilder doubles(String name, double[] values, long @Nullable [] validity) {
        int position = shape.position(name, FLOAT64, FLOAT64, values.length);
        return put(position, shape.validity(name, validity), row -> values[row]);
    }

    @Override
    public FrameBuilder longs(String name, long[] values, long @Nullable [] validity) {
        int position = shape.position(name, DURATION, INSTANT, values.length);
        boolean spans = shape.schema().field(position).type() == DURATION;
        return put(
                position,
                shape.validity(name, validity),
                row -> spans ? Duration.ofMillis(values[row]) : Instant.ofEpochMilli(values[row]));
    }

    @Override
    public FrameBuilder texts(
            String name, int[] codes, String[] dictionary, long @Nullable [] validity) {
        int position = shape.position(name, TEXT, TEXT, codes.length);
        return put(position, shape.validity(name, validity), row -> dictionary[codes[row]]);
    }

    @Override
    public Frame build() {
        return new JoineryFrame(shape.schema(), shape.inOrder(columns), shape.rows());
    }

    private FrameBuilder put(int position, long @Nullable [] validity, IntFunction<Object> value) {
        List<@Nullable Object> cells = new ArrayList<>(shape.rows());
        for (int row = 0; row < shape.rows(); row++) {
            boolean has = validity == null || (validity[row >>> 6] >>> row & 1) != 0;
            cells.add(has ? value.apply(row) : null);
        }
        shape.put(columns, position, cells);
        return this;
    }
}
