package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import java.io.Serial;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything tif1 throws on purpose.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public abstract class Tif1Exception extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    /** For subclasses. */
    protected Tif1Exception(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Returns whether the same call may succeed later without any change. */
    public boolean isRetryable() {
        return false;
    }
}
