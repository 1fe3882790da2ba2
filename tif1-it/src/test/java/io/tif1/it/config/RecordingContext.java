package io.tif1.it.config;

import io.tif1.api.spi.PluginContext;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Gives no setting and notes which were asked for.
 *
 * @param cacheFolder a folder that a test owns
 * @param read the keys asked for, filled by use
 */
record RecordingContext(Path cacheFolder, Set<String> read) implements PluginContext {
    @Override
    public <T> Optional<T> setting(String key, Function<String, T> convert) {
        read.add(key);
        return Optional.empty();
    }

    @Override
    public Clock clock() {
        return Clock.systemUTC();
    }
}
