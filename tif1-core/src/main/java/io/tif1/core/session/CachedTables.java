package io.tif1.core.session;

import io.tif1.api.model.StageTiming.Stage;
import io.tif1.core.cache.Lookup;
import io.tif1.core.cache.TierChain;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.fetch.SourceChain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cache as the loader sees it: by session and name, timed, and only from sources that count.
 */
final class CachedTables {
    private final TierChain chain;
    private final SourceChain sources;

    CachedTables(TierChain chain, SourceChain sources) {
        this.chain = chain;
        this.sources = sources;
    }

    /**
     * What the cache has.
     *
     * @param table the table, or null if there is none
     * @param fresh whether it may be used without asking a source
     * @param origin the id of the tier that had it, or empty
     */
    record Hit(@Nullable StoredTable table, boolean fresh, String origin) {}

    private static final Hit NOTHING = new Hit(null, false, "");

    Hit find(SessionScope scope, String name) {
        long start = System.nanoTime();
        Lookup lookup = chain.find(scope.cacheKey(name));
        scope.clock().add(Stage.LOOKUP, start, 0);
        return toHit(lookup);
    }

    /** Asks for many at once; names of which nothing is known are absent. */
    Map<String, Hit> findAll(SessionScope scope, List<String> names) {
        long start = System.nanoTime();
        Map<String, Hit> hits = new HashMap<>();
        chain.findAll(names.stream().map(scope::cacheKey).toList())
                .forEach((key, lookup) -> hits.put(key.resource(), toHit(lookup)));
        scope.clock().add(Stage.LOOKUP, start, 0);
        return hits;
    }

    void store(SessionScope scope, String name, StoredTable table) {
        long start = System.nanoTime();
        chain.put(scope.cacheKey(name), table);
        scope.clock().add(Stage.STORE, start, 0);
    }

    private Hit toHit(Lookup lookup) {
        return lookup.any()
                .map(
                        found ->
                                new Hit(
                                        found.table(),
                                        lookup.fresh().isPresent()
                                                && sources.accepts(found.entry().source()),
                                        found.tier()))
                .orElse(NOTHING);
    }
}
