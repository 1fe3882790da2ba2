package io.tif1.lake.query;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import org.apiguardian.api.API;

/**
 * How much the cache of results has helped.
 *
 * @param hits answers that were kept
 * @param misses answers that were computed
 * @param invalidations how often everything was forgotten because the tables had changed
 * @param kept how many answers are kept now
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record QueryStatistics(long hits, long misses, long invalidations, int kept) {}
