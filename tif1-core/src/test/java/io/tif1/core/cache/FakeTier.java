package io.tif1.core.cache;

import io.tif1.api.CacheException;
import io.tif1.api.model.CacheStatistics;
import io.tif1.api.model.CachedFile;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A tier on a map that can be broken, held up and looked into; its own provider. */
final class FakeTier implements CacheTierProvider, CacheTier {
    final Map<CacheKey, CacheEntry> entries = new ConcurrentHashMap<>();
    final AtomicInteger calls = new AtomicInteger();
    final AtomicInteger batches = new AtomicInteger();
    volatile @Nullable RuntimeException failure;
    volatile @Nullable RuntimeException openFailure;
    volatile @Nullable CountDownLatch gate;
    volatile int closed;

    private final String id;
    private final int cost;

    private FakeTier(String id, int cost) {
        this.id = id;
        this.cost = cost;
    }

    static FakeTier memory() {
        return new FakeTier("memory", 100);
    }

    static FakeTier disk() {
        return new FakeTier("disk", 200);
    }

    static RuntimeException broken() {
        return new CacheException("the disk is on fire", null);
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
    public Set<CacheFeature> features() {
        return Set.of(
                CacheFeature.LISTED, cost < 200 ? CacheFeature.OBJECTS : CacheFeature.DURABLE);
    }

    @Override
    public CacheTier create(PluginContext context) {
        if (openFailure != null) {
            throw openFailure;
        }
        return this;
    }

    @Override
    public Optional<CacheEntry> find(CacheKey key) {
        step();
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public void put(CacheKey key, CacheEntry entry) {
        step();
        entries.put(key, entry);
    }

    @Override
    public void putAll(Map<CacheKey, CacheEntry> more) {
        step();
        batches.incrementAndGet();
        entries.putAll(more);
    }

    @Override
    public void remove(CacheKey key) {
        step();
        entries.remove(key);
    }

    @Override
    public void clear() {
        step();
        entries.clear();
    }

    @Override
    public void removeSession(int season, String event, String session) {
        String prefix = new CacheKey(season, event, session, "").sessionPrefix();
        entries.keySet().removeIf(key -> key.sessionPrefix().equals(prefix));
    }

    @Override
    public Stream<CachedFile> list() {
        step();
        return entries.entrySet().stream().map(e -> e.getValue().listedAs(e.getKey()));
    }

    @Override
    public CacheStatistics statistics() {
        return new CacheStatistics(0, 0, 0, 5, 0, entries.size(), -1);
    }

    @Override
    public void close() {
        closed++;
    }

    private void step() {
        calls.incrementAndGet();
        CountDownLatch latch = gate;
        if (latch != null) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
