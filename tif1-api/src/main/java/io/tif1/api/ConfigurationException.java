package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import java.io.Serial;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Signals a setting that is missing, unknown or malformed.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class ConfigurationException extends Tif1Exception {
    @Serial private static final long serialVersionUID = 1L;

    /** Creates an exception; the message names the setting's full key and the rejected text. */
    public ConfigurationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
