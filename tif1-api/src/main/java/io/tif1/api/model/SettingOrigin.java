package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * Where the value of a setting comes from; the first in this order wins.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public enum SettingOrigin {
    /** The application, in code or with an option of the command. */
    BUILDER,
    /** A system property of the same name. */
    PROPERTY,
    /** A variable of the environment. */
    ENVIRONMENT,
    /** The file {@code tif1.properties} of the project. */
    PROJECT_FILE,
    /** The file {@code tif1.properties} of the user. */
    USER_FILE,
    /** Nobody set it. */
    DEFAULT;

    /** Returns the name as people write it, such as {@code "project file"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
