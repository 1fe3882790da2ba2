package io.tif1.lake.silver;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.ergast.Partition;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one partition in one batch.
 *
 * @param rows how many
 * @param contentHash changes when a row does
 * @param unchangedFrom the older batch with the same rows, whose file is used, or null
 * @param file the Parquet file, or null if there are no rows
 */
@API(status = INTERNAL, since = "1.0")
public record SilverPart(
        Partition partition,
        String batch,
        long rows,
        String contentHash,
        @Nullable String unchangedFrom,
        @Nullable String file) {
    /** The content hash of no rows. */
    static final String EMPTY = "empty";
}
