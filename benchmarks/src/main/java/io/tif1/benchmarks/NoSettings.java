package io.tif1.benchmarks;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.spi.PluginContext;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * Creates plugins without the core: nothing is set.
 *
 * @param cacheFolder the folder for files
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record NoSettings(Path cacheFolder) implements PluginContext {
    @Override
    public <T> Optional<T> setting(String key, Function<String, T> convert) {
        return Optional.empty();
    }

    @Override
    public Clock clock() {
        return Clock.systemUTC();
    }
}
