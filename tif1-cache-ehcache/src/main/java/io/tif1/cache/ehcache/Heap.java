package io.tif1.cache.ehcache;

import io.tif1.api.model.CachedFile;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.ehcache.Cache;
import org.ehcache.CacheManager;
import org.ehcache.config.builders.CacheConfigurationBuilder;
import org.ehcache.config.builders.CacheManagerBuilder;
import org.ehcache.config.builders.ResourcePoolsBuilder;
import org.jspecify.annotations.Nullable;

/** A running Ehcache; a call that comes after or while it is closed has no effect. */
final class Heap implements AutoCloseable {
    private static final String NAME = "tif1";

    private final CacheManager manager;
    private final Cache<CacheKey, CacheEntry> cache;
    private final Holdings holdings = new Holdings();
    private final AtomicBoolean closed = new AtomicBoolean();

    Heap(int entries) {
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

    @Nullable CacheEntry get(CacheKey key) {
        return closed.get() ? null : cache.get(key);
    }

    void put(CacheKey key, CacheEntry entry) {
        if (!closed.get()) {
            cache.put(key, entry);
        }
    }

    void remove(CacheKey key) {
        if (!closed.get()) {
            cache.remove(key);
        }
    }

    void clear() {
        if (!closed.get()) {
            cache.clear();
            holdings.clear();
        }
    }

    void removeIf(Predicate<CacheKey> doomed) {
        if (closed.get()) {
            return;
        }
        for (Cache.Entry<CacheKey, CacheEntry> entry : cache) {
            if (doomed.test(entry.getKey())) {
                cache.remove(entry.getKey());
            }
        }
    }

    List<CachedFile> list() {
        List<CachedFile> files = new ArrayList<>();
        if (!closed.get()) {
            cache.forEach(entry -> files.add(entry.getValue().listedAs(entry.getKey())));
        }
        return files;
    }

    /** Returns evictions, entries and bytes. */
    List<Long> held() {
        return List.of(holdings.evictions(), holdings.entries(), holdings.bytes());
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            manager.close();
            holdings.clear();
        }
    }
}
