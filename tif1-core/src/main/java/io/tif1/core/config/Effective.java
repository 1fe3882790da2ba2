package io.tif1.core.config;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.ConfigurationException;
import io.tif1.api.model.Configuration;
import io.tif1.api.model.SettingFile;
import io.tif1.api.model.SettingOrigin;
import io.tif1.api.model.SettingProblem;
import io.tif1.api.model.SettingValue;
import io.tif1.api.spi.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What was read, as people see it. Immutable.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Effective implements Configuration {
    private final Reading reading;
    private final List<SettingProblem> problems;
    private final List<SettingProblem> warnings;
    private final List<SettingValue> values;

    Effective(Reading reading, List<SettingProblem> problems, List<SettingProblem> warnings) {
        this.reading = reading;
        this.problems = List.copyOf(problems);
        this.warnings = List.copyOf(warnings);
        this.values = reading.declared().all().stream().map(this::value).toList();
    }

    private SettingValue value(Setting<?> setting) {
        return reading.layers()
                .find(setting.key())
                .map(
                        given ->
                                new SettingValue(
                                        Declarations.info(setting),
                                        Masks.value(given.key(), given.text(), reading.declared()),
                                        given.origin(),
                                        given.place()))
                .orElseGet(
                        () ->
                                new SettingValue(
                                        Declarations.info(setting),
                                        setting.defaultText(),
                                        SettingOrigin.DEFAULT,
                                        ""));
    }

    @Override
    public List<SettingValue> values() {
        return values;
    }

    @Override
    public List<SettingProblem> problems() {
        return problems;
    }

    @Override
    public List<SettingProblem> warnings() {
        return warnings;
    }

    @Override
    public List<SettingFile> files() {
        return reading.files();
    }

    @Override
    public SettingFile set(SettingOrigin file, String key, String text) {
        Path path = path(file);
        refusal(file, path, new Given(key, text.strip(), file, path.toString()))
                .ifPresent(
                        problem -> {
                            throw new ConfigurationException(List.of(problem));
                        });
        return new FileEditor(file, path).set(key, text.strip());
    }

    @Override
    public SettingFile unset(SettingOrigin file, String key) {
        return new FileEditor(file, path(file)).unset(key);
    }

    private Optional<SettingProblem> refusal(SettingOrigin file, Path path, Given given) {
        Setting<?> setting = reading.declared().find(given.key()).orElse(null);
        if (setting == null && !reading.declared().isUndeclared(given.key())) {
            String meant = Checks.meant(given.key(), reading.declared().keys());
            return Optional.of(given.problem("is unknown" + meant));
        }
        if (given.text().isEmpty() || !Checks.isForFiles(given.key())) {
            return Optional.of(
                    given.problem(
                            given.text().isEmpty() ? "has no value" : "cannot be set by a file"));
        }
        boolean trusted = file == SettingOrigin.USER_FILE || reading.isTrusted(path);
        Optional<SettingProblem> refused =
                Reading.rule(path, trusted).refusal(setting, given.text()).map(given::problem);
        return refused.isPresent() || setting == null ? refused : Checks.fault(setting, given);
    }

    private Path path(SettingOrigin origin) {
        return files().stream()
                .filter(file -> file.origin() == origin)
                .map(SettingFile::path)
                .findFirst()
                .orElseThrow(
                        () ->
                                new ConfigurationException(
                                        "there is no " + origin.label() + " to write", null));
    }
}
