package io.tif1.cli.render;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameBuilder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Builds small frames from rows of values, so that lists print in every format. */
@API(status = INTERNAL, since = "1.0")
public final class RowFrame {
    private final Schema schema;
    private final List<@Nullable Object[]> rows;

    /**
     * Describes a frame.
     *
     * @param schema the columns
     * @param rows one array for each row, in column order: {@code Boolean}, {@code Integer}, {@code
     *     Double}, {@code Long} milliseconds, {@code Instant} or {@code String}; null is missing
     */
    public RowFrame(Schema schema, List<@Nullable Object[]> rows) {
        this.schema = schema;
        this.rows = List.copyOf(rows);
    }

    /** Builds the frame with a table library. */
    public Frame build(FrameBackend backend) {
        FrameBuilder builder = backend.builder(schema, rows.size());
        for (int c = 0; c < schema.size(); c++) {
            deliver(schema.field(c), c, builder);
        }
        return builder.build();
    }

    private void deliver(Field field, int column, FrameBuilder builder) {
        long[] validity = validity(column);
        switch (field.type()) {
            case BOOLEAN -> builder.booleans(field.name(), booleans(column), validity);
            case INT32 -> builder.ints(field.name(), ints(column), validity);
            case FLOAT64 -> builder.doubles(field.name(), doubles(column), validity);
            case DURATION, INSTANT -> builder.longs(field.name(), longs(column), validity);
            case TEXT -> deliverTexts(field, column, builder, validity);
        }
    }

    private void deliverTexts(Field field, int column, FrameBuilder builder, long[] validity) {
        Map<String, Integer> dictionary = new LinkedHashMap<>();
        int[] codes = new int[rows.size()];
        for (int row = 0; row < codes.length; row++) {
            if (rows.get(row)[column] instanceof String text) {
                dictionary.putIfAbsent(text, dictionary.size());
                codes[row] = dictionary.getOrDefault(text, 0);
            }
        }
        if (dictionary.isEmpty()) {
            dictionary.put("", 0);
        }
        builder.texts(field.name(), codes, dictionary.keySet().toArray(String[]::new), validity);
    }

    /** One bit for each row, the lowest first. */
    private long[] validity(int column) {
        long[] bits = new long[(rows.size() + 63) / 64];
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row)[column] != null) {
                bits[row / 64] |= 1L << row % 64;
            }
        }
        return bits;
    }

    private byte[] booleans(int column) {
        byte[] values = new byte[rows.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = (byte) (Boolean.TRUE.equals(rows.get(row)[column]) ? 1 : 0);
        }
        return values;
    }

    private int[] ints(int column) {
        return rows.stream().mapToInt(row -> row[column] instanceof Integer i ? i : 0).toArray();
    }

    private double[] doubles(int column) {
        return rows.stream().mapToDouble(row -> row[column] instanceof Double d ? d : 0).toArray();
    }

    private long[] longs(int column) {
        return rows.stream().mapToLong(row -> millis(row[column])).toArray();
    }

    private static long millis(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.toEpochMilli();
        }
        return value instanceof Long number ? number : 0;
    }
}
