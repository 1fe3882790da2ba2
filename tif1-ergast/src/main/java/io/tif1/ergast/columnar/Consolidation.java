package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Merges rows of one entity from several sources, field by field; not safe for several threads.
 *
 * <p>Each source is indexed once by key; the merge then goes column by column.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class Consolidation {
    private record Source(String name, ColumnBatch rows, Instant fetched) {}

    private final EntitySchema schema;
    private final Map<String, MergePolicy> policies = new HashMap<>();
    private final MergePolicy usual;
    private final List<Source> sources = new ArrayList<>();

    /**
     * Begins a merge.
     *
     * @param usual the policy of fields that have none of their own
     */
    public Consolidation(EntitySchema schema, MergePolicy usual) {
        this.schema = schema;
        this.usual = usual;
    }

    /** Sets the policy of one column. */
    public Consolidation policy(String column, MergePolicy policy) {
        schema.indexOf(column);
        policies.put(column, policy);
        return this;
    }

    /** Adds the rows of a source. */
    public Consolidation add(String source, ColumnBatch rows, Instant fetched) {
        if (!rows.schema().equals(schema)) {
            throw new IllegalArgumentException(source + " has rows of " + rows.schema().name());
        }
        sources.add(new Source(source, rows, fetched));
        return this;
    }

    /**
     * Merges everything added so far.
     *
     * @param dateColumn the column that tells whether a row is of today; may be null
     * @param today the day for {@link MergePolicy.Rule#TODAY_FIRST_VALUE}
     */
    public ColumnBatch merge(@Nullable String dateColumn, LocalDate today) {
        Map<List<@Nullable Object>, int[]> keys = keys();
        ColumnData[] merged = new ColumnData[schema.columns().size()];
        int day = dateColumn == null ? -1 : schema.indexOf(dateColumn);
        for (int column = 0; column < merged.length; column++) {
            merged[column] = Columns.newData(schema.columns().get(column).type());
            MergePolicy policy = policies.getOrDefault(schema.columns().get(column).name(), usual);
            int[] order = order(policy);
            int row = 0;
            for (int[] places : keys.values()) {
                boolean any = takesAnyValue(policy.rule(), places, day, today);
                copy(column, places, order, any, merged[column], row++);
            }
        }
        return new ColumnBatch(schema, merged, keys.size(), new int[keys.size()]);
    }

    /** The rows of each key by source; -1 where a source does not have it. */
    private Map<List<@Nullable Object>, int[]> keys() {
        int[] key = schema.key().stream().mapToInt(schema::indexOf).toArray();
        Map<List<@Nullable Object>, int[]> keys = new LinkedHashMap<>();
        for (int s = 0; s < sources.size(); s++) {
            ColumnBatch rows = sources.get(s).rows();
            for (int row = 0; row < rows.rows(); row++) {
                int[] places = keys.computeIfAbsent(Columns.key(rows, key, row), k -> absent());
                places[s] = row;
            }
        }
        return keys;
    }

    private int[] absent() {
        int[] places = new int[sources.size()];
        Arrays.fill(places, -1);
        return places;
    }

    /** The sources in the order of a policy; those it does not name come last. */
    private int[] order(MergePolicy policy) {
        List<Integer> order = new ArrayList<>();
        for (int s = 0; s < sources.size(); s++) {
            order.add(s);
        }
        if (policy.rule() == MergePolicy.Rule.NEWEST) {
            order.sort(Comparator.comparing((Integer s) -> sources.get(s).fetched()).reversed());
        } else {
            order.sort(Comparator.comparingInt(s -> rank(policy, sources.get(s).name())));
        }
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int rank(MergePolicy policy, String source) {
        int rank = policy.ranking().indexOf(source);
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }

    private boolean takesAnyValue(MergePolicy.Rule rule, int[] places, int day, LocalDate today) {
        return switch (rule) {
            case RANKED -> false;
            case FIRST_VALUE, NEWEST -> true;
            case TODAY_FIRST_VALUE -> day >= 0 && isToday(places, day, today);
        };
    }

    private boolean isToday(int[] places, int day, LocalDate today) {
        for (int s = 0; s < places.length; s++) {
            if (places[s] >= 0 && today.equals(sources.get(s).rows().value(day, places[s]))) {
                return true;
            }
        }
        return false;
    }

    private void copy(
            int column, int[] places, int[] order, boolean any, ColumnData into, int row) {
        for (int s : order) {
            if (places[s] < 0) {
                continue;
            }
            Object value = sources.get(s).rows().value(column, places[s]);
            if (value != null) {
                into.set(row, value);
            }
            if (value != null || !any) {
                return;
            }
        }
    }
}
