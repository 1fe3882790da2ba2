package io.tif1.core.session;

import io.tif1.api.model.PrefetchCounts;
import io.tif1.api.spi.CacheKey;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Counts what became of files that were loaded ahead; its owner guards it. */
final class PrefetchTally {
    /** Files that are waited for; the oldest one counts as wasted when there are more. */
    static final int OPEN = 32;

    private static final int REMEMBERED = 1024;

    private final Set<CacheKey> open = new LinkedHashSet<>();
    private final Set<CacheKey> hopeless = new LinkedHashSet<>();
    private long prefetched;
    private long used;
    private long wasted;
    private long failed;

    /** Notes a file that was fetched. */
    void fetched(CacheKey key, boolean wanted) {
        prefetched++;
        if (wanted) {
            used++;
        } else if (open.add(key) && open.size() > OPEN) {
            dropOldest(open);
            wasted++;
        }
    }

    /** Notes a file that could not be fetched; it is not tried again. */
    void failed(CacheKey key) {
        failed++;
        if (hopeless.add(key) && hopeless.size() > REMEMBERED) {
            dropOldest(hopeless);
        }
    }

    /** Notes that somebody asks for a file. */
    void asked(CacheKey key) {
        if (open.remove(key)) {
            used++;
        }
    }

    boolean isWorthTrying(CacheKey key) {
        return !open.contains(key) && !hopeless.contains(key);
    }

    /** Nobody will ask any more. */
    void close() {
        wasted += open.size();
        open.clear();
    }

    PrefetchCounts counts() {
        return new PrefetchCounts(prefetched, used, wasted, failed);
    }

    private static void dropOldest(Set<CacheKey> keys) {
        Iterator<CacheKey> oldest = keys.iterator();
        oldest.next();
        oldest.remove();
    }
}
