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
import java.util.Optional;
import java.util.stream.IntStream;

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
        Map<List<Object>, List<Integer>> places = index(right, keys);
        List<Column> columns = columns(left, keys);
        IntStream.Builder ours = IntStream.builder();
        IntStream.Builder theirs = IntStream.builder();
        for (int row : leftRows) {
            List<Integer> found =
                    key(columns, row)
                            .map(key -> places.getOrDefault(key, List.of()))
                            .orElse(List.of());
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

    private static Map<List<Object>, List<Integer>> index(Frame frame, String... keys) {
        Map<List<Object>, List<Integer>> places = new HashMap<>();
        List<Column> columns = columns(frame, keys);
        for (int row = 0; row < frame.rows(); row++) {
            int place = row;
            key(columns, row)
                    .ifPresent(k -> places.computeIfAbsent(k, x -> new ArrayList<>()).add(place));
        }
        return places;
    }

    /** Returns the values of the keys, or empty if one is missing. */
    private static Optional<List<Object>> key(List<Column> columns, int row) {
        List<Object> key = new ArrayList<>(columns.size());
        for (Column column : columns) {
            Object value = column.valueAt(row);
            if (value == null) {
                return Optional.empty();
            }
            key.add(value);
        }
        return Optional.of(key);
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
