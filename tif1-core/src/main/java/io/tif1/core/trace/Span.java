package io.tif1.core.trace;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * One run of a stage that is under way.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public interface Span {
    /** Nobody listens. */
    Span NONE = (origin, outcome, bytes) -> {};

    /**
     * Ends it; to be called once, on any thread.
     *
     * @param origin the tier or source, or empty
     * @param outcome in one word, such as {@code "hit"}
     * @param bytes how many went through, or 0
     */
    void end(String origin, String outcome, long bytes);
}
