package io.tif1.cache.ehcache;

import io.tif1.api.model.CacheStatistics;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CacheTier;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.ehcache.Cache;
import org.ehcache.CacheManager;
import org.ehcache.config.builders.CacheConfigurationBuilder;
import org.ehcache.config.builders.CacheManagerBuilder;
import org.ehcache.config.builders.ResourcePoolsBuilder;
import org.jspecify.annotations.Nullable;

/** Entries on the heap by reference; nothing is copied or serialized. */
final class EhcacheTier implements CacheTier {
    private static final String NAME = "tif1";

    private final CacheManager manager;
    private final Cache<CacheKey, CacheEntry> cache;
    private final Holdings holdings = new Holdings();
    private final @Nullable Duration timeToLive;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder puts = new LongAdder();
    private final AtomicBoolean closed = new AtomicBoolean();

    EhcacheTier(int entries, @Nullable Duration timeToLive) {
        this.timeToLive = timeToLive;
        this.manager =
                CacheManagerBuilder.newCacheManagerBuilder()
                        .using(new UseCounter())
                        .withCache(
                                NAME,
                                CacheConfigurationBuilder.newCacheConfigurationBuilder(
                                                CacheKey.class,
                                                CacheEntry.class,
                                                ResourcePoolsBuilder.heap(entries))
                                        .withService(holdings.listener()))
                        .build(true);
        this.cache = manager.getCache(NAME, CacheKey.class, CacheEntry.class);
    }

    @Override
    public Optional<CacheEntry> find(CacheKey key) {
        CacheEntry entry = closed.get() ? null : cache.get(key);
        (entry == null ? misses : hits).increment();
        return Optional.ofNullable(entry);
    }

    @Override
    public void put(CacheKey key, CacheEntry entry) {
        if (!closed.get()) {
            cache.put(key, limited(entry));
            puts.increment();
        }
    }

    @Override
    public void remove(CacheKey key) {
        if (!closed.get()) {
            cache.remove(key);
        }
    }

    @Override
    public void clear() {
        if (!closed.get()) {
            cache.clear();
            holdings.clear();
        }
    }

    @Override
    public void removeSession(int season, String event, String session) {
        if (closed.get()) {
            return;
        }
        for (Cache.Entry<CacheKey, CacheEntry> entry : cache) {
            CacheKey key = entry.getKey();
            if (key.season() == season
                    && key.event().equals(event)
                    && key.session().equals(session)) {
                cache.remove(key);
            }
        }
    }

    @Override
    public CacheStatistics statistics() {
        return new CacheStatistics(
                hits.sum(),
                misses.sum(),
                puts.sum(),
                holdings.evictions(),
                0,
                holdings.entries(),
                holdings.bytes());
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            manager.close();
            holdings.clear();
        }
    }

    private CacheEntry limited(CacheEntry entry) {
        if (timeToLive == null || entry.storedAt().isAfter(Instant.MAX.minus(timeToLive))) {
            return entry;
        }
        Instant limit = entry.storedAt().plus(timeToLive);
        return entry.expiresAt().isAfter(limit) ? entry.withExpiresAt(limit) : entry;
    }
}
