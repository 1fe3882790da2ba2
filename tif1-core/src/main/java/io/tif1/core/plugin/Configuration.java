package io.tif1.core.plugin;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.ConfigurationException;
import io.tif1.api.Secrets;
import io.tif1.api.spi.Setting;
import io.tif1.core.config.CoreSettings;
import io.tif1.core.config.Given;
import io.tif1.core.config.Layers;
import io.tif1.core.config.Surroundings;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * The settings of one {@code Tif1}: explicit values win over system properties, these over the
 * environment, and this over files.
 *
 * <p>A key such as {@code tif1.cache.sqlite.file} is the system property of that name and the
 * environment variable {@code TIF1_CACHE_SQLITE_FILE}. Immutable.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Configuration {
    private final Layers layers;
    private final Surroundings surroundings;

    private Configuration(Layers layers, Surroundings surroundings) {
        this.layers = layers;
        this.surroundings = surroundings;
    }

    /** Takes what was read from all places. */
    public static Configuration of(Layers layers, Surroundings surroundings) {
        return new Configuration(layers, surroundings);
    }

    /** Reads the running process, but no files. */
    public static Configuration of(Map<String, String> explicit) {
        return of(explicit, Surroundings.ofProcess());
    }

    /** Reads the given maps instead of the running process, and no files. */
    public static Configuration of(
            Map<String, String> explicit,
            Map<String, String> properties,
            Map<String, String> environment) {
        return of(explicit, new Surroundings(properties, environment, Path.of("")));
    }

    private static Configuration of(Map<String, String> explicit, Surroundings surroundings) {
        return new Configuration(Layers.of(explicit, surroundings), surroundings);
    }

    /** Returns this configuration with more explicit values, which win. */
    public Configuration with(Map<String, String> more) {
        return new Configuration(layers.with(more), surroundings);
    }

    /** Returns a setting's text, or empty if it is not given or blank. */
    public Optional<String> get(String key) {
        return layers.find(key).map(Given::text);
    }

    /**
     * Returns a setting, converted.
     *
     * @throws ConfigurationException if the conversion refuses the text
     */
    public <T> Optional<T> get(String key, Function<String, T> convert) {
        Optional<Given> given = layers.find(key);
        try {
            return given.map(Given::text).map(convert);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw refused(given.orElseThrow(), e);
        }
    }

    /** Secrets are neither shown nor kept as the cause, whose message shows them. */
    private static ConfigurationException refused(Given given, Exception cause) {
        boolean secret = Secrets.isSecret(given.key());
        String why = secret ? "its text is refused" : String.valueOf(cause.getMessage());
        return new ConfigurationException(
                "setting %s: \"%s\" is not valid: %s (%s)"
                        .formatted(
                                given.key(),
                                Secrets.mask(given.key(), given.text()),
                                Secrets.mask(why),
                                given.place()),
                secret ? null : cause);
    }

    /** Returns the value of one of the core's settings: the one given, else its default. */
    public <T> Optional<T> get(Setting<T> setting) {
        return get(setting.key(), setting.type()::read).or(setting::defaultValue);
    }

    /** Returns the folder for files that outlive the process; it may not exist yet. */
    public Path cacheFolder() {
        return get(CoreSettings.CACHE_FOLDER)
                .orElseGet(() -> CacheFolders.standard(surroundings.environment()::get));
    }
}
