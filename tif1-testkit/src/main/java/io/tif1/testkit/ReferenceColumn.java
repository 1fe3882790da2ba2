package io.tif1.testkit;

import io.tif1.api.frame.Field;
import io.tif1.api.spi.FrameBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column as the list of values that every backend must give back; null is a missing cell.
 *
 * <p>Where a cell is missing, the delivered array holds rubbish on purpose.
 */
record ReferenceColumn(Field field, List<@Nullable Object> values) {
    private static final int RUBBISH = -77;

    /** Hands the values to a builder, as the type of the field says. */
    void deliver(FrameBuilder builder) {
        switch (field.type()) {
            case BOOLEAN -> builder.booleans(field.name(), bytes(), validity());
            case INT32 -> builder.ints(field.name(), ints(RUBBISH), validity());
            case FLOAT64 -> builder.doubles(field.name(), doubles(RUBBISH), validity());
            case DURATION, INSTANT -> builder.longs(field.name(), longs(RUBBISH), validity());
            case TEXT -> {
                List<String> dictionary = new ArrayList<>(List.of("a value that no row uses"));
                int[] codes = codes(dictionary);
                builder.texts(field.name(), codes, dictionary.toArray(String[]::new), validity());
            }
        }
    }

    /** Returns the bitmap of cells that have a value, or null if all have. */
    long @Nullable [] validity() {
        if (!values.contains(null)) {
            return null;
        }
        long[] bits = new long[(values.size() + 63) >>> 6];
        for (int row = 0; row < values.size(); row++) {
            bits[row >>> 6] |= values.get(row) == null ? 0 : 1L << row;
        }
        return bits;
    }

    byte[] bytes() {
        byte[] cells = new byte[values.size()];
        for (int row = 0; row < cells.length; row++) {
            Object value = values.get(row);
            cells[row] = (byte) (value == null ? RUBBISH : (boolean) value ? 1 : 0);
        }
        return cells;
    }

    int[] ints(int missing) {
        return values.stream().mapToInt(v -> v == null ? missing : (int) v).toArray();
    }

    double[] doubles(double missing) {
        return values.stream().mapToDouble(v -> v == null ? missing : (double) v).toArray();
    }

    long[] longs(long missing) {
        return values.stream().mapToLong(v -> v == null ? missing : millis(v)).toArray();
    }

    private int[] codes(List<String> dictionary) {
        int[] codes = new int[values.size()];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = values.get(row) instanceof String text ? code(text, dictionary) : RUBBISH;
        }
        return codes;
    }

    private static int code(String text, List<String> dictionary) {
        if (!dictionary.contains(text)) {
            dictionary.add(text);
        }
        return dictionary.indexOf(text);
    }

    private static long millis(Object value) {
        return value instanceof Duration duration
                ? duration.toMillis()
                : ((Instant) value).toEpochMilli();
    }
}
