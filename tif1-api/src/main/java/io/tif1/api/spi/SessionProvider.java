package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.model.Configuration;
import org.apiguardian.api.API;

/**
 * Creates the machinery behind {@code Tif1}; found with {@link java.util.ServiceLoader}.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface SessionProvider {
    /** Returns a name for messages, such as {@code "core"}. */
    String id();

    /** Reads configuration, finds plugins and opens caches; touches no network. */
    SessionService open(SessionSettings settings);

    /**
     * Returns the configuration that {@link #open} would use, right or wrong, without opening.
     *
     * @throws UnsupportedOperationException if this machinery cannot tell
     */
    default Configuration configuration(SessionSettings settings) {
        throw new UnsupportedOperationException(id() + " cannot tell its configuration");
    }

    /**
     * Returns the rank that decides when several are found; the highest wins, a tie is an error.
     */
    default int priority() {
        return 0;
    }
}
