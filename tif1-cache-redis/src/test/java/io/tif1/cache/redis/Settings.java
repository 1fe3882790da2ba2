package io.tif1.cache.redis;

import io.tif1.api.spi.PluginContext;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Settings that let a converter's exception through. */
record Settings(Map<String, String> values) implements PluginContext {
    @Override
    public <T> Optional<T> setting(String key, Function<String, T> convert) {
        return Optional.ofNullable(values.get(key)).map(convert);
    }

    @Override
    public Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public Path cacheFolder() {
        return Path.of("unused");
    }
}
