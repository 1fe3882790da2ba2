package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * What can be said about a setting without knowing its value.
 *
 * @param key the full key, such as {@code "tif1.cache.sqlite.max-bytes"}
 * @param type one word, such as {@code "duration"}
 * @param range the values allowed; empty if any will do
 * @param defaultText the text that means the same as giving none; empty if no text does
 * @param description one sentence without a full stop
 * @param secret whether its value is never shown
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record SettingInfo(
        String key,
        String type,
        String range,
        String defaultText,
        String description,
        boolean secret) {
    /** Returns the variable of the environment that sets it. */
    public String environmentName() {
        return key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
