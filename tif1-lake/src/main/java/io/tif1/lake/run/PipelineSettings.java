package io.tif1.lake.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the pipeline, of which the first place that has one counts: what is given here,
 * system properties ({@code tif1.lake.root}), variables ({@code TIF1_LAKE_ROOT}), a file {@code
 * .env}, defaults. Immutable.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class PipelineSettings {
    private final Map<String, String> given;
    private final Function<String, @Nullable String> properties;
    private final Function<String, @Nullable String> variables;
    private final Map<String, String> file;

    private PipelineSettings(
            Map<String, String> given,
            Function<String, @Nullable String> properties,
            Function<String, @Nullable String> variables,
            Map<String, String> file) {
        this.given = Map.copyOf(given);
        this.properties = properties;
        this.variables = variables;
        this.file = file;
    }

    /**
     * Reads the settings of this process.
     *
     * @param given full keys such as {@code tif1.lake.root}, which count most
     * @param file a file of variables; nothing if it is not there
     * @throws ConfigurationException if a key is not known, or the file cannot be read
     */
    public static PipelineSettings read(Map<String, String> given, Path file) {
        return read(given, System::getProperty, System::getenv, file);
    }

    static PipelineSettings read(
            Map<String, String> given,
            Function<String, @Nullable String> properties,
            Function<String, @Nullable String> variables,
            Path file) {
        given.keySet().stream()
                .filter(key -> PipelineSetting.of(key).isEmpty())
                .findFirst()
                .ifPresent(
                        key -> {
                            throw new ConfigurationException(
                                    key + " is no setting of the pipeline", null);
                        });
        return new PipelineSettings(given, properties, variables, EnvFile.read(file));
    }

    /** Returns the text of a setting. */
    public String text(PipelineSetting setting) {
        return found(setting).text();
    }

    /**
     * What a setting is, and where it comes from.
     *
     * @param place such as {@code .env}
     * @since 1.0
     */
    public record Found(PipelineSetting setting, String text, String place) {}

    /** Returns all settings with their places. */
    public List<Found> all() {
        List<Found> all = new ArrayList<>();
        for (PipelineSetting setting : PipelineSetting.values()) {
            all.add(found(setting));
        }
        return all;
    }

    private Found found(PipelineSetting setting) {
        String property = properties.apply(setting.key());
        String variable = variables.apply(setting.variable());
        if (given.containsKey(setting.key())) {
            return new Found(setting, given.getOrDefault(setting.key(), ""), "given");
        } else if (property != null) {
            return new Found(setting, property, "system property");
        } else if (variable != null) {
            return new Found(setting, variable, "variable");
        } else if (file.containsKey(setting.variable())) {
            return new Found(setting, file.getOrDefault(setting.variable(), ""), ".env");
        }
        return new Found(setting, setting.defaultText(), "default");
    }

    /**
     * Reads a setting as something else than text.
     *
     * @throws ConfigurationException if its text is not of that kind
     */
    public <T> T value(PipelineSetting setting, Function<String, T> reader) {
        Found found = found(setting);
        try {
            return reader.apply(found.text().strip());
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new ConfigurationException(
                    "%s is \"%s\" (%s), but it has to be %s"
                            .formatted(
                                    setting.key(), found.text(), found.place(), setting.meaning()),
                    e);
        }
    }

    /** Returns a whole number. */
    public int number(PipelineSetting setting) {
        return value(setting, Integer::parseInt);
    }

    /** A file of lines {@code NAME=value}, with comments and quotes. */
    private static final class EnvFile {
        static Map<String, String> read(Path file) {
            Map<String, String> values = new HashMap<>();
            try {
                if (Files.isRegularFile(file)) {
                    Files.readAllLines(file, UTF_8).forEach(line -> add(values, line.strip()));
                }
                return values;
            } catch (IOException e) {
                throw new ConfigurationException("cannot read " + file, e);
            }
        }

        private static void add(Map<String, String> values, String line) {
            String text = line.startsWith("export ") ? line.substring(7).strip() : line;
            int equals = text.indexOf('=');
            if (equals > 0 && !text.startsWith("#")) {
                String name = text.substring(0, equals).strip().toUpperCase(Locale.ROOT);
                values.put(name, unquoted(text.substring(equals + 1).strip()));
            }
        }

        private static String unquoted(String text) {
            boolean quoted = text.length() > 1 && "\"'".indexOf(text.charAt(0)) >= 0;
            return quoted && text.charAt(0) == text.charAt(text.length() - 1)
                    ? text.substring(1, text.length() - 1)
                    : text;
        }
    }
}
