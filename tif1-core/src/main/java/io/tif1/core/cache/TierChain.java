package io.tif1.core.cache;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.CacheCheck;
import io.tif1.api.model.CacheTransfer;
import io.tif1.api.model.CachedFile;
import io.tif1.api.model.CachedSession;
import io.tif1.api.model.TierInfo;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheFeature;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CacheTierProvider;
import io.tif1.api.spi.PluginContext;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.codec.TableCodec;
import io.tif1.core.codec.TablePayload;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * All cache tiers as one; the cheapest is asked first. Safe for use by many threads.
 *
 * <p>A fresh table is copied to the tiers above the one that had it. Whatever is put goes to every
 * tier, to memory at once and to the others in the background; it can be found from the moment
 * {@link #put} returns. A tier that fails is left alone for a while and never makes a call fail: no
 * method throws because of a tier.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class TierChain implements AutoCloseable {
    private static final int CHUNK = 32;

    private final List<ChainLevel> levels;
    private final Freshness freshness;
    private final Clock clock;

    private TierChain(List<ChainLevel> levels, Freshness freshness, Clock clock) {
        this.levels = List.copyOf(levels);
        this.freshness = freshness;
        this.clock = clock;
    }

    /**
     * Opens the tiers in order of their cost.
     *
     * @param providers the tiers in any order; none means that nothing is ever found
     * @param contexts gives each provider its settings
     * @param freshness decides how long a table stays fresh
     * @param clock tells the time
     * @throws io.tif1.api.ConfigurationException if a setting of a tier is wrong; any other failure
     *     is bypassed
     */
    public static TierChain open(
            List<CacheTierProvider> providers,
            Function<CacheTierProvider, PluginContext> contexts,
            Freshness freshness,
            Clock clock) {
        return open(providers, contexts, freshness, clock, key -> true);
    }

    /**
     * Opens the tiers in order of their cost.
     *
     * @param inMemory whether a table is given to tiers that keep objects, where another tier has
     *     it as well
     */
    public static TierChain open(
            List<CacheTierProvider> providers,
            Function<CacheTierProvider, PluginContext> contexts,
            Freshness freshness,
            Clock clock,
            Predicate<CacheKey> inMemory) {
        boolean memoryOnly =
                providers.stream().allMatch(p -> p.features().contains(CacheFeature.OBJECTS));
        Predicate<CacheKey> kept = memoryOnly ? key -> true : inMemory;
        List<ChainLevel> levels = new ArrayList<>();
        try {
            providers.stream()
                    .sorted(Comparator.comparingInt(CacheTierProvider::cost))
                    .forEach(p -> levels.add(new ChainLevel(p, contexts.apply(p), clock, kept)));
        } catch (RuntimeException e) {
            levels.forEach(ChainLevel::close);
            throw e;
        }
        return new TierChain(levels, freshness, clock);
    }

    /** Asks the tiers for one table. */
    public Lookup find(CacheKey key) {
        Lookup lookup = Lookup.NOTHING;
        Instant now = clock.instant();
        for (int i = 0; i < levels.size(); i++) {
            Optional<CachedTable> found = levels.get(i).find(key);
            boolean fresh = found.filter(t -> t.entry().isFresh(now)).isPresent();
            levels.get(i).countLookups(1, fresh ? 1 : 0);
            if (fresh) {
                promote(Map.of(key, found.orElseThrow()), i);
                return Lookup.ofFresh(found.orElseThrow());
            }
            lookup = found.map(lookup::orStale).orElse(lookup);
        }
        return lookup;
    }

    /**
     * Asks the tiers for many tables, reading and decoding them on all processors.
     *
     * @return what was found, fresh or stale; keys of which nothing is known are absent
     */
    public Map<CacheKey, Lookup> findAll(Collection<CacheKey> keys) {
        Map<CacheKey, Lookup> lookups = new HashMap<>();
        Set<CacheKey> missing = new LinkedHashSet<>(keys);
        Instant now = clock.instant();
        for (int i = 0; i < levels.size() && !missing.isEmpty(); i++) {
            Map<CacheKey, CachedTable> fresh = new LinkedHashMap<>();
            findChunked(levels.get(i), List.copyOf(missing))
                    .forEach(
                            (key, table) -> {
                                if (table.entry().isFresh(now)) {
                                    fresh.put(key, table);
                                    lookups.put(key, Lookup.ofFresh(table));
                                } else {
                                    lookups.merge(key, Lookup.ofStale(table), TierChain::newer);
                                }
                            });
            levels.get(i).countLookups(missing.size(), fresh.size());
            missing.removeAll(fresh.keySet());
            promote(fresh, i);
        }
        return lookups;
    }

    /** Stores a table in every tier. */
    public void put(CacheKey key, StoredTable table) {
        putAll(Map.of(key, table));
    }

    /** Stores many tables in every tier. */
    public void putAll(Map<CacheKey, StoredTable> tables) {
        Map<CacheKey, CacheEntry> entries = new LinkedHashMap<>();
        tables.forEach((key, table) -> entries.put(key, entry(key, table)));
        levels.forEach(level -> level.put(entries));
    }

    /** Removes one table from every tier. */
    public void remove(CacheKey key) {
        levels.forEach(level -> level.forget(key::equals, tier -> tier.remove(key)));
    }

    /** Removes all tables of one session from every tier. */
    public void removeSession(int season, String event, String session) {
        String prefix = new CacheKey(season, event, session, "").sessionPrefix();
        levels.forEach(
                level ->
                        level.forget(
                                key -> key.sessionPrefix().equals(prefix),
                                tier -> tier.removeSession(season, event, session)));
    }

    /** Removes everything from every tier. */
    public void clear() {
        levels.forEach(level -> level.forget(key -> true, tier -> tier.clear()));
    }

    /** Returns when all that was put is written. */
    public void flush() {
        levels.forEach(ChainLevel::flush);
    }

    /**
     * Lists what one tier holds.
     *
     * @throws IllegalArgumentException if there is no such tier
     */
    public Stream<CachedFile> list(String tier) {
        return levels.stream()
                .filter(level -> level.id().equals(tier))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no cache tier %s, only %s".formatted(tier, ids())))
                .list();
    }

    /** Lists the sessions used last, as the most lasting tier that remembers any has them. */
    public List<CachedSession> recentSessions(int most) {
        return listing().stream()
                .map(level -> level.recentSessions(most))
                .filter(sessions -> !sessions.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Has the tiers that list what they hold read all of it. */
    public List<CacheCheck> verify() {
        return levels.stream().filter(ChainLevel::lists).map(ChainLevel::verify).toList();
    }

    /** Removes from every tier what is expired or of another version, or only counts it. */
    public CacheTransfer prune(boolean dryRun) {
        return new Pruning(clock.instant(), dryRun).of(levels);
    }

    /** Returns the tiers that list what they hold, the most lasting first. */
    List<ChainLevel> listing() {
        List<ChainLevel> listing = new ArrayList<>(levels);
        Collections.reverse(listing);
        listing.removeIf(level -> !level.lists());
        return listing;
    }

    /** Stores entries where they last, and forgets older ones above. */
    void putLasting(Map<CacheKey, CacheEntry> entries) {
        boolean memoryOnly = levels.stream().allMatch(ChainLevel::keepsObjects);
        for (ChainLevel level : levels) {
            if (memoryOnly || !level.keepsObjects()) {
                level.put(entries);
            } else {
                level.removeAll(entries.keySet());
            }
        }
    }

    /** Returns the tiers' ids in the order in which they are asked; opens nothing. */
    public List<String> ids() {
        return levels.stream().map(ChainLevel::id).toList();
    }

    /** Returns the tiers in the order in which they are asked, with their counts. */
    public List<TierInfo> tiers() {
        return levels.stream().map(ChainLevel::info).toList();
    }

    /** Writes what is pending and closes the tiers; calling it again has no effect. */
    @Override
    public void close() {
        levels.forEach(ChainLevel::close);
    }

    private CacheEntry entry(CacheKey key, StoredTable table) {
        Instant storedAt = table.provenance().fetchedAt();
        return new CacheEntry(
                storedAt,
                freshness.expiresAt(key, storedAt),
                table.provenance().source(),
                table.provenance().contentHash(),
                TableCodec.SCHEMA_VERSION,
                new TablePayload(table));
    }

    private void promote(Map<CacheKey, CachedTable> tables, int from) {
        if (from == 0 || tables.isEmpty()) {
            return;
        }
        Map<CacheKey, CacheEntry> entries = new LinkedHashMap<>();
        tables.forEach(
                (key, found) ->
                        entries.put(
                                key, found.entry().withPayload(new TablePayload(found.table()))));
        levels.subList(0, from).forEach(level -> level.put(entries));
    }

    private static Lookup newer(Lookup old, Lookup other) {
        return other.stale().map(old::orStale).orElse(other);
    }

    private static Map<CacheKey, CachedTable> findChunked(ChainLevel level, List<CacheKey> keys) {
        if (level.keepsObjects() || keys.size() <= CHUNK) {
            return level.findAll(keys);
        }
        List<List<CacheKey>> chunks = new ArrayList<>();
        for (int i = 0; i < keys.size(); i += CHUNK) {
            chunks.add(keys.subList(i, Math.min(i + CHUNK, keys.size())));
        }
        Map<CacheKey, CachedTable> tables = new HashMap<>();
        chunks.parallelStream().map(level::findAll).toList().forEach(tables::putAll);
        return tables;
    }
}
