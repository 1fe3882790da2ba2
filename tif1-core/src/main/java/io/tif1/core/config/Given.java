package io.tif1.core.config;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.SettingOrigin;
import io.tif1.api.model.SettingProblem;
import org.apiguardian.api.API;

/**
 * A text that somebody gave for a key.
 *
 * @param key the full key
 * @param text without blanks at its ends, not empty
 * @param origin what kind of place it comes from
 * @param place the property, variable, or file with line
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record Given(String key, String text, SettingOrigin origin, String place) {
    Given withText(String other) {
        return new Given(key, other, origin, place);
    }

    SettingProblem problem(String message) {
        return new SettingProblem(place, key, message);
    }
}
