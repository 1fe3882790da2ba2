package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * Whether a host that may be failing is asked.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public enum BreakerState {
    /** It is asked. */
    CLOSED,
    /** It is not asked, after failures in a row. */
    OPEN,
    /** A few requests test whether it has recovered. */
    HALF_OPEN
}
