package io.tif1.api.query;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameBuilder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Delivers one column of a new frame, copied from rows of another one or calculated. */
final class ColumnCopy {
    private final FrameBuilder builder;
    private final Field field;

    private ColumnCopy(FrameBuilder builder, Field field) {
        this.builder = builder;
        this.field = field;
    }

    /** Says where each column of a new frame comes from. */
    @FunctionalInterface
    interface Delivery {
        void deliver(Field field, ColumnCopy copy);
    }

    /** Builds a frame, column by column. */
    static Frame frame(FrameBackend backend, Schema schema, int rows, Delivery delivery) {
        FrameBuilder builder = backend.builder(schema, rows);
        for (Field field : schema) {
            delivery.deliver(field, new ColumnCopy(builder, field));
        }
        return builder.build();
    }

    /** Copies the column of the same name; a row of -1 gives a missing cell. */
    void of(Frame frame, int[] rows) {
        of(frame.column(field.name()), rows);
    }

    /** Copies some rows of a column; a row of -1 gives a missing cell. */
    void of(Column column, int[] rows) {
        long[] validity = validity(column, rows);
        switch (field.type()) {
            case BOOLEAN -> builder.booleans(field.name(), booleans(column, rows), validity);
            case INT32 -> builder.ints(field.name(), ints(column, rows), validity);
            case FLOAT64 -> builder.doubles(field.name(), doubles(column, rows), validity);
            case DURATION, INSTANT -> builder.longs(field.name(), longs(column, rows), validity);
            case TEXT -> texts(column, rows, validity);
        }
    }

    /** Delivers what was calculated; NaN gives a missing cell, times are in milliseconds. */
    void of(double[] values) {
        long[] validity = new long[(values.length + 63) >>> 6];
        for (int row = 0; row < values.length; row++) {
            validity[row >>> 6] |= Double.isNaN(values[row]) ? 0 : 1L << row;
        }
        switch (field.type()) {
            case INT32 -> {
                int[] whole = new int[values.length];
                for (int row = 0; row < whole.length; row++) {
                    whole[row] = (int) values[row];
                }
                builder.ints(field.name(), whole, validity);
            }
            case DURATION, INSTANT -> {
                long[] millis = new long[values.length];
                for (int row = 0; row < millis.length; row++) {
                    millis[row] = Math.round(values[row]);
                }
                builder.longs(field.name(), millis, validity);
            }
            default -> builder.doubles(field.name(), values, validity);
        }
    }

    private static byte[] booleans(Column column, int[] rows) {
        byte[] values = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            boolean has = rows[i] >= 0 && !column.isMissing(rows[i]);
            values[i] = (byte) (has && column.booleanAt(rows[i]) ? 1 : 0);
        }
        return values;
    }

    private static int[] ints(Column column, int[] rows) {
        int[] all = column.toInts(0);
        if (isAll(rows, all.length)) {
            return all;
        }
        int[] values = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = rows[i] < 0 ? 0 : all[rows[i]];
        }
        return values;
    }

    private static double[] doubles(Column column, int[] rows) {
        double[] all = column.toDoubles(Double.NaN);
        if (isAll(rows, all.length)) {
            return all;
        }
        double[] values = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = rows[i] < 0 ? Double.NaN : all[rows[i]];
        }
        return values;
    }

    private static long[] longs(Column column, int[] rows) {
        long[] all = column.toLongs(0);
        if (isAll(rows, all.length)) {
            return all;
        }
        long[] values = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = rows[i] < 0 ? 0 : all[rows[i]];
        }
        return values;
    }

    private void texts(Column column, int[] rows, long @Nullable [] validity) {
        @Nullable String[] all = column.toTexts();
        Map<String, Integer> codes = new HashMap<>();
        int[] values = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            String text = rows[i] < 0 ? null : all[rows[i]];
            if (text != null) {
                Integer known = codes.putIfAbsent(text, codes.size());
                values[i] = known == null ? codes.size() - 1 : known;
            }
        }
        String[] dictionary = new String[codes.size()];
        codes.forEach((text, code) -> dictionary[code] = text);
        builder.texts(field.name(), values, dictionary, validity);
    }

    private static boolean isAll(int[] rows, int size) {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != i) {
                return false;
            }
        }
        return rows.length == size;
    }

    private static long @Nullable [] validity(Column column, int[] rows) {
        boolean full = column.missingCount() == 0;
        long[] bits = new long[(rows.length + 63) >>> 6];
        int valid = 0;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] >= 0 && (full || !column.isMissing(rows[i]))) {
                bits[i >>> 6] |= 1L << i;
                valid++;
            }
        }
        return valid == rows.length ? null : bits;
    }
}
