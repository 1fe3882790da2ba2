package io.tif1.testkit;

import io.tif1.api.ConfigurationException;
import io.tif1.api.spi.PluginContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A plugin's settings from a map, with a folder that a test owns. */
record SettingsContext(String prefix, Map<String, String> settings, Path cacheFolder)
        implements PluginContext {
    @Override
    public <T> Optional<T> setting(String key, Function<String, T> convert) {
        String text = settings.get(key);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(convert.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ConfigurationException("%s%s is %s".formatted(prefix, key, text), e);
        }
    }

    @Override
    public Clock clock() {
        return Clock.systemUTC();
    }
}
