package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * Declares one setting: the single place that knows its name, type, default and meaning.
 *
 * <p>A provider lists its settings with {@link PluginProvider#settings()} and reads them with
 * {@link PluginContext#value(Setting)}. What is declared appears in {@code tif1 config show}, is
 * checked when a {@code Tif1} opens, and is accepted in files; what is not is reported as unknown.
 *
 * @param key the name in kebab-case below the plugin's prefix, such as {@code "max-bytes"}
 * @param type which texts it takes
 * @param defaultText the text that means the same as giving none; empty if no text does
 * @param description what it does: one sentence without a full stop
 * @param secret whether its value is never shown
 * @param <T> the value
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Setting<T>(
        String key, SettingType<T> type, String defaultText, String description, boolean secret) {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*");

    /** Rejects a key that is no kebab-case, a blank description, and a default of another type. */
    public Setting {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("setting \"" + key + "\" is not in kebab-case");
        }
        if (description.isBlank()) {
            throw new IllegalArgumentException("setting " + key + " has no description");
        }
        if (!defaultText.isEmpty()) {
            type.read(defaultText);
        }
    }

    /** Declares a setting whose value may be shown. */
    public static <T> Setting<T> of(
            String key, SettingType<T> type, String defaultText, String description) {
        return new Setting<>(key, type, defaultText, description, false);
    }

    /** Returns the setting as one whose value is never shown. */
    public Setting<T> asSecret() {
        return new Setting<>(key, type, defaultText, description, true);
    }

    /** Returns the setting under its full key. */
    public Setting<T> below(String prefix) {
        return new Setting<>(prefix + "." + key, type, defaultText, description, secret);
    }

    /** Returns what holds if nobody sets it. */
    public Optional<T> defaultValue() {
        return defaultText.isEmpty() ? Optional.empty() : Optional.of(type.read(defaultText));
    }
}
