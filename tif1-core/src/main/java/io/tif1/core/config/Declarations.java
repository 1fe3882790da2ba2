package io.tif1.core.config;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.SettingInfo;
import io.tif1.api.spi.Setting;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * Every setting there is: the core's, and those of the plugins that were found, by full key.
 * Immutable.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Declarations {
    private final TreeMap<String, Setting<?>> byKey = new TreeMap<>();
    private final Set<String> undeclared = new HashSet<>();
    private final Map<String, String> absent;

    /**
     * Creates a table.
     *
     * @param plugins what plugins declare, by their prefix without the last dot; an empty list for
     *     one that declares nothing
     * @param absent the artifact to add for the prefix of each known plugin; where the plugin is
     *     found, this is not looked at
     */
    public Declarations(Map<String, List<Setting<?>>> plugins, Map<String, String> absent) {
        CoreSettings.all().forEach(setting -> byKey.put(setting.key(), setting));
        this.absent = new HashMap<>(absent);
        plugins.forEach(
                (prefix, settings) -> {
                    this.absent.remove(prefix);
                    if (settings.isEmpty()) {
                        undeclared.add(prefix + ".");
                    }
                    settings.stream()
                            .map(setting -> setting.below(prefix))
                            .forEach(setting -> byKey.put(setting.key(), setting));
                });
    }

    /** Returns the core's settings alone. */
    public static Declarations ofCore() {
        return new Declarations(Map.of(), Map.of());
    }

    /** Returns a setting by its full key. */
    Optional<Setting<?>> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    List<Setting<?>> all() {
        return List.copyOf(byKey.values());
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    /** Returns whether a key belongs to a plugin that declares nothing. */
    boolean isUndeclared(String key) {
        return undeclared.stream().anyMatch(key::startsWith);
    }

    /** Returns the artifact of the plugin that a key belongs to, if it is known but not there. */
    Optional<String> absentArtifact(String key) {
        return absent.entrySet().stream()
                .filter(entry -> key.startsWith(entry.getKey() + "."))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Returns whether a variable belongs to a plugin that declares nothing or is not there. */
    boolean isOfPlugin(String variable) {
        return undeclared.stream().map(EnvironmentLayer::nameOf).anyMatch(variable::startsWith)
                || absent.keySet().stream()
                        .map(prefix -> EnvironmentLayer.nameOf(prefix + "."))
                        .anyMatch(variable::startsWith);
    }

    static SettingInfo info(Setting<?> setting) {
        return new SettingInfo(
                setting.key(),
                setting.type().name(),
                setting.type().range(),
                setting.defaultText(),
                setting.description(),
                setting.secret());
    }

    static String environmentName(Setting<?> setting) {
        return info(setting).environmentName();
    }
}
