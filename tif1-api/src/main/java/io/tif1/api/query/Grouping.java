package io.tif1.api.query;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

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
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a frame in groups, in the order in which each group first appears.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class Grouping {
    private final Frame frame;
    private final Supplier<FrameBackend> backend;
    private final Schema keys;
    private final int[][] groups;

    Grouping(Frame frame, Supplier<FrameBackend> backend, int[] rows, Schema keys) {
        this.frame = frame;
        this.backend = backend;
        this.keys = keys;
        this.groups = split(rows, groupOf(rows));
    }

    /** Returns how many groups there are. */
    public int count() {
        return groups.length;
    }

    /**
     * Returns the positions of the rows of each group, in the frame that the query began with.
     *
     * @return new arrays that the caller owns
     */
    public List<int[]> rows() {
        return Arrays.stream(groups).map(int[]::clone).toList();
    }

    /**
     * Calculates one row for each group: the keys, then the aggregates.
     *
     * @return a new frame of the same backend
     * @throws IllegalArgumentException if a column does not exist, cannot be aggregated like that,
     *     or two results have one name
     */
    public Frame aggregate(Aggregate... aggregates) {
        Map<String, Aggregate> byName = new HashMap<>();
        List<Field> fields = new ArrayList<>(keys.fields());
        for (Aggregate aggregate : aggregates) {
            fields.add(aggregate.field(frame));
            byName.put(aggregate.name(), aggregate);
        }
        int[] first = Arrays.stream(groups).mapToInt(group -> group[0]).toArray();
        return ColumnCopy.frame(
                backend.get(),
                Schema.of(fields),
                groups.length,
                (field, copy) -> {
                    Aggregate aggregate = byName.get(field.name());
                    if (aggregate == null) {
                        copy.of(frame, first);
                    } else {
                        aggregate.deliver(frame, groups, copy);
                    }
                });
    }

    /** Numbers the groups from 0; the last element is how many there are. */
    private int[] groupOf(int[] rows) {
        int[] group = new int[rows.length + 1];
        group[rows.length] = Math.min(1, rows.length);
        for (Field key : keys) {
            refine(group, rows, frame.column(key.name()));
        }
        return group;
    }

    /** Splits the groups there are by the values of one more column. */
    private static void refine(int[] group, int[] rows, Column column) {
        Map<@Nullable Object, Integer> values = new HashMap<>();
        Map<Long, Integer> pairs = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            Object cell = column.valueAt(rows[i]);
            Integer value = values.get(cell);
            if (value == null) {
                value = values.size();
                values.put(cell, value);
            }
            long pair = (long) group[i] << 32 | value;
            Integer known = pairs.putIfAbsent(pair, pairs.size());
            group[i] = known == null ? pairs.size() - 1 : known;
        }
        group[rows.length] = pairs.size();
    }

    private static int[][] split(int[] rows, int[] group) {
        int[] sizes = new int[group[rows.length]];
        for (int i = 0; i < rows.length; i++) {
            sizes[group[i]]++;
        }
        int[][] groups = new int[sizes.length][];
        Arrays.setAll(groups, g -> new int[sizes[g]]);
        int[] filled = new int[sizes.length];
        for (int i = 0; i < rows.length; i++) {
            groups[group[i]][filled[group[i]]++] = rows[i];
        }
        return groups;
    }
}
