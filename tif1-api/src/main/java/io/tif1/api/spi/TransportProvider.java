package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * Creates {@linkplain Transport transports}: ways to reach the files of the archive.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface TransportProvider extends PluginProvider<Transport> {
    /** Returns the artifact a user adds to have this provider, for messages; its id by default. */
    default String artifact() {
        return id();
    }
}
