package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import java.io.Serial;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Signals a plugin that is missing, broken, or one of several that fit equally well.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class PluginException extends Tif1Exception {
    @Serial private static final long serialVersionUID = 1L;

    /** Creates an exception; the message names candidates or the artifact to add. */
    public PluginException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
