package io.tif1.core.cache;

import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries on a thread of its own, many at a time, in the order they came.
 *
 * <p>What is not written yet can be found here. Who puts more than the writer can take waits for
 * it; {@link #close()} returns when all is written. No lock is held while writing.
 */
final class WriteBehind implements AutoCloseable {
    static final long MOST_WEIGHT = 64L << 20;

    private static final int BATCH = 64;

    private final String name;
    private final Consumer<Map<CacheKey, CacheEntry>> sink;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<CacheKey, CacheEntry> pending = new LinkedHashMap<>();
    private Map<CacheKey, CacheEntry> writing = Map.of();
    private long weight;
    private boolean closed;
    private @Nullable Thread writer;

    WriteBehind(String name, Consumer<Map<CacheKey, CacheEntry>> sink) {
        this.name = name;
        this.sink = sink;
    }

    /** Takes entries; has no effect once closed. */
    void put(Map<CacheKey, CacheEntry> entries) {
        lock.lock();
        try {
            for (Map.Entry<CacheKey, CacheEntry> entry : entries.entrySet()) {
                while (weight > MOST_WEIGHT && !closed) {
                    changed.awaitUninterruptibly();
                }
                if (closed) {
                    return;
                }
                enqueue(entry.getKey(), entry.getValue());
            }
        } finally {
            lock.unlock();
        }
    }

    /** Finds an entry that is not written yet. */
    Optional<CacheEntry> find(CacheKey key) {
        lock.lock();
        try {
            return Optional.ofNullable(pending.getOrDefault(key, writing.get(key)));
        } finally {
            lock.unlock();
        }
    }

    /** Forgets what is not written yet, and waits for what is being written. */
    void drop(Predicate<CacheKey> doomed) {
        lock.lock();
        try {
            for (Iterator<Map.Entry<CacheKey, CacheEntry>> i = pending.entrySet().iterator();
                    i.hasNext(); ) {
                Map.Entry<CacheKey, CacheEntry> entry = i.next();
                if (doomed.test(entry.getKey())) {
                    weight -= entry.getValue().payload().weight();
                    i.remove();
                }
            }
            while (writing.keySet().stream().anyMatch(doomed)) {
                changed.awaitUninterruptibly();
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns when nothing is left to write. */
    void flush() {
        lock.lock();
        try {
            while (!pending.isEmpty() || !writing.isEmpty()) {
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        flush();
    }

    private void enqueue(CacheKey key, CacheEntry entry) {
        CacheEntry replaced = pending.put(key, entry);
        weight += entry.payload().weight() - (replaced == null ? 0 : replaced.payload().weight());
        if (writer == null) {
            writer = new Thread(this::run, "tif1-cache-" + name);
            writer.setDaemon(true);
            writer.start();
        }
        changed.signalAll();
    }

    private void run() {
        try {
            for (Map<CacheKey, CacheEntry> batch = next(); !batch.isEmpty(); batch = next()) {
                sink.accept(batch);
            }
        } finally { // also after an error such as running out of memory: nobody may wait for ever
            lock.lock();
            try {
                closed = true;
                pending.clear();
                writing = Map.of();
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Waits for work; returns an empty map when there will be none. */
    private Map<CacheKey, CacheEntry> next() {
        lock.lock();
        try {
            writing = Map.of();
            changed.signalAll();
            while (pending.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            writing = takeBatch();
            return writing;
        } finally {
            lock.unlock();
        }
    }

    private Map<CacheKey, CacheEntry> takeBatch() {
        Map<CacheKey, CacheEntry> batch = new LinkedHashMap<>();
        Iterator<Map.Entry<CacheKey, CacheEntry>> entries = pending.entrySet().iterator();
        while (entries.hasNext() && batch.size() < BATCH) {
            Map.Entry<CacheKey, CacheEntry> entry = entries.next();
            batch.put(entry.getKey(), entry.getValue());
            weight -= entry.getValue().payload().weight();
            entries.remove();
        }
        return batch;
    }
}
