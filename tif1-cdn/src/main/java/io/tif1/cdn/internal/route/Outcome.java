package io.tif1.cdn.internal.route;

import io.tif1.api.NetworkException.Kind;
import io.tif1.api.spi.Fetched;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one try at one mirror came to. */
sealed interface Outcome {
    /** The file came. */
    record Delivered(Fetched file) implements Outcome {}

    /** The mirror does not have the file. */
    record Missing(int status) implements Outcome {}

    /**
     * Something went wrong.
     *
     * @param failure what
     * @param retryAfter the pause the mirror asked for, or empty
     */
    record Failed(Failure failure, Optional<Duration> retryAfter) implements Outcome {}

    /**
     * What went wrong.
     *
     * @param kind which kind of trouble with the network
     * @param status the HTTP status, or 0
     * @param reason in a few words
     * @param repeatable whether the same mirror may do better next time
     * @param unusable whether an answer came whose body is of no use
     * @param cause the exception behind it, or null
     */
    record Failure(
            Kind kind,
            int status,
            String reason,
            boolean repeatable,
            boolean unusable,
            @Nullable Throwable cause) {}

    /** Says that an answer came whose body is of no use. */
    static Failed unusable(int status, String reason, boolean repeatable) {
        Failure failure = new Failure(Kind.STATUS, status, reason, repeatable, true, null);
        return new Failed(failure, Optional.empty());
    }

    /** Says that an answer is an error. */
    static Failed status(int status, String reason, boolean repeatable, Optional<Duration> after) {
        return new Failed(new Failure(Kind.STATUS, status, reason, repeatable, false, null), after);
    }

    /** Says that no answer came. */
    static Failed none(Kind kind, String reason, boolean repeatable, @Nullable Throwable cause) {
        return new Failed(new Failure(kind, 0, reason, repeatable, false, cause), Optional.empty());
    }
}
