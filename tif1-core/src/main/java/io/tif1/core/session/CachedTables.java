package io.tif1.core.session;

import io.tif1.api.model.StageTiming.Stage;
import io.tif1.api.spi.CacheKey;
import io.tif1.core.cache.Lookup;
import io.tif1.core.cache.TierChain;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.fetch.SourceChain;
import io.tif1.core.view.StageRun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The cache as the loader sees it: by session and name, timed, and only from sources that count.
 */
final class CachedTables {
    private final TierChain chain;
    private final SourceChain sources;
    private final @Nullable Set<CacheKey> refreshed;

    /**
     * Creates a view.
     *
     * @param refresh whether only what was stored through this view counts as fresh
     */
    CachedTables(TierChain chain, SourceChain sources, boolean refresh) {
        this.chain = chain;
        this.sources = sources;
        this.refreshed = refresh ? ConcurrentHashMap.newKeySet() : null;
    }

    /**
     * What the cache has.
     *
     * @param table the table, or null if there is none
     * @param fresh whether it may be used without asking a source
     * @param origin the id of the tier that had it, or empty
     */
    record Hit(@Nullable StoredTable table, boolean fresh, String origin) {
        String outcome() {
            String known = fresh ? "hit" : "stale";
            return table == null ? "miss" : known;
        }
    }

    static final Hit NOTHING = new Hit(null, false, "");

    Hit find(SessionScope scope, String name) {
        StageRun run = scope.clock().start(Stage.LOOKUP, name);
        CacheKey key = scope.cacheKey(name);
        Hit hit = toHit(key, chain.find(key));
        run.end(hit.origin(), hit.outcome(), 0);
        return hit;
    }

    /** Asks for many at once; names of which nothing is known are absent. */
    Map<String, Hit> findAll(SessionScope scope, List<String> names) {
        StageRun run = scope.clock().start(Stage.LOOKUP, names.size() + " files");
        Map<String, Hit> hits = new HashMap<>();
        chain.findAll(names.stream().map(scope::cacheKey).toList())
                .forEach((key, lookup) -> hits.put(key.resource(), toHit(key, lookup)));
        run.end("", hits.size() + " known", 0);
        return hits;
    }

    void store(SessionScope scope, String name, StoredTable table) {
        StageRun run = scope.clock().start(Stage.STORE, name);
        CacheKey key = scope.cacheKey(name);
        chain.put(key, table);
        if (refreshed != null) {
            refreshed.add(key);
        }
        run.end(0);
    }

    private boolean isCurrent(CacheKey key, Lookup lookup) {
        return lookup.fresh().isPresent() && (refreshed == null || refreshed.contains(key));
    }

    private Hit toHit(CacheKey key, Lookup lookup) {
        return lookup.any()
                .map(
                        found ->
                                new Hit(
                                        found.table(),
                                        isCurrent(key, lookup)
                                                && sources.accepts(found.entry().source()),
                                        found.tier()))
                .orElse(NOTHING);
    }
}
