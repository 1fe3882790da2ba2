package io.tif1.core.cache;

import static java.lang.System.Logger.Level.WARNING;

import io.tif1.api.CacheException;
import io.tif1.api.model.CacheCheck;
import io.tif1.api.model.CacheStatistics;
import io.tif1.api.model.CachedFile;
import io.tif1.api.model.CachedSession;
import io.tif1.api.model.TierInfo;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheFeature;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import io.tif1.api.spi.CacheTier;
import io.tif1.api.spi.CacheTierProvider;
import io.tif1.api.spi.PluginContext;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.codec.TableCodec;
import io.tif1.core.codec.TablePayload;
import io.tif1.core.columns.Layout;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One tier in its place in the chain: guarded, counted, and written to in the background if it is
 * not memory.
 */
final class ChainLevel implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ChainLevel.class.getName());
    private static final int SLOW = 200;
    private static final CacheStatistics UNKNOWN = new CacheStatistics(0, 0, 0, 0, 0, -1, -1);

    private final String id;
    private final boolean keepsObjects;
    private final boolean lists;
    private final Predicate<CacheKey> inMemory;
    private final TierCounters counters = new TierCounters();
    private final GuardedTier tier;
    private final @Nullable WriteBehind writer;
    private volatile String location = "";

    ChainLevel(
            CacheTierProvider provider,
            PluginContext context,
            Clock clock,
            Predicate<CacheKey> inMemory) {
        this.inMemory = inMemory;
        id = provider.id();
        keepsObjects = provider.features().contains(CacheFeature.OBJECTS);
        lists = provider.features().contains(CacheFeature.LISTED);
        tier = new GuardedTier(id, () -> provider.create(context), clock, counters);
        writer = provider.cost() < SLOW ? null : new WriteBehind(id, this::write);
    }

    String id() {
        return id;
    }

    /** Returns whether the tier can tell what it holds. */
    boolean lists() {
        return lists;
    }

    /** Lists what is written; a tier that fails on the way ends the list. */
    Stream<CachedFile> list() {
        flush();
        return new GuardedListing(tier).stream();
    }

    /** Lists the sessions that were used last. */
    List<CachedSession> recentSessions(int most) {
        flush();
        return tier.call(open -> open.recentSessions(most), List.of());
    }

    /** Has the tier check itself. */
    CacheCheck verify() {
        flush();
        CacheCheck none = new CacheCheck(id, 0, 0, List.of("the tier does not answer"));
        CacheCheck check = tier.call(CacheTier::verify, none);
        return new CacheCheck(id, check.checked(), check.damaged(), check.findings());
    }

    /** Finds an entry as the tier has it, of any version. */
    Optional<CacheEntry> raw(CacheKey key) {
        return tier.call(open -> open.find(key), Optional.<CacheEntry>empty());
    }

    /** Removes entries; returns whether the tier did it. */
    boolean removeAll(Collection<CacheKey> keys) {
        return tier.run(open -> open.removeAll(keys));
    }

    /** Has the tier give space back. */
    void compact() {
        tier.run(CacheTier::compact);
    }

    boolean keepsObjects() {
        return keepsObjects;
    }

    /** Finds and decodes what this tier has of the keys; what is damaged is removed and absent. */
    Map<CacheKey, CachedTable> findAll(Collection<CacheKey> keys) {
        Map<CacheKey, CachedTable> tables = new HashMap<>();
        lookUp(keys).forEach((key, entry) -> decode(key, entry).ifPresent(t -> tables.put(key, t)));
        return tables;
    }

    /** Finds and decodes one entry. */
    Optional<CachedTable> find(CacheKey key) {
        Optional<CacheEntry> unwritten = unwritten(key);
        Optional<CacheEntry> entry =
                unwritten.isPresent()
                        ? unwritten
                        : tier.call(open -> open.find(key), Optional.<CacheEntry>empty());
        return entry.flatMap(found -> decode(key, found));
    }

    void countLookups(long asked, long fresh) {
        counters.hits(fresh);
        counters.misses(asked - fresh);
    }

    void put(Map<CacheKey, CacheEntry> entries) {
        if (writer != null) {
            writer.put(entries);
        } else {
            write(entries);
        }
    }

    /** Forgets some entries: those that are not written yet by a test, the others by a call. */
    void forget(Predicate<CacheKey> unwritten, Consumer<CacheTier> written) {
        if (writer != null) {
            writer.drop(unwritten);
        }
        tier.run(written);
    }

    void flush() {
        if (writer != null) {
            writer.flush();
        }
    }

    TierInfo info() {
        CacheStatistics own = tier.call(CacheTier::statistics, UNKNOWN);
        location = tier.call(CacheTier::location, location);
        return new TierInfo(id, location, tier.isHealthy(), counters.with(own));
    }

    @Override
    public void close() {
        if (writer != null) {
            writer.close();
        }
        tier.close();
    }

    private Map<CacheKey, CacheEntry> lookUp(Collection<CacheKey> keys) {
        Map<CacheKey, CacheEntry> found = new LinkedHashMap<>();
        keys.forEach(key -> unwritten(key).ifPresent(entry -> found.put(key, entry)));
        Collection<CacheKey> others =
                found.isEmpty()
                        ? keys
                        : keys.stream().filter(key -> !found.containsKey(key)).toList();
        found.putAll(tier.call(open -> open.findAll(others), Map.<CacheKey, CacheEntry>of()));
        return found;
    }

    private Optional<CacheEntry> unwritten(CacheKey key) {
        return writer == null ? Optional.empty() : writer.find(key);
    }

    private Optional<CachedTable> decode(CacheKey key, CacheEntry entry) {
        if (entry.schemaVersion() != TableCodec.SCHEMA_VERSION) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CachedTable(table(key, entry.payload()), entry, id));
        } catch (CacheException e) {
            counters.failure();
            LOG.log(WARNING, "Dropped {0} from cache tier {1}: {2}", key, id, e.getMessage());
            tier.run(open -> open.remove(key));
            return Optional.empty();
        }
    }

    /** Derived tables stay as long as their session, so they are made as narrow as they go. */
    private static StoredTable table(CacheKey key, CachePayload payload) {
        StoredTable table = TablePayload.tableOf(payload);
        boolean stays = key.resource().startsWith("@") && payload.object().isEmpty();
        return stays ? table.in(Layout.EXACT) : table;
    }

    private void write(Map<CacheKey, CacheEntry> entries) {
        Map<CacheKey, CacheEntry> ready = keepsObjects ? inMemory(entries) : encoded(entries);
        if (!ready.isEmpty() && tier.run(open -> open.putAll(ready))) {
            counters.puts(ready.size());
        }
    }

    private Map<CacheKey, CacheEntry> inMemory(Map<CacheKey, CacheEntry> entries) {
        Map<CacheKey, CacheEntry> kept = new LinkedHashMap<>(entries);
        kept.keySet().removeIf(inMemory.negate());
        return kept;
    }

    /** Encodes before the tier begins its transaction, and so that a failure is not the tier's. */
    private Map<CacheKey, CacheEntry> encoded(Map<CacheKey, CacheEntry> entries) {
        Map<CacheKey, CacheEntry> encoded = new LinkedHashMap<>();
        entries.forEach(
                (key, entry) -> {
                    try {
                        byte[] bytes = entry.payload().bytes();
                        encoded.put(key, entry.withPayload(CachePayload.ofBytes(bytes)));
                    } catch (IllegalArgumentException e) {
                        counters.failure();
                        LOG.log(WARNING, "{0} is not cached: {1}", key, e.getMessage());
                    }
                });
        return encoded;
    }
}
