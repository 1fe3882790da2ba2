package io.tif1.api;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Builds {@link ListFrame}s. */
final class ListBackend implements FrameBackend {
    @Override
    public String id() {
        return "lists-of-a-test";
    }

    @Override
    public FrameBuilder builder(Schema schema, int rows) {
        return new ListBuilder(schema, rows);
    }

    private static final class ListBuilder implements FrameBuilder {
        private final Schema schema;
        private final int rows;
        private final Map<String, Object[]> columns = new HashMap<>();

        ListBuilder(Schema schema, int rows) {
            this.schema = schema;
            this.rows = rows;
        }

        @Override
        public FrameBuilder booleans(String name, byte[] values, long @Nullable [] validity) {
            return put(name, row -> values[row] != 0, validity);
        }

        @Override
        public FrameBuilder ints(String name, int[] values, long @Nullable [] validity) {
            return put(name, row -> values[row], validity);
        }

        @Override
        public FrameBuilder doubles(String name, double[] values, long @Nullable [] validity) {
            return put(name, row -> values[row], validity);
        }

        @Override
        public FrameBuilder longs(String name, long[] values, long @Nullable [] validity) {
            boolean spans = schema.field(schema.require(name)).type() == ColumnType.DURATION;
            return put(
                    name,
                    row ->
                            spans
                                    ? Duration.ofMillis(values[row])
                                    : Instant.ofEpochMilli(values[row]),
                    validity);
        }

        @Override
        public FrameBuilder texts(
                String name, int[] codes, String[] dictionary, long @Nullable [] validity) {
            return put(name, row -> dictionary[codes[row]], validity);
        }

        @Override
        public Frame build() {
            ListFrame frame = new ListFrame();
            for (Field field : schema) {
                frame.with(field.name(), field.type(), columns.get(field.name()));
            }
            return frame;
        }

        private FrameBuilder put(
                String name, IntFunction<Object> value, long @Nullable [] validity) {
            Object[] cells = new Object[rows];
            for (int row = 0; row < rows; row++) {
                boolean has = validity == null || (validity[row >>> 6] >>> row & 1) != 0;
                cells[row] = has ? value.apply(row) : null;
            }
            columns.put(name, cells);
            return this;
        }
    }
}
