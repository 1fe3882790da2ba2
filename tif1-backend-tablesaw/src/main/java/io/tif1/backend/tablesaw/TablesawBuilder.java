package io.tif1.backend.tablesaw;

import static io.tif1.api.frame.ColumnType.BOOLEAN;
import static io.tif1.api.frame.ColumnType.DURATION;
import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.INSTANT;
import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.spi.FrameBuilder;
import io.tif1.api.spi.FrameShape;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes each column as it is delivered. */
final class TablesawBuilder implements FrameBuilder {
    private final FrameShape shape;
    private final Map<Integer, TablesawColumn> columns = new HashMap<>();

    TablesawBuilder(FrameShape shape) {
        this.shape = shape;
    }

    @Override
    public FrameBuilder booleans(String name, byte[] values, long @Nullable [] validity) {
        int position = shape.position(name, BOOLEAN, BOOLEAN, values.length);
        shape.validity(name, validity);
        return put(position, new TablesawBooleans(field(position), values, validity));
    }

    @Override
    public FrameBuilder ints(String name, int[] values, long @Nullable [] validity) {
        int position = shape.position(name, INT32, INT32, values.length);
        shape.validity(name, validity);
        return put(position, new TablesawInts(field(position), values, validity));
    }

    @Override
    public FrameBuilder doubles(String name, double[] values, long @Nullable [] validity) {
        int position = shape.position(name, FLOAT64, FLOAT64, values.length);
        shape.validity(name, validity);
        return put(position, new TablesawDoubles(field(position), values, validity));
    }

    @Override
    public FrameBuilder longs(String name, long[] values, long @Nullable [] validity) {
        int position = shape.position(name, DURATION, INSTANT, values.length);
        shape.validity(name, validity);
        return put(position, new TablesawMillis(field(position), values, validity));
    }

    @Override
    public FrameBuilder texts(
            String name, int[] codes, String[] dictionary, long @Nullable [] validity) {
        int position = shape.position(name, TEXT, TEXT, codes.length);
        shape.validity(name, validity);
        String[] texts = new String[codes.length];
        for (int row = 0; row < codes.length; row++) {
            texts[row] = NativeColumns.has(validity, row) ? dictionary[codes[row]] : "";
        }
        return put(position, new TablesawTexts(field(position), texts, validity));
    }

    @Override
    public Frame build() {
        return new TablesawFrame(shape.schema(), shape.inOrder(columns), shape.rows());
    }

    private Field field(int position) {
        return shape.schema().field(position);
    }

    private FrameBuilder put(int position, TablesawColumn column) {
        shape.put(columns, position, column);
        return this;
    }
}
