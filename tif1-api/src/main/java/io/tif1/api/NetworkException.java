package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Signals that no source could be reached; each attempt is listed.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class NetworkException extends Tif1Exception {
    @Serial private static final long serialVersionUID = 1L;

    /** What kind of trouble it was. */
    public enum Kind {
        /** No connection, or it broke. */
        CONNECTION,
        /** No answer in time. */
        TIMEOUT,
        /** An answer that is an error. */
        STATUS,
        /** The network was not asked because of the offline mode. */
        OFFLINE,
        /** The source is paused after repeated failures. */
        PAUSED,
        /** The caller gave up. */
        CANCELLED
    }

    private final Kind kind;
    private final ArrayList<Attempt> attempts;

    /**
     * Creates an exception.
     *
     * @param message what was wanted and what to do next
     * @param attempts each try, in order
     */
    public NetworkException(
            Kind kind, String message, List<Attempt> attempts, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.attempts = new ArrayList<>(attempts);
    }

    /** Returns what kind of trouble it was. */
    public Kind kind() {
        return kind;
    }

    /** Returns each try: source, status or cause, duration. */
    public List<Attempt> attempts() {
        return Collections.unmodifiableList(attempts);
    }

    @Override
    public boolean isRetryable() {
        return kind != Kind.OFFLINE && kind != Kind.CANCELLED;
    }
}
