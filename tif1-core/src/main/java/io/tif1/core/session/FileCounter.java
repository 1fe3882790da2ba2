package io.tif1.core.session;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.FileCounts;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Counts what became of the files asked for; thread-safe. */
final class FileCounter {
    private final LongAdder cached = new LongAdder();
    private final LongAdder fetched = new LongAdder();
    private final LongAdder stale = new LongAdder();
    private final LongAdder missing = new LongAdder();
    private final LongAdder failed = new LongAdder();

    void cached() {
        cached.increment();
    }

    /** Counts a file that was fetched; a failure is another's to count. */
    void ended(@Nullable Throwable failure) {
        if (failure == null) {
            fetched.increment();
        }
    }

    void stale() {
        stale.increment();
    }

    /** Counts a file that nobody gets; one that nobody wanted any more is not counted. */
    void lost(Throwable failure) {
        if (failure instanceof DataNotFoundException) {
            missing.increment();
        } else if (!(failure instanceof CancellationException)) {
            failed.increment();
        }
    }

    FileCounts counts() {
        return new FileCounts(
                cached.sum(), fetched.sum(), stale.sum(), missing.sum(), failed.sum());
    }
}
