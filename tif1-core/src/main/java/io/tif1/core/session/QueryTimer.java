package io.tif1.core.session;

import io.tif1.api.model.QueryTimes;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/** Remembers how long the latest queries took; thread-safe. */
final class QueryTimer {
    static final int LATEST = 1000;

    private final AtomicLongArray nanos = new AtomicLongArray(LATEST);
    private final AtomicLong count = new AtomicLong();

    /** Notes a query that has ended, unless nobody wanted it any more. */
    void ended(long took, @Nullable Throwable failure) {
        if (!(failure instanceof CancellationException)) {
            nanos.set((int) (count.getAndIncrement() % LATEST), took);
        }
    }

    QueryTimes times() {
        long slowest = 0;
        for (int i = 0; i < LATEST; i++) {
            slowest = Math.max(slowest, nanos.get(i));
        }
        return new QueryTimes(count.get(), Duration.ofNanos(slowest));
    }
}
