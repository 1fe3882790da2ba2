package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * One cache tier of an open {@code Tif1}.
 *
 * @param id the tier's provider id
 * @param location where it keeps its entries
 * @param healthy whether it answers; a tier that failed is bypassed for a while, then tried again
 * @param statistics counts since it was opened
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record TierInfo(String id, String location, boolean healthy, CacheStatistics statistics) {}
