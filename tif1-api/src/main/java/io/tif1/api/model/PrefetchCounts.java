package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * What loading ahead brought; all zero unless {@code tif1.prefetch} is set.
 *
 * <p>What is neither used nor wasted may still be asked for.
 *
 * @param prefetched files fetched before anybody asked for them
 * @param used those of them that were asked for later, or while they were on their way
 * @param wasted those of them that were not asked for while many others were, or until the end
 * @param failed files that were to be fetched ahead, and could not be
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record PrefetchCounts(long prefetched, long used, long wasted, long failed) {
    /** Returns the counts of one that loads nothing ahead. */
    public static PrefetchCounts none() {
        return new PrefetchCounts(0, 0, 0, 0);
    }

    /** Returns the share of what was fetched ahead that was used, 0 to 1; 0 when there is none. */
    public double useRate() {
        return prefetched == 0 ? 0 : (double) used / prefetched;
    }
}
