package io.tif1.core.cache;

import io.tif1.api.model.CacheStatistics;
import java.util.concurrent.atomic.LongAdder;

/** What the chain counts of one tier; the tier itself knows how much it holds. */
final class TierCounters {
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder puts = new LongAdder();
    private final LongAdder failures = new LongAdder();

    void hits(long count) {
        hits.add(count);
    }

    void misses(long count) {
        misses.add(count);
    }

    void puts(long count) {
        puts.add(count);
    }

    void failure() {
        failures.increment();
    }

    /** Returns these counts, with what only the tier knows. */
    CacheStatistics with(CacheStatistics own) {
        return new CacheStatistics(
                hits.sum(),
                misses.sum(),
                puts.sum(),
                own.evictions(),
                failures.sum() + own.failures(),
                own.entries(),
                own.bytes());
    }
}
