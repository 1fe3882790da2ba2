package io.tif1.api.query;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows of two frames that belong together. */
final class Join {
    private static final int NONE = -1;

    private final Frame left;
    private final int[] leftRows;
    private final Schema leftColumns;

    Join(Frame left, int[] leftRows, Schema leftColumns) {
        this.left = left;
        this.leftRows = leftRows;
        this.leftColumns = leftColumns;
    }

    /** Finds the pairs: in the order of the left rows, and for each in the order of the right. */
    Pairs with(Frame right, boolean keepAll, String... keys) {
        if (keys.length == 0) {
            throw new IllegalArgumentException("a join needs at least one column");
        }
        Arrays.stream(keys).forEach(key -> requireSameType(right, key));
        Map<Object, List<Integer>> places = index(right, keys);
        List<Column> columns = columns(left, keys);
        IntStream.Builder ours = IntStream.builder();
        IntStream.Builder theirs = IntStream.builder();
        for (int row : leftRows) {
            Object key = key(columns, row);
            List<Integer> found = key == null ? List.of() : places.getOrDefault(key, List.of());
            if (found.isEmpty() && keepAll) {
                found = List.of(NONE);
            }
            for (int place : found) {
                ours.add(row);
                theirs.add(place);
            }
        }
        return new Pairs(
                right, schema(right, keys), ours.build().toArray(), theirs.build().toArray());
    }

    private static Map<Object, List<Integer>> index(Frame frame, String... keys) {
        Map<Object, List<Integer>> places = new HashMap<>();
        List<Column> columns = columns(frame, keys);
        for (int row = 0; row < frame.rows(); row++) {
            Object key = key(columns, row);
            if (key != null) {
                places.computeIfAbsent(key, x -> new ArrayList<>(1)).add(row);
            }
        }
        return places;
    }

    /** Returns the value of the key, or a list of several; null if one is missing. */
    private static @Nullable Object key(List<Column> columns, int row) {
        if (columns.size() == 1) {
            return columns.get(0).valueAt(row);
        }
        List<Object> key = new ArrayList<>(columns.size());
        for (Column column : columns) {
            Object value = column.valueAt(row);
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key;
    }

    private static List<Column> columns(Frame frame, String... keys) {
        return Arrays.stream(keys).map(frame::column).toList();
    }

    private Schema schema(Frame right, String... keys) {
        List<Field> fields = new ArrayList<>(leftColumns.fields());
        for (Field field : right.schema()) {
            if (!List.of(keys).contains(field.name())) {
                if (leftColumns.contains(field.name())) {
                    throw new IllegalArgumentException(
                            "column %s is in both frames; select the columns to keep"
                                    .formatted(field.name()));
                }
                fields.add(field);
            }
        }
        return Schema.of(fields);
    }

    private void requireSameType(Frame right, String key) {
        Column ours = left.column(key);
        Column theirs = right.column(key);
        if (ours.type() != theirs.type()) {
            throw new IllegalArgumentException(
                    "column %s holds %s on the left and %s on the right"
                            .formatted(key, ours.type(), theirs.type()));
        }
    }

    /** Pairs of rows; a right row of -1 stands for none. */
    final class Pairs {
        private final Frame right;
        private final Schema schema;
        private final int[] ours;
        private final int[] theirs;

        private Pairs(Frame right, Schema schema, int[] ours, int[] theirs) {
            this.right = right;
            this.schema = schema;
            this.ours = ours;
            this.theirs = theirs;
        }

        Frame build(FrameBackend backend) {
            return ColumnCopy.frame(
                    backend,
                    schema,
                    ours.length,
                    (field, copy) -> {
                        if (leftColumns.contains(field.name())) {
                            copy.of(left, ours);
                        } else {
                            copy.of(right, theirs);
                        }
                    });
        }
    }
}
