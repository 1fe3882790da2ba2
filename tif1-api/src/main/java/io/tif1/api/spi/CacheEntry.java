package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.model.CachedFile;
import java.time.Instant;
import org.apiguardian.api.API;

/**
 * A cached value with what is known about it.
 *
 * @param storedAt when it was fetched
 * @param expiresAt when it stops being fresh, or {@code Instant.MAX} if it never does; a tier may
 *     drop an expired entry but must not return it as if it were fresh: it returns it unchanged,
 *     and the caller looks at this field
 * @param source the name of the source it came from
 * @param contentHash the SHA-256 of the source's bytes as lower-case hex, or empty
 * @param schemaVersion the version of the byte form; another version is a miss
 * @param payload the value
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record CacheEntry(
        Instant storedAt,
        Instant expiresAt,
        String source,
        String contentHash,
        int schemaVersion,
        CachePayload payload) {
    /** Returns whether the entry is still fresh at a point in time. */
    public boolean isFresh(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Returns what a listing tells of this entry under a key. */
    public CachedFile listedAs(CacheKey key) {
        return new CachedFile(
                key.season(),
                key.event(),
                key.session(),
                key.resource(),
                payload.weight(),
                storedAt,
                expiresAt,
                source,
                schemaVersion);
    }

    /** Returns the same entry around another form of the value. */
    public CacheEntry withPayload(CachePayload other) {
        return new CacheEntry(storedAt, expiresAt, source, contentHash, schemaVersion, other);
    }

    /** Returns the same entry with another end of its freshness. */
    public CacheEntry withExpiresAt(Instant other) {
        return new CacheEntry(storedAt, other, source, contentHash, schemaVersion, payload);
    }
}
