package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What was moved or removed by work on a whole cache.
 *
 * @param files how many files
 * @param bytes how many bytes of them
 * @param kept how many files were left alone because the cache has newer ones
 * @param refused one readable line for each file that was damaged or of another version
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record CacheTransfer(long files, long bytes, long kept, List<String> refused) {
    /** Copies the list. */
    public CacheTransfer {
        refused = List.copyOf(refused);
    }
}
