package io.tif1.core.config;

import java.nio.file.Path;

/** Knows where each platform keeps the settings of a user. */
final class UserFolders {
    /** The name of every file of settings: {@value}. */
    static final String FILE_NAME = "tif1.properties";

    private UserFolders() {}

    static Path file(Surroundings surroundings) {
        return folder(surroundings).resolve("tif1").resolve(FILE_NAME);
    }

    private static Path folder(Surroundings surroundings) {
        Path home = surroundings.home();
        if (surroundings.isWindows()) {
            return surroundings
                    .folder("APPDATA")
                    .orElseGet(() -> home.resolve("AppData").resolve("Roaming"));
        }
        if (surroundings.isMac()) {
            return home.resolve("Library").resolve("Application Support");
        }
        return surroundings.folder("XDG_CONFIG_HOME").orElseGet(() -> home.resolve(".config"));
    }
}
