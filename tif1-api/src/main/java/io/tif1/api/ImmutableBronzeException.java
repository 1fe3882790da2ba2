package io.tif1.api;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.io.Serial;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Signals an attempt to change or remove raw data, which is kept as it came.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class ImmutableBronzeException extends Tif1Exception {
    @Serial private static final long serialVersionUID = 1L;

    /** Creates an exception. */
    public ImmutableBronzeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
