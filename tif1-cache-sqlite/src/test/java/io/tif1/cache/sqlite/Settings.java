package io.tif1.cache.sqlite;

import io.tif1.api.spi.PluginContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Settings that let a converter's exception through, with a clock some way ahead. */
record Settings(Map<String, String> values, Path cacheFolder, Duration ahead)
        implements PluginContext {
    Settings(Map<String, String> values, Path cacheFolder) {
        this(values, cacheFolder, Duration.ZERO);
    }

    @Override
    public <T> Optional<T> setting(String key, Function<String, T> convert) {
        return Optional.ofNullable(values.get(key)).map(convert);
    }

    @Override
    public Clock clock() {
        return Clock.offset(Clock.systemUTC(), ahead);
    }
}
