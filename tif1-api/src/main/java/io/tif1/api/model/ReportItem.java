package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Instant;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file of a session.
 *
 * @param resource the path below the session folder
 * @param state whether it is there
 * @param origin where it came from: a tier's id or a source's name; empty unless present
 * @param location where exactly, fit for a message
 * @param fetchedAt when the source delivered it, or null
 * @param findings oddities found while decoding, each one readable line
 * @param failure why it is missing or failed, or null
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record ReportItem(
        String resource,
        State state,
        String origin,
        String location,
        @Nullable Instant fetchedAt,
        List<String> findings,
        @Nullable Throwable failure) {
    /** Whether a file is there. */
    public enum State {
        /** Loaded. */
        PRESENT,
        /** Loaded from a cache past its time because no source answered. */
        STALE,
        /** The source answered that there is none. */
        NOT_PUBLISHED,
        /** It could not be loaded. */
        FAILED
    }

    /** Copies the list. */
    public ReportItem {
        findings = List.copyOf(findings);
    }
}
