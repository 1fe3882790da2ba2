package io.tif1.cdn.internal.trace;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.time.Duration;
import org.apiguardian.api.API;

/** The wait before a retry. */
@API(status = INTERNAL, since = "1.0")
public interface RetrySpan {
    /** Nobody listens. */
    RetrySpan NONE = (host, pause) -> {};

    /**
     * Ends it, because the retry starts; to be called at most once, on any thread.
     *
     * @param host who is asked now
     * @param pause how much of the wait was meant; the rest was spent in the queue
     */
    void end(String host, Duration pause);
}
