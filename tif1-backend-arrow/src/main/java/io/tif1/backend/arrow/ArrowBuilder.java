package io.tif1.backend.arrow;

import static io.tif1.api.frame.ColumnType.BOOLEAN;
import static io.tif1.api.frame.ColumnType.DURATION;
import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.INSTANT;
import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.spi.FrameBuilder;
import io.tif1.api.spi.FrameShape;
import java.util.HashMap;
import java.util.Map;
import org.apache.arrow.vector.FieldVector;
import org.jspecify.annotations.Nullable;

/** Copies each column into a vector as it is delivered. */
final class ArrowBuilder implements FrameBuilder {
    private final FrameShape shape;
    private final Map<Integer, FieldVector> vectors = new HashMap<>();

    ArrowBuilder(FrameShape shape) {
        this.shape = shape;
    }

    @Override
    public FrameBuilder booleans(String name, byte[] values, long @Nullable [] validity) {
        int position = shape.position(name, BOOLEAN, BOOLEAN, values.length);
        shape.validity(name, validity);
        return put(position, ArrowVectors.booleans(field(position), values, validity));
    }

    @Override
    public FrameBuilder ints(String name, int[] values, long @Nullable [] validity) {
        int position = shape.position(name, INT32, INT32, values.length);
        shape.validity(name, validity);
        return put(position, ArrowVectors.ints(field(position), values, validity));
    }

    @Override
    public FrameBuilder doubles(String name, double[] values, long @Nullable [] validity) {
        int position = shape.position(name, FLOAT64, FLOAT64, values.length);
        shape.validity(name, validity);
        return put(position, ArrowVectors.doubles(field(position), values, validity));
    }

    @Override
    public FrameBuilder longs(String name, long[] values, long @Nullable [] validity) {
        int position = shape.position(name, DURATION, INSTANT, values.length);
        shape.validity(name, validity);
        return put(position, ArrowVectors.longs(field(position), values, validity));
    }

    @Override
    public FrameBuilder texts(
            String name, int[] codes, String[] dictionary, long @Nullable [] validity) {
        int position = shape.position(name, TEXT, TEXT, codes.length);
        shape.validity(name, validity);
        byte[][] encoded = new byte[dictionary.length][];
        for (int i = 0; i < encoded.length; i++) {
            encoded[i] = dictionary[i].getBytes(UTF_8);
        }
        byte[] @Nullable [] cells = new byte[codes.length] @Nullable [];
        for (int row = 0; row < codes.length; row++) {
            boolean has = validity == null || (validity[row >>> 6] >>> row & 1) != 0;
            cells[row] = has ? encoded[codes[row]] : null;
        }
        return put(position, ArrowVectors.texts(field(position), cells));
    }

    @Override
    public Frame build() {
        return new ArrowFrame(shape.schema(), shape.inOrder(vectors), shape.rows());
    }

    private Field field(int position) {
        return shape.schema().field(position);
    }

    private FrameBuilder put(int position, FieldVector vector) {
        try {
            shape.put(vectors, position, vector);
        } catch (IllegalArgumentException e) {
            vector.close();
            throw e;
        }
        return this;
    }
}
