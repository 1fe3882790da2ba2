package io.tif1.cdn.internal.trace;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/** A try that is under way. */
@API(status = INTERNAL, since = "1.0")
public interface AttemptSpan {
    /** Nobody listens. */
    AttemptSpan NONE = (address, outcome, status, cause, bytes) -> {};

    /**
     * Ends it; to be called once, on any thread.
     *
     * @param address the address that answered, redirects followed; asked for its text only when
     *     recorded
     * @param outcome in one word, such as {@code "delivered"}
     * @param status the HTTP status, or 0
     * @param cause why it failed, or empty
     * @param bytes how many crossed the wire, or 0
     */
    void end(Object address, String outcome, int status, String cause, long bytes);
}
