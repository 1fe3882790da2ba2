package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * What a cache tier can do beyond the required contract.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public enum CacheFeature {
    /** Entries outlive the process. */
    DURABLE,
    /** The number of entries or bytes is bounded and the least recently used go first. */
    BOUNDED,
    /** {@link CachePayload#object()} survives; a hit needs no decoding. */
    OBJECTS,
    /** Several processes may use the same store at once. */
    SHARED,
    /** {@link CacheTier#list()} tells of every entry. */
    LISTED
}
