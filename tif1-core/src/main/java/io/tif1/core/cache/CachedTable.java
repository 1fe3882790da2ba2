package io.tif1.core.cache;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.spi.CacheEntry;
import io.tif1.core.codec.StoredTable;
import org.apiguardian.api.API;

/**
 * A table that a tier had.
 *
 * @param table the table
 * @param entry what is known about it, such as when it was stored
 * @param tier the id of the tier that had it
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record CachedTable(StoredTable table, CacheEntry entry, String tier) {}
