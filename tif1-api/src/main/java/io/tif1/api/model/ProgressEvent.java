package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * How far a long call has come.
 *
 * @param what what is being done, such as {@code "telemetry"}
 * @param done how many items are finished, failed ones included
 * @param total how many items there are
 * @param session the session worked on
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record ProgressEvent(String what, int done, int total, SessionKey session) {
    /** Returns whether this is the last event of the call. */
    public boolean isLast() {
        return done >= total;
    }
}
