package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * Whether sources that need a network may be asked.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public enum OfflineMode {
    /** Fresh cache entries first, then the sources. */
    ONLINE,
    /** Cache entries first, fresh or expired; the sources only for what no tier has. */
    PREFER_CACHE,
    /** Caches and local sources only; whatever they lack is an error. */
    OFFLINE
}
