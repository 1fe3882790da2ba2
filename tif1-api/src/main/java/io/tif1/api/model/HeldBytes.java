package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * About how many bytes of columns are in memory; what tiers hold is in {@link CacheStatistics}.
 *
 * <p>An estimate: the sizes of arrays and texts as a 64-bit JVM has them, without the objects
 * around. What is shared is counted by each who holds it: a frame of the built-in tables that has a
 * session's columns counts beside the session, and so does an entry of a memory tier.
 *
 * @param sessions bytes of the tables that sessions keep while somebody holds them; telemetry is
 *     not kept, but for what the search for the car ahead needs
 * @param frames bytes of the columns of frames that are not collected yet, closed or not; a table
 *     library may need more or less for the same
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record HeldBytes(long sessions, long frames) {
    /** Returns the bytes of one that holds nothing. */
    public static HeldBytes none() {
        return new HeldBytes(0, 0);
    }
}
