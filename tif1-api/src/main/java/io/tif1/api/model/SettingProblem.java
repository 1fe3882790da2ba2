package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.io.Serializable;
import org.apiguardian.api.API;

/**
 * One thing that is wrong with the configuration.
 *
 * @param place the file with line, the variable, the property or the builder
 * @param key the key as it was written
 * @param message what is wrong and what would be right
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record SettingProblem(String place, String key, String message) implements Serializable {
    /** Returns the problem as one line. */
    @Override
    public String toString() {
        return place + ": " + (key.isEmpty() ? "" : key + ": ") + message;
    }
}
