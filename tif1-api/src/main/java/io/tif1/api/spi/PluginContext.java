package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * The settings of one plugin, already cut to its own prefix, and what it may share.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface PluginContext {
    /**
     * Returns a setting, converted.
     *
     * <p>A converter that throws {@code IllegalArgumentException} or {@code DateTimeException}
     * makes this method throw {@code ConfigurationException} that names the full key and the
     * rejected text.
     *
     * @param key the key below the plugin's prefix, in kebab-case
     * @param convert turns the text into the value
     * @return the value, or empty if the setting is not given
     */
    <T> Optional<T> setting(String key, Function<String, T> convert);

    /**
     * Returns the value of a declared setting: the one given, else its default.
     *
     * @return empty if the setting is not given and has no default
     * @throws io.tif1.api.ConfigurationException if the text given is no such value
     */
    default <T> Optional<T> value(Setting<T> setting) {
        return setting(setting.key(), setting.type()::read).or(setting::defaultValue);
    }

    /** Returns the clock that all time-dependent behaviour uses. */
    Clock clock();

    /** Returns the folder for files that outlive the process; it may not exist yet. */
    Path cacheFolder();
}
