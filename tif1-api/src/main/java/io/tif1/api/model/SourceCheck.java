package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Duration;
import org.apiguardian.api.API;

/**
 * How a source, or one of its mirrors, answered when it was asked for a small file.
 *
 * @param source the transport's name, such as {@code "cdn"}
 * @param place the mirror's name, or where the source looks
 * @param state what the answer was
 * @param took how long the answer took; zero if it was not asked
 * @param detail more, fit for a message: the address, the status, or why there was no answer
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record SourceCheck(String source, String place, State state, Duration took, String detail) {
    /** What the answer was. */
    public enum State {
        /** It has the file. */
        FOUND,
        /** It works, but does not have the file. */
        MISSING,
        /** It could not be reached, refused, or answered with something unusable. */
        FAILED,
        /** It was not asked, because the network may not be used. */
        SKIPPED
    }

    /** Returns whether it works. */
    public boolean isReachable() {
        return state == State.FOUND || state == State.MISSING;
    }
}
