package io.tif1.core.plugin;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.security.CodeSource;
import org.apiguardian.api.API;

/**
 * Says where a class came from, for messages and listings.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Origin {
    private Origin() {}

    /** Returns the class with its module. */
    public static String describe(Class<?> type) {
        return type.getName() + " in " + of(type);
    }

    /** Returns the module, or the jar or folder on the class path. */
    public static String of(Class<?> type) {
        if (type.getModule().isNamed()) {
            return "module " + type.getModule().getName();
        }
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return "the JDK";
        }
        String path = source.getLocation().getPath();
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }
}
