package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The settings in force, as they were when this was asked for: values, where they come from, and
 * what is wrong with them. Thread-safe.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Configuration {
    /** Returns every setting of the core and of the plugins that were found, sorted by key. */
    List<SettingValue> values();

    /** Returns one setting by its full key; empty if there is none of that name. */
    default Optional<SettingValue> value(String key) {
        return values().stream().filter(value -> value.setting().key().equals(key)).findFirst();
    }

    /** Returns what keeps a {@code Tif1} from opening; empty if all is well. */
    List<SettingProblem> problems();

    /** Returns what has no effect and may be a mistake, such as unknown variables. */
    List<SettingProblem> warnings();

    /** Returns the files that are read, the project's first, there or not. */
    List<SettingFile> files();

    /**
     * Writes a setting to a file, at once and completely or not at all; all other lines stay as
     * they are. Does not change this object.
     *
     * @param file {@link SettingOrigin#PROJECT_FILE} or {@link SettingOrigin#USER_FILE}
     * @return the file that was written
     * @throws io.tif1.api.ConfigurationException if there is no such setting, the text is no value
     *     of it, the file may not set it, or cannot be written
     */
    SettingFile set(SettingOrigin file, String key, String text);

    /**
     * Removes a setting from a file; what was set elsewhere, or the default, holds then.
     *
     * @param file {@link SettingOrigin#PROJECT_FILE} or {@link SettingOrigin#USER_FILE}
     * @return the file; untouched if it did not set the key
     * @throws io.tif1.api.ConfigurationException if the file cannot be written
     */
    SettingFile unset(SettingOrigin file, String key);
}
