package io.tif1.core.config;

import io.tif1.api.model.Configuration;
import io.tif1.api.spi.Setting;
import io.tif1.api.spi.SettingReach;
import io.tif1.api.spi.SettingType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A home with a project in it, and everything a process would find there. */
final class Place {
    final Path home;
    final Path project;
    final Map<String, String> explicit = new HashMap<>();
    final Map<String, String> properties = new HashMap<>();
    final Map<String, String> environment = new HashMap<>();

    Place(Path root) throws IOException {
        this.home = Files.createDirectories(root.toRealPath().resolve("home"));
        this.project = Files.createDirectories(home.resolve("project"));
        properties.put("user.home", home.toString());
        properties.put("user.name", System.getProperty("user.name"));
        properties.put("os.name", "Linux");
    }

    Path userFile() {
        return home.resolve(".config/tif1/tif1.properties");
    }

    Path projectFile() {
        return project.resolve("tif1.properties");
    }

    Place user(String... lines) throws IOException {
        Files.createDirectories(userFile().getParent());
        Files.write(userFile(), List.of(lines));
        return this;
    }

    Place project(String... lines) throws IOException {
        Files.write(projectFile(), List.of(lines));
        return this;
    }

    Configuration read() {
        return reading(project).effective();
    }

    Reading reading(Path workingFolder) {
        return new Reading(
                new Surroundings(properties, environment, workingFolder), explicit, declared());
    }

    static Declarations declared() {
        return new Declarations(
                Map.of(
                        "tif1.source.cdn",
                        List.of(
                                Setting.of("retries", SettingType.integer(0, 100), "3", "Tries"),
                                Setting.of("ratio", SettingType.number(0, 1), "0.5", "Ratio"),
                                Setting.of(
                                        "mirrors",
                                        SettingType.list(SettingType.address("https"))
                                                .reaching(SettingReach.OUTSIDE),
                                        "",
                                        "Mirrors"),
                                Setting.of("password", SettingType.integer(1, 9), "", "Word")
                                        .asSecret()),
                        "tif1.source.directory",
                        List.of(Setting.of("root", SettingType.path(), "", "Folder")),
                        "tif1.cache.sqlite",
                        List.of(Setting.of("file", SettingType.cachedFile(), "f.db", "File")),
                        "tif1.cache.other",
                        List.of()),
                Map.of("tif1.cache.redis", "io.tif1:tif1-cache-redis"));
    }
}
