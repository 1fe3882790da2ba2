package io.tif1.cache.ehcache;

import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import java.util.EnumSet;
import java.util.concurrent.atomic.LongAdder;
import org.ehcache.config.builders.CacheEventListenerConfigurationBuilder;
import org.ehcache.event.CacheEvent;
import org.ehcache.event.CacheEventListener;
import org.ehcache.event.EventType;
import org.jspecify.annotations.Nullable;

/** Knows from Ehcache's events how much it holds and how often it had to drop an entry. */
final class Holdings implements CacheEventListener<CacheKey, CacheEntry> {
    private final LongAdder entries = new LongAdder();
    private final LongAdder bytes = new LongAdder();
    private final LongAdder evictions = new LongAdder();

    CacheEventListenerConfigurationBuilder listener() {
        return CacheEventListenerConfigurationBuilder.newEventListenerConfiguration(
                        this, EnumSet.allOf(EventType.class))
                .unordered()
                .synchronous();
    }

    @Override
    public void onEvent(CacheEvent<? extends CacheKey, ? extends CacheEntry> event) {
        CacheEntry before = event.getOldValue();
        CacheEntry after = event.getNewValue();
        entries.add((after == null ? 0 : 1) - (before == null ? 0 : 1));
        bytes.add(weight(after) - weight(before));
        if (event.getType() == EventType.EVICTED) {
            evictions.increment();
        }
    }

    /** Forgets what was held: clearing fires no events. */
    void clear() {
        entries.reset();
        bytes.reset();
    }

    long entries() {
        return Math.max(0, entries.sum());
    }

    long bytes() {
        return Math.max(0, bytes.sum());
    }

    long evictions() {
        return evictions.sum();
    }

    private static long weight(@Nullable CacheEntry entry) {
        return entry == null ? 0 : entry.payload().weight();
    }
}
