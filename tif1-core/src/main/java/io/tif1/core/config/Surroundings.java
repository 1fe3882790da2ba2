package io.tif1.core.config;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apiguardian.api.API;

/**
 * What a process offers to read settings from, as it is at one moment.
 *
 * @param properties the system properties
 * @param environment the variables
 * @param workingFolder where the process was started; absolute
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record Surroundings(
        Map<String, String> properties, Map<String, String> environment, Path workingFolder) {
    /** Copies. */
    public Surroundings {
        properties = Map.copyOf(properties);
        environment = Map.copyOf(environment);
    }

    /** Looks at the running process. */
    public static Surroundings ofProcess() {
        Map<String, String> properties = new HashMap<>();
        Properties all = System.getProperties();
        all.stringPropertyNames().forEach(name -> properties.put(name, all.getProperty(name, "")));
        return new Surroundings(properties, System.getenv(), Path.of("").toAbsolutePath());
    }

    Path home() {
        return Path.of(properties.getOrDefault("user.home", ".")).toAbsolutePath();
    }

    /** Returns the first of the variables that names an absolute folder. */
    Optional<Path> folder(String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    boolean isWindows() {
        return system().contains("win") && !isMac();
    }

    boolean isMac() {
        return system().contains("mac") || system().contains("darwin");
    }

    private String system() {
        return properties.getOrDefault("os.name", "").toLowerCase(Locale.ROOT);
    }
}
