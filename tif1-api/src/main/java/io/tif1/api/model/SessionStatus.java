package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * The states of a session.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public enum SessionStatus {
    /** Not started yet. */
    INACTIVE,
    /** Running. */
    STARTED,
    /** Stopped by a red flag. */
    ABORTED,
    /** The chequered flag was shown. */
    FINISHED,
    /** Everything is over. */
    FINALISED
}
