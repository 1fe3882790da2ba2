package io.tif1.core.config;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.SettingFile;
import io.tif1.api.model.SettingOrigin;
import io.tif1.api.model.SettingProblem;
import io.tif1.api.spi.Setting;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Reads every place once, checks all of it, and keeps what was found.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Reading {
    private final Surroundings surroundings;
    private final Declarations declared;
    private final List<SettingFile> files = new ArrayList<>();
    private final List<SettingProblem> problems = new ArrayList<>();
    private Layers layers;
    private final List<Path> trusted;

    /**
     * Reads.
     *
     * @param explicit what the application set, by full key
     */
    public Reading(Surroundings surroundings, Map<String, String> explicit, Declarations declared) {
        this.surroundings = surroundings;
        this.declared = declared;
        this.layers = Layers.of(explicit, surroundings);
        boolean withFiles = value(layers, CoreSettings.CONFIG_FILES).orElse(true);
        SettingsFile users = withFiles ? userFile() : notRead(userPath());
        List<Given> user = admitted(users, true);
        this.trusted =
                value(layers.and(user), CoreSettings.TRUSTED).orElse(List.of()).stream()
                        .map(surroundings.workingFolder()::resolve)
                        .toList();
        if (withFiles) {
            readProject();
        }
        this.layers = layers.and(user);
        this.files.add(users.file());
        this.problems.addAll(users.problems());
    }

    private void readProject() {
        SettingsFile project = new ProjectFiles(surroundings).read(trusted);
        if (!project.file().path().equals(userPath())) {
            layers = layers.and(admitted(project, isTrusted(project.file().path())));
            files.add(project.file());
            problems.addAll(0, project.problems());
        }
    }

    private SettingsFile userFile() {
        SettingsFile file = SettingsFile.read(SettingOrigin.USER_FILE, userPath());
        layers.find(CoreSettings.CONFIG_FILE.key())
                .filter(named -> !file.file().exists())
                .ifPresent(named -> problems.add(named.problem("there is no such file")));
        return file;
    }

    private static SettingsFile notRead(Path path) {
        return SettingsFile.ignored(
                SettingOrigin.USER_FILE, path, CoreSettings.CONFIG_FILES.key() + " is false");
    }

    private Path userPath() {
        return value(layers, CoreSettings.CONFIG_FILE)
                .map(surroundings.workingFolder()::resolve)
                .orElseGet(() -> UserFolders.file(surroundings));
    }

    private List<Given> admitted(SettingsFile file, boolean trusted) {
        ProjectRule rule = rule(file.file().path(), trusted);
        List<Given> admitted = new ArrayList<>();
        for (Given given : file.given()) {
            Setting<?> setting = declared.find(given.key()).orElse(null);
            Optional<String> refusal =
                    Checks.isForFiles(given.key())
                            ? rule.refusal(setting, given.text())
                            : Optional.of("cannot be set by a file");
            refusal.ifPresentOrElse(
                    why -> problems.add(given.problem(why)),
                    () -> admitted.add(given.withText(rule.absolute(setting, given.text()))));
        }
        return admitted;
    }

    static ProjectRule rule(Path file, boolean trusted) {
        Path folder = file.toAbsolutePath().getParent();
        return new ProjectRule(folder == null ? file : folder, trusted);
    }

    private static <T> Optional<T> value(Layers layers, Setting<T> setting) {
        try {
            return layers.find(setting.key()).map(given -> setting.type().read(given.text()));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty(); // the checks will say so
        }
    }

    /** Returns the places as they were. */
    public Layers layers() {
        return layers;
    }

    /** Returns all that was read, for people to look at. */
    public Effective effective() {
        Checks checks = new Checks(declared);
        checks.of(layers);
        checks.environment(surroundings.environment());
        List<SettingProblem> all = new ArrayList<>(problems);
        all.addAll(checks.problems());
        return new Effective(this, all, checks.warnings());
    }

    boolean isTrusted(Path file) {
        return ProjectFiles.isTrusted(file, trusted);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Declarations declared() {
        return declared;
    }

    List<SettingFile> files() {
        return List.copyOf(files);
    }
}
