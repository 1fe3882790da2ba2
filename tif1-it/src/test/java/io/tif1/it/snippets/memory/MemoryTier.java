package io.tif1.it.snippets.memory;

import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CacheTier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

// snippet:memory-tier
/** Keeps entries until the process ends. */
final class MemoryTier implements CacheTier {
    private final Map<CacheKey, CacheEntry> entries = new ConcurrentHashMap<>();

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
        entries.clear();
    }
}
// end
