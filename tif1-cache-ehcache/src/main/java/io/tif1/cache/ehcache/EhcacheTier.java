package io.tif1.cache.ehcache;

import io.tif1.api.model.CacheStatistics;
import io.tif1.api.model.CachedFile;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CacheTier;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Entries on the heap by reference; nothing is copied or serialized. Ehcache starts at the first
 * entry, so that a process that needs none does not pay for it.
 */
final class EhcacheTier implements CacheTier {
    private static final Comparator<CachedFile> ORDER =
            Comparator.comparingInt(CachedFile::season)
                    .thenComparing(CachedFile::event)
                    .thenComparing(CachedFile::session)
                    .thenComparing(CachedFile::resource);

    private final int entries;
    private final @Nullable Duration timeToLive;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder puts = new LongAdder();
    private volatile @Nullable Heap heap;
    private boolean closed;

    EhcacheTier(int entries, @Nullable Duration timeToLive) {
        this.entries = entries;
        this.timeToLive = timeToLive;
    }

    @Override
    public Optional<CacheEntry> find(CacheKey key) {
        Heap started = heap;
        CacheEntry entry = started == null ? null : started.get(key);
        (entry == null ? misses : hits).increment();
        return Optional.ofNullable(entry);
    }

    @Override
    public void put(CacheKey key, CacheEntry entry) {
        Heap started = heap;
        if (started == null) {
            started = start();
        }
        if (started != null) {
            started.put(key, limited(entry));
            puts.increment();
        }
    }

    @Override
    public void remove(CacheKey key) {
        Heap started = heap;
        if (started != null) {
            started.remove(key);
        }
    }

    @Override
    public void clear() {
        Heap started = heap;
        if (started != null) {
            started.clear();
        }
    }

    @Override
    public void removeSession(int season, String event, String session) {
        Heap started = heap;
        if (started != null) {
            String prefix = new CacheKey(season, event, session, "").sessionPrefix();
            started.removeIf(key -> key.sessionPrefix().equals(prefix));
        }
    }

    @Override
    public Stream<CachedFile> list() {
        Heap started = heap;
        return started == null ? Stream.empty() : started.list().stream().sorted(ORDER);
    }

    @Override
    public CacheStatistics statistics() {
        Heap started = heap;
        List<Long> held = started == null ? List.of(0L, 0L, 0L) : started.held();
        return new CacheStatistics(
                hits.sum(), misses.sum(), puts.sum(), held.get(0), 0, held.get(1), held.get(2));
    }

    @Override
    public synchronized void close() {
        Heap started = heap;
        closed = true;
        heap = null;
        if (started != null) {
            started.close();
        }
    }

    private synchronized @Nullable Heap start() {
        if (heap == null && !closed) {
            heap = new Heap(entries);
        }
        return heap;
    }

    private CacheEntry limited(CacheEntry entry) {
        if (timeToLive == null || entry.storedAt().isAfter(Instant.MAX.minus(timeToLive))) {
            return entry;
        }
        Instant limit = entry.storedAt().plus(timeToLive);
        return entry.expiresAt().isAfter(limit) ? entry.withExpiresAt(limit) : entry;
    }
}
