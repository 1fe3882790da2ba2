package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Creates services of one kind; found with {@link java.util.ServiceLoader}.
 *
 * <p>Every provider on the path is instantiated, also those nobody chose. A constructor must
 * therefore touch no file, socket or thread.
 *
 * @param <T> the service created
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface PluginProvider<T> {
    /**
     * Returns the name that configuration uses for this plugin, such as {@code "sqlite"}.
     *
     * @return lower-case letters, digits and dashes; the same in every release
     */
    String id();

    /**
     * Creates a service that is ready for use.
     *
     * @param context the settings below this plugin's own prefix
     * @return a new service; the caller closes it
     */
    T create(PluginContext context);

    /**
     * Returns every setting that {@link #create} reads, under keys without the plugin's prefix.
     *
     * <p>A plugin that lists none may read any: nothing below its prefix is checked then, and the
     * file of a project that the user does not trust cannot set it.
     *
     * @return none unless overridden
     */
    default List<Setting<?>> settings() {
        return List.of();
    }

    /**
     * Returns the rank that decides when several plugins fit and none is named.
     *
     * @return the highest wins, and a tie for the highest is an error; 0 unless overridden
     */
    default int priority() {
        return 0;
    }
}
