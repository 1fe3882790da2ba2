package io.tif1.ergast.replay;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.time.Duration;
import org.apiguardian.api.API;

/**
 * Something that goes wrong with an answer.
 *
 * @param kind what goes wrong
 * @param amount status, seconds to wait, rows added to the total or milliseconds, as the kind says
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record ReplayFault(Kind kind, long amount) {
    /** What goes wrong. */
    public enum Kind {
        /** An error status with a short text; the amount is the status. */
        STATUS,
        /** Status 429; the amount is the seconds in {@code Retry-After}. */
        TOO_MANY,
        /** A page in HTML that says maintenance, with status 200. */
        HTML,
        /** The first half of the body. */
        TRUNCATED,
        /** Another total; the amount is added to it. */
        TOTAL,
        /** A late answer; the amount is milliseconds. */
        LATE
    }

    /** An error status, such as 500 or 503. */
    public static ReplayFault status(int status) {
        return new ReplayFault(Kind.STATUS, status);
    }

    /** Status 429 with {@code Retry-After}. */
    public static ReplayFault tooMany(Duration wait) {
        return new ReplayFault(Kind.TOO_MANY, wait.toSeconds());
    }

    /** A maintenance page instead of data. */
    public static ReplayFault html() {
        return new ReplayFault(Kind.HTML, 0);
    }

    /** A body that breaks off in the middle. */
    public static ReplayFault truncated() {
        return new ReplayFault(Kind.TRUNCATED, 0);
    }

    /** A total that differs from the true one. */
    public static ReplayFault total(int added) {
        return new ReplayFault(Kind.TOTAL, added);
    }

    /** An answer that takes its time. */
    public static ReplayFault late(Duration wait) {
        return new ReplayFault(Kind.LATE, wait.toMillis());
    }
}
