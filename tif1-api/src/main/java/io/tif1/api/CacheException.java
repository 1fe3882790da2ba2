package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import java.io.Serial;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Signals that a cache tier failed; callers of sessions never see it.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class CacheException extends Tif1Exception {
    @Serial private static final long serialVersionUID = 1L;

    /** Creates an exception. */
    public CacheException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
