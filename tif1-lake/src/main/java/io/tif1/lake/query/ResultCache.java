package io.tif1.lake.query;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The newest answers, bounded by the number of their values; not for several threads at once. */
final class ResultCache {
    /** What was asked. */
    record Key(String sql, List<@Nullable Object> parameters) {}

    private final long mostCells;
    private final Map<Key, QueryResult> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long cells;
    private long generation = -1;
    private long hits;
    private long misses;
    private long invalidations;

    ResultCache(long mostCells) {
        this.mostCells = mostCells;
    }

    /** Returns an answer that was given on the same tables, or null. */
    @Nullable QueryResult get(Key key, long current) {
        if (generation != current) {
            forget();
            generation = current;
        }
        QueryResult known = kept.get(key);
        if (known == null) {
            misses++;
        } else {
            hits++;
        }
        return known;
    }

    /** Keeps an answer; one that takes more than a quarter of the room is not kept. */
    void put(Key key, QueryResult result) {
        if (result.cells() > mostCells / 4) {
            return;
        }
        kept.put(key, result);
        cells += cost(result);
        Iterator<QueryResult> oldest = kept.values().iterator();
        while (cells > mostCells) {
            cells -= cost(oldest.next());
            oldest.remove();
        }
    }

    /** An answer without rows takes room as well. */
    private static long cost(QueryResult result) {
        return result.cells() + 16;
    }

    void forget() {
        if (!kept.isEmpty()) {
            invalidations++;
            kept.clear();
            cells = 0;
        }
    }

    QueryStatistics statistics() {
        return new QueryStatistics(hits, misses, invalidations, kept.size());
    }
}
