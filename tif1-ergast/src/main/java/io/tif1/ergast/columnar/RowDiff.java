package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions of a table.
 *
 * @param added how many keys are new
 * @param removed how many keys are gone
 * @param changed how many keys have another row
 * @param details the fields that differ, of at most {@value #MOST_KEYS} keys
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record RowDiff(int added, int removed, int changed, List<Change> details) {
    /** The most keys whose fields are listed. */
    public static final int MOST_KEYS = 50;

    /** Copies the list. */
    public RowDiff {
        details = List.copyOf(details);
    }

    /**
     * One field that differs.
     *
     * @param key the values of the key
     * @param column the column's name
     * @param before the old value, or null
     * @param after the new value, or null
     * @since 1.0
     */
    public record Change(
            List<@Nullable Object> key,
            String column,
            @Nullable Object before,
            @Nullable Object after) {}

    /** Compares two batches of one schema by its key; of rows with one key the last counts. */
    public static RowDiff between(ColumnBatch before, ColumnBatch after) {
        int[] key = before.schema().key().stream().mapToInt(before.schema()::indexOf).toArray();
        Map<List<@Nullable Object>, Integer> old = index(before, key);
        Map<List<@Nullable Object>, Integer> now = index(after, key);
        long[] oldHashes = before.rowHashes();
        long[] newHashes = after.rowHashes();
        List<Change> details = new ArrayList<>();
        int added = 0;
        int changed = 0;
        for (Map.Entry<List<@Nullable Object>, Integer> row : now.entrySet()) {
            Integer was = old.get(row.getKey());
            if (was == null) {
                added++;
            } else if (oldHashes[was] != newHashes[row.getValue()]) {
                if (changed++ < MOST_KEYS) {
                    fields(row.getKey(), before, was, after, row.getValue(), details);
                }
            }
        }
        int removed = (int) old.keySet().stream().filter(k -> !now.containsKey(k)).count();
        return new RowDiff(added, removed, changed, details);
    }

    private static Map<List<@Nullable Object>, Integer> index(ColumnBatch batch, int[] key) {
        Map<List<@Nullable Object>, Integer> rows = new HashMap<>(batch.rows() * 2);
        for (int row = 0; row < batch.rows(); row++) {
            rows.put(Columns.key(batch, key, row), row);
        }
        return rows;
    }

    private static void fields(
            List<@Nullable Object> key,
            ColumnBatch before,
            int was,
            ColumnBatch after,
            int is,
            List<Change> details) {
        for (int column = 0; column < before.schema().columns().size(); column++) {
            Object old = before.value(column, was);
            Object now = after.value(column, is);
            if (!Objects.equals(old, now)) {
                String name = before.schema().columns().get(column).name();
                details.add(new Change(key, name, old, now));
            }
        }
    }
}
