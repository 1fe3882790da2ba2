package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import java.io.Serial;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Signals that a file was delivered but cannot be read.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class InvalidDataException extends Tif1Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final DataLocation location;

    /**
     * Creates an exception.
     *
     * @param reason what is wrong, in a few words
     * @param location where
     */
    public InvalidDataException(String reason, DataLocation location, @Nullable Throwable cause) {
        super("cannot read %s: %s".formatted(location, reason), cause);
        this.location = location;
    }

    /** Returns where: file, offset, JSON path. */
    public DataLocation location() {
        return location;
    }
}
