package io.tif1.api;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameBuilder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies a frame into another backend, column by column. */
final class FrameCopy {
    private final Frame frame;
    private final FrameBuilder builder;

    private FrameCopy(Frame frame, FrameBuilder builder) {
        this.frame = frame;
        this.builder = builder;
    }

    static Frame of(Frame frame, FrameBackend backend) {
        FrameBuilder builder = backend.builder(frame.schema(), frame.rows());
        FrameCopy copy = new FrameCopy(frame, builder);
        for (Field field : frame.schema()) {
            copy.deliver(field, frame.column(field.name()));
        }
        return builder.build();
    }

    private void deliver(Field field, Column column) {
        String name = field.name();
        long[] validity = validity(column);
        switch (field.type()) {
            case BOOLEAN -> builder.booleans(name, booleans(column), validity);
            case INT32 -> builder.ints(name, column.toInts(0), validity);
            case FLOAT64 -> builder.doubles(name, column.toDoubles(Double.NaN), validity);
            case DURATION, INSTANT -> builder.longs(name, column.toLongs(0), validity);
            case TEXT -> texts(name, column.toTexts(), validity);
        }
    }

    private byte[] booleans(Column column) {
        byte[] values = new byte[frame.rows()];
        for (int row = 0; row < values.length; row++) {
            values[row] = (byte) (!column.isMissing(row) && column.booleanAt(row) ? 1 : 0);
        }
        return values;
    }

    private void texts(String name, @Nullable String[] values, long @Nullable [] validity) {
        Map<String, Integer> dictionary = new HashMap<>();
        int[] codes = new int[values.length];
        for (int row = 0; row < codes.length; row++) {
            String value = values[row];
            if (value != null) {
                Integer known = dictionary.putIfAbsent(value, dictionary.size());
                codes[row] = known == null ? dictionary.size() - 1 : known;
            }
        }
        String[] entries = new String[dictionary.size()];
        dictionary.forEach((text, code) -> entries[code] = text);
        builder.texts(name, codes, entries, validity);
    }

    private static long @Nullable [] validity(Column column) {
        if (column.missingCount() == 0) {
            return null;
        }
        long[] bits = new long[(column.size() + 63) >>> 6];
        for (int row = 0; row < column.size(); row++) {
            bits[row >>> 6] |= column.isMissing(row) ? 0 : 1L << row;
        }
        return bits;
    }
}
