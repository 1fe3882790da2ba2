package io.tif1.testkit;

import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheFeature;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CacheTier;
import io.tif1.api.spi.CacheTierProvider;
import io.tif1.api.spi.PluginContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The smallest tier that keeps every promise it makes; the broken ones are made from it. */
class MapTier implements CacheTier {
    /** How many were closed in this process. */
    static final AtomicInteger CLOSED = new AtomicInteger();

    final Map<CacheKey, CacheEntry> entries = new ConcurrentHashMap<>();

    @Override
    public Optional<CacheEntry> find(CacheKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public void put(CacheKey key, CacheEntry entry) {
        entries.put(key, entry);
    }

    @Override
    public void remove(CacheKey key) {
        entries.remove(key);
    }

    @Override
    public void clear() {
        entries.clear();
    }

    @Override
    public void close() {
        CLOSED.incrementAndGet();
        entries.clear();
    }

    /** Finds this tier for {@code ServiceLoader}, or gives any other with any claims. */
    public record Provider(String id, Supplier<CacheTier> tiers, Set<CacheFeature> features)
            implements CacheTierProvider {
        public Provider() {
            this("map", MapTier::new, Set.of(CacheFeature.OBJECTS));
        }

        @Override
        public int cost() {
            return 100;
        }

        @Override
        public CacheTier create(PluginContext context) {
            return tiers.get();
        }
    }
}
