package io.tif1.cdn.internal.route;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.time.Duration;
import java.time.Instant;
import org.apiguardian.api.API;

/** All time this source knows; tests bring their own. */
@API(status = INTERNAL, since = "1.0")
public interface Timeline extends AutoCloseable {
    /** Returns the time of day, for dates that others name. */
    Instant now();

    /** Returns a count of nanoseconds that never goes back, for durations. */
    long nanos();

    /**
     * Runs a short task later.
     *
     * @return takes the task back; no effect once it has run
     */
    Runnable after(Duration delay, Runnable task);

    /** Drops all tasks. */
    @Override
    void close();
}
