package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * Counts of one tier since it was opened.
 *
 * @param hits lookups answered
 * @param misses lookups not answered
 * @param puts entries stored
 * @param evictions entries dropped to stay within bounds
 * @param failures operations that failed and were swallowed
 * @param entries entries held now, or -1 if unknown
 * @param bytes bytes held now, or -1 if unknown
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record CacheStatistics(
        long hits,
        long misses,
        long puts,
        long evictions,
        long failures,
        long entries,
        long bytes) {
    /** Returns the share of lookups answered, 0 to 1; 0 when there was none. */
    public double hitRate() {
        return hits + misses == 0 ? 0 : (double) hits / (hits + misses);
    }
}
