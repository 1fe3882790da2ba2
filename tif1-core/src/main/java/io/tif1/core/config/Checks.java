package io.tif1.core.config;

import io.tif1.api.model.SettingOrigin;
import io.tif1.api.model.SettingProblem;
import io.tif1.api.spi.Setting;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects what is wrong with settings: names that are none, and texts that are no values. */
final class Checks {
    private static final String VARIABLES = "TIF1_";

    /** Variables of launchers and builds, which are no settings. */
    private static final Set<String> OTHER_VARIABLES =
            Set.of(
                    "TIF1_HOME",
                    "TIF1_JAVA_HOME",
                    "TIF1_JAVA_OPTS",
                    "TIF1_OTHER_JDK",
                    "TIF1_REAL_DATA",
                    "TIF1_PAGER",
                    "TIF1_PLUGINS",
                    "TIF1_REBUILD");

    private static final Set<String> NOT_FOR_FILES =
            Set.of(CoreSettings.CONFIG_FILE.key(), CoreSettings.CONFIG_FILES.key());

    private final Declarations declared;
    private final List<SettingProblem> problems = new ArrayList<>();
    private final List<SettingProblem> warnings = new ArrayList<>();

    Checks(Declarations declared) {
        this.declared = declared;
    }

    List<SettingProblem> problems() {
        return problems;
    }

    List<SettingProblem> warnings() {
        return warnings;
    }

    /** Returns whether a file may set a key: it cannot say where it is. */
    static boolean isForFiles(String key) {
        return !NOT_FOR_FILES.contains(key);
    }

    void of(Layers layers) {
        for (Setting<?> setting : declared.all()) {
            layers.all(setting.key()).forEach(given -> fault(setting, given).ifPresent(this::add));
        }
        layers.listed().stream()
                .filter(given -> declared.find(given.key()).isEmpty())
                .filter(given -> !declared.isUndeclared(given.key()))
                .forEach(this::unknown);
    }

    private void add(SettingProblem problem) {
        problems.add(problem);
    }

    /** Returns what is wrong with a text, never the text of a secret. */
    static Optional<SettingProblem> fault(Setting<?> setting, Given given) {
        try {
            setting.type().read(given.text());
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            String why = Masks.text(Objects.requireNonNullElse(e.getMessage(), "no such value"));
            String shown = Masks.text(given.text());
            return Optional.of(
                    given.problem(
                            setting.secret()
                                    ? "the value is not valid"
                                    : "\"%s\" is not valid: %s".formatted(shown, why)));
        }
    }

    private void unknown(Given given) {
        Optional<String> artifact = declared.absentArtifact(given.key());
        if (artifact.isPresent()) {
            warnings.add(given.problem("has no effect without its plugin; add " + artifact.get()));
        } else if (given.origin() != SettingOrigin.PROPERTY) {
            problems.add(given.problem("is unknown" + meant(given.key(), declared.keys())));
        } else if (!isOtherProperty(given.key())) {
            warnings.add(given.problem("is unknown" + meant(given.key(), declared.keys())));
        }
    }

    private static boolean isOtherProperty(String key) {
        return key.startsWith("tif1.terminal.")
                || key.chars().anyMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    /** Looks at the variables by name: those of no setting have no effect. */
    void environment(Map<String, String> environment) {
        problems.addAll(new EnvironmentLayer(environment).problems());
        Set<String> ours =
                declared.all().stream()
                        .map(Declarations::environmentName)
                        .collect(Collectors.toCollection(TreeSet::new));
        for (String name : new TreeSet<>(environment.keySet())) {
            boolean known = ours.contains(name) || OTHER_VARIABLES.contains(name);
            if (name.startsWith(VARIABLES) && !known && !declared.isOfUndeclared(name)) {
                warnings.add(new SettingProblem(name, "", without(name, ours)));
            }
        }
        warnings.removeIf(warning -> warning.message().isEmpty());
    }

    private String without(String name, Set<String> ours) {
        Optional<String> artifact = declared.absentArtifactOf(name);
        if (artifact.isPresent()) {
            return "has no effect without its plugin; add " + artifact.get();
        }
        return LegacyNames.named(name)
                .map(old -> old.key().isEmpty() ? "has no effect here: " + old.note() : "")
                .orElseGet(() -> "is no setting" + meant(name, ours));
    }

    static String meant(String written, Set<String> names) {
        return NearNames.nearest(written, names)
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }
}
