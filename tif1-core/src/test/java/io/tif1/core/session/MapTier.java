package io.tif1.core.session;

import io.tif1.api.CacheException;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import io.tif1.api.spi.CacheTier;
import io.tif1.api.spi.CacheTierProvider;
import io.tif1.api.spi.PluginContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A tier that keeps bytes in a map and survives its closing, as a file would. */
final class MapTier implements CacheTierProvider, CacheTier {

    final Map<CacheKey, CacheEntry> entries = new ConcurrentHashMap<>();
    private final String id;
    private final int cost;
    volatile boolean broken;

    MapTier() {
        this("map", 100);
    }

    MapTier(String id, int cost) {
        this.id = id;
        this.cost = cost;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int cost() {
        return cost;
    }

    @Override
    public CacheTier create(PluginContext context) {
        return this;
    }

    @Override
    public Optional<CacheEntry> find(CacheKey key) {
        failIfBroken();
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public void put(CacheKey key, CacheEntry entry) {
        failIfBroken();
        entries.put(key, entry.withPayload(CachePayload.ofBytes(entry.payload().bytes())));
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
    public void removeSession(int season, String event, String session) {
        String prefix = new CacheKey(season, event, session, "").sessionPrefix();
        entries.keySet().removeIf(key -> key.sessionPrefix().equals(prefix));
    }

    @Override
    public void close() {}

    private void failIfBroken() {
        if (broken) {
            throw new CacheException("broken on purpose", null);
        }
    }
}
