package io.tif1.core.results;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.model.LapTime;
import io.tif1.core.columns.Bitmaps;
import io.tif1.core.columns.ColumnData;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns objects into columns; null is a missing cell. */
final class Values {
    private Values() {}

    /** Returns a column of text; an empty text is a missing cell. */
    static ColumnData texts(List<String> values) {
        List<@Nullable Object> cells = new ArrayList<>();
        values.forEach(value -> cells.add(value.isEmpty() ? null : value));
        return column(ColumnType.TEXT, cells);
    }

    static ColumnData column(ColumnType type, List<@Nullable Object> values) {
        int rows = values.size();
        long[] bits = Bitmaps.none(rows);
        for (int row = 0; row < rows; row++) {
            if (values.get(row) != null) {
                Bitmaps.set(bits, row);
            }
        }
        long[] validity = Bitmaps.orNull(bits, rows);
        return switch (type) {
            case INT32 -> new ColumnData.Ints(ints(values), validity);
            case FLOAT64 -> new ColumnData.Doubles(doubles(values), validity);
            case TEXT -> dictionary(values, validity);
            case DURATION, INSTANT -> new ColumnData.Longs(millis(values), validity);
            case BOOLEAN -> throw new IllegalArgumentException("results have no flags");
        };
    }

    private static int[] ints(List<@Nullable Object> values) {
        return values.stream().mapToInt(v -> v instanceof Integer i ? i : 0).toArray();
    }

    private static double[] doubles(List<@Nullable Object> values) {
        return values.stream().mapToDouble(v -> v instanceof Double d ? d : 0).toArray();
    }

    private static long[] millis(List<@Nullable Object> values) {
        return values.stream()
                .mapToLong(
                        v ->
                                v instanceof LapTime time
                                        ? time.millis()
                                        : v instanceof Duration span ? span.toMillis() : 0)
                .toArray();
    }

    private static ColumnData dictionary(
            List<@Nullable Object> values, long @Nullable [] validity) {
        Map<String, Integer> codes = new LinkedHashMap<>();
        int[] rows = new int[values.size()];
        for (int row = 0; row < rows.length; row++) {
            String text = String.valueOf(values.get(row));
            rows[row] = codes.computeIfAbsent(text, t -> codes.size());
        }
        return new ColumnData.Texts(rows, codes.keySet().toArray(String[]::new), validity);
    }
}
