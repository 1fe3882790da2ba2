package io.tif1.micrometer;

import io.tif1.api.model.Tif1Metrics;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The counts of a moment ago, so that one scrape of many meters reads them once; thread-safe. */
final class Snapshot {
    private final Supplier<Tif1Metrics> metrics;
    private final long fresh;
    private final LongSupplier nanoTime;
    private @Nullable Tif1Metrics last;
    private long readAt;

    /** Reads again what is older than some nanoseconds. */
    Snapshot(Supplier<Tif1Metrics> metrics, long fresh, LongSupplier nanoTime) {
        this.metrics = metrics;
        this.fresh = fresh;
        this.nanoTime = nanoTime;
    }

    synchronized Tif1Metrics get() {
        Tif1Metrics known = last;
        long now = nanoTime.getAsLong();
        if (known == null || now - readAt >= fresh) {
            known = metrics.get();
            last = known;
            readAt = now;
        }
        return known;
    }
}
