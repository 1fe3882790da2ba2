package io.tif1.core.config;

import io.tif1.api.model.SettingInfo;
import io.tif1.api.model.SettingOrigin;
import io.tif1.api.model.SettingProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables of the environment: ours by the name of their key, else those of tif1 for Python.
 */
final class EnvironmentLayer implements Layer {
    private final Map<String, String> environment;

    EnvironmentLayer(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable Given find(String key) {
        String name = nameOf(key);
        String own = environment.getOrDefault(name, "").strip();
        return own.isEmpty() ? legacy(key) : new Given(key, own, SettingOrigin.ENVIRONMENT, name);
    }

    /** Returns nothing: which key a variable means shows only when the keys are known. */
    @Override
    public List<Given> listed() {
        return List.of();
    }

    static String nameOf(String key) {
        return new SettingInfo(key, "", "", "", "", false).environmentName();
    }

    /** Returns the variables of tif1 for Python that mean nothing. */
    List<SettingProblem> problems() {
        List<SettingProblem> problems = new ArrayList<>();
        for (LegacyName name : LegacyNames.all()) {
            try {
                convert(name);
            } catch (IllegalArgumentException e) {
                problems.add(new SettingProblem(name.variable(), name.key(), "" + e.getMessage()));
            }
        }
        return problems;
    }

    private @Nullable Given legacy(String key) {
        for (LegacyName name : LegacyNames.of(key)) {
            try {
                String text = convert(name);
                if (!text.isEmpty()) {
                    return new Given(key, text, SettingOrigin.ENVIRONMENT, name.variable());
                }
            } catch (IllegalArgumentException e) {
                continue; // problems() tells
            }
        }
        return null;
    }

    private String convert(LegacyName name) {
        String text = environment.getOrDefault(name.variable(), "").strip();
        return text.isEmpty() ? "" : name.convert().apply(text);
    }
}
