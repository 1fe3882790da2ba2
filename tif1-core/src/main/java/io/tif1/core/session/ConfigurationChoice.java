package io.tif1.core.session;

import io.tif1.api.ConfigurationException;
import io.tif1.api.model.SettingProblem;
import io.tif1.api.spi.CacheTierProvider;
import io.tif1.api.spi.PluginProvider;
import io.tif1.api.spi.SessionSettings;
import io.tif1.api.spi.Setting;
import io.tif1.api.spi.Source;
import io.tif1.api.spi.TransportProvider;
import io.tif1.core.config.Declarations;
import io.tif1.core.config.Effective;
import io.tif1.core.config.Reading;
import io.tif1.core.config.Surroundings;
import io.tif1.core.plugin.Configuration;
import io.tif1.core.plugin.PluginKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The settings of one opening: read once from everywhere, checked against all that is declared. */
final class ConfigurationChoice {
    private static final System.Logger LOG = System.getLogger(ConfigurationChoice.class.getName());
    private static final String SOURCES = PluginKind.TRANSPORTS.setting() + ".";
    private static final String TIERS = "tif1.cache.";

    private final Surroundings surroundings;
    private final Reading reading;
    private final Effective effective;

    private ConfigurationChoice(
            SessionSettings settings, Plugins plugins, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.reading = new Reading(surroundings, settings.values(), declared(settings, plugins));
        this.effective = reading.effective();
    }

    static ConfigurationChoice of(SessionSettings settings, Plugins plugins) {
        return new ConfigurationChoice(settings, plugins, Surroundings.ofProcess());
    }

    static ConfigurationChoice of(
            SessionSettings settings, Plugins plugins, Surroundings surroundings) {
        return new ConfigurationChoice(settings, plugins, surroundings);
    }

    /** Returns the settings, right or wrong, to be looked at. */
    Effective effective() {
        return effective;
    }

    /**
     * Returns the settings to work with.
     *
     * @throws ConfigurationException that names everything that is wrong
     */
    Configuration checked() {
        for (SettingProblem warning : effective.warnings()) {
            LOG.log(System.Logger.Level.WARNING, "{0}", warning);
        }
        if (!effective.problems().isEmpty()) {
            throw new ConfigurationException(effective.problems());
        }
        return Configuration.of(reading.layers(), surroundings);
    }

    private static Declarations declared(SessionSettings settings, Plugins plugins) {
        Map<String, List<Setting<?>>> found = new HashMap<>();
        plugins.transports().all().forEach(plugin -> add(found, SOURCES, plugin));
        plugins.tiers().all().forEach(plugin -> add(found, TIERS, plugin));
        plugins.official().all().forEach(plugin -> add(found, OfficialChoice.PREFIX, plugin));
        for (CacheTierProvider tier : settings.cacheTiers().orElse(List.of())) {
            add(found, TIERS, tier);
        }
        for (Source source : settings.sources()) {
            TransportProvider provider = source.provider();
            if (provider != null) {
                add(found, SOURCES, provider);
            }
        }
        return new Declarations(found, absent());
    }

    private static void add(
            Map<String, List<Setting<?>>> found, String prefix, PluginProvider<?> plugin) {
        found.put(prefix + plugin.id(), plugin.settings());
    }

    private static Map<String, String> absent() {
        Map<String, String> artifacts = new HashMap<>();
        PluginKind.TRANSPORTS.artifacts().forEach((id, name) -> artifacts.put(SOURCES + id, name));
        PluginKind.TIERS.artifacts().forEach((id, name) -> artifacts.put(TIERS + id, name));
        PluginKind.OFFICIAL
                .artifacts()
                .forEach((id, name) -> artifacts.put(OfficialChoice.PREFIX + id, name));
        return artifacts;
    }
}
