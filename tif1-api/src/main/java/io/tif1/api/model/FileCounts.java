package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * What became of the files that a {@code Tif1} was asked for; files that are put together from
 * others count as files. Callers who share one piece of work count once.
 *
 * @param cached answered by a cache tier, fresh
 * @param fetched got from a source or put together
 * @param stale answered by an expired cache entry because no source was reachable
 * @param missing known not to exist
 * @param failed neither found nor known to be missing
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record FileCounts(long cached, long fetched, long stale, long missing, long failed) {
    /** Returns the counts of one that was asked for nothing. */
    public static FileCounts none() {
        return new FileCounts(0, 0, 0, 0, 0);
    }

    /** Returns how many files were asked for. */
    public long total() {
        return cached + fetched + stale + missing + failed;
    }

    /** Returns the share that did not fail, 0 to 1; 1 when nothing was asked for. */
    public double successRate() {
        return total() == 0 ? 1 : 1 - (double) (failed + stale) / total();
    }
}
