package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.model.SettingProblem;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Signals a setting that is missing, unknown or malformed.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class ConfigurationException extends Tif1Exception {
    @Serial private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an ArrayList or an immutable list of serializable records
    private final List<SettingProblem> problems;

    /** Creates an exception; the message names the setting's full key and the rejected text. */
    public ConfigurationException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.problems = List.of();
    }

    /** Creates an exception for everything that is wrong; the message has a line for each. */
    public ConfigurationException(List<SettingProblem> problems) {
        super(worded(problems), null);
        this.problems = new ArrayList<>(problems);
    }

    /** Returns each thing that is wrong; empty if the message alone tells. */
    public List<SettingProblem> problems() {
        return List.copyOf(problems);
    }

    private static String worded(List<SettingProblem> problems) {
        if (problems.size() == 1) {
            return problems.get(0).toString();
        }
        return problems.stream()
                .map(problem -> System.lineSeparator() + "  " + problem)
                .collect(Collectors.joining("", problems.size() + " settings are wrong:", ""));
    }
}
