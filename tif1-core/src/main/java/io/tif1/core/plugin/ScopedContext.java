package io.tif1.core.plugin;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.spi.PluginContext;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * A {@link PluginContext} over the settings below one prefix.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class ScopedContext implements PluginContext {
    private final Configuration configuration;
    private final String prefix;
    private final Clock clock;

    /**
     * Creates a view.
     *
     * @param prefix the plugin's prefix without the last dot, such as {@code "tif1.cache.sqlite"}
     */
    public ScopedContext(Configuration configuration, String prefix, Clock clock) {
        this.configuration = configuration;
        this.prefix = prefix;
        this.clock = clock;
    }

    @Override
    public <T> Optional<T> setting(String key, Function<String, T> convert) {
        return configuration.get(prefix + "." + key, convert);
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Path cacheFolder() {
        return configuration.cacheFolder();
    }
}
