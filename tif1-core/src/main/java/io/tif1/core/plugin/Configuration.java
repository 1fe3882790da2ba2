package io.tif1.core.plugin;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.ConfigurationException;
import io.tif1.api.Secrets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one {@code Tif1}: explicit values win over system properties, these over the
 * environment.
 *
 * <p>A key such as {@code tif1.cache.sqlite.file} is the system property of that name and the
 * environment variable {@code TIF1_CACHE_SQLITE_FILE}. Immutable but for what the process changes
 * in its properties.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Configuration {
    private static final String CACHE_DIR = "tif1.cache.dir";

    private final Map<String, String> explicit;
    private final Function<String, @Nullable String> property;
    private final Function<String, @Nullable String> environment;

    private Configuration(
            Map<String, String> explicit,
            Function<String, @Nullable String> property,
            Function<String, @Nullable String> environment) {
        this.explicit = Map.copyOf(explicit);
        this.property = property;
        this.environment = environment;
    }

    /** Reads the running process. */
    public static Configuration of(Map<String, String> explicit) {
        return new Configuration(explicit, System::getProperty, System::getenv);
    }

    /** Reads the given maps instead of the running process. */
    public static Configuration of(
            Map<String, String> explicit,
            Map<String, String> properties,
            Map<String, String> environment) {
        return new Configuration(explicit, properties::get, environment::get);
    }

    /** Returns this configuration with more explicit values, which win. */
    public Configuration with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(explicit);
        all.putAll(more);
        return new Configuration(all, property, environment);
    }

    /** Returns a setting's text, or empty if it is not given or blank. */
    public Optional<String> get(String key) {
        String value = explicit.get(key);
        if (value == null) {
            value = property.apply(key);
        }
        if (value == null) {
            value = environment.apply(environmentName(key));
        }
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.trim());
    }

    /**
     * Returns a setting, converted.
     *
     * @throws ConfigurationException if the conversion refuses the text
     */
    public <T> Optional<T> get(String key, Function<String, T> convert) {
        Optional<String> text = get(key);
        try {
            return text.map(convert);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw refused(key, text.orElse(""), e);
        }
    }

    /** Secrets are neither shown nor kept as the cause, whose message shows them. */
    private static ConfigurationException refused(String key, String text, Exception cause) {
        boolean secret = Secrets.isSecret(key);
        String why = secret ? "its text is refused" : String.valueOf(cause.getMessage());
        return new ConfigurationException(
                "setting %s: \"%s\" is not valid: %s"
                        .formatted(key, Secrets.mask(key, text), Secrets.mask(why)),
                secret ? null : cause);
    }

    /** Returns the folder for files that outlive the process; it may not exist yet. */
    public Path cacheFolder() {
        return get(CACHE_DIR, Path::of).orElseGet(() -> CacheFolders.standard(environment));
    }

    /** Returns the name of the environment variable of a setting. */
    public static String environmentName(String key) {
        return key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
