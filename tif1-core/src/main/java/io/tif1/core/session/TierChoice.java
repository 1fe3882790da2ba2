package io.tif1.core.session;

import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CacheTierProvider;
import io.tif1.core.cache.Freshness;
import io.tif1.core.cache.TierChain;
import io.tif1.core.calendar.PackagedCalendar;
import io.tif1.core.config.CoreSettings;
import io.tif1.core.plugin.Configuration;
import io.tif1.core.plugin.PluginKind;
import io.tif1.core.plugin.PluginSet;
import io.tif1.core.plugin.ScopedContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens the cache tiers that an application or a setting names. */
final class TierChoice {
    private static final String HEAP_ENTRIES = "tif1.cache.ehcache.entries";

    private final Configuration configuration;
    private final PluginSet<CacheTierProvider> providers;
    private final Clock clock;

    TierChoice(Configuration configuration, PluginSet<CacheTierProvider> providers, Clock clock) {
        this.configuration = withEntries(configuration);
        this.providers = providers;
        this.clock = clock;
    }

    /** Opens the tiers given, else those that the setting names, else all that are found. */
    TierChain open(Optional<List<CacheTierProvider>> given, PackagedCalendar calendar) {
        List<CacheTierProvider> chosen = given.orElseGet(this::configured);
        return TierChain.open(
                chosen,
                tier -> new ScopedContext(configuration, "tif1.cache." + tier.id(), clock),
                Freshness.standard(key -> end(calendar, key)),
                clock,
                key -> TelemetryLayout.of(configuration).keeps(key.resource()));
    }

    private List<CacheTierProvider> configured() {
        return configuration
                .get(PluginKind.TIERS.setting())
                .map(
                        text ->
                                Arrays.stream(text.split(","))
                                        .map(String::trim)
                                        .filter(id -> !id.equals("none"))
                                        .map(providers::named)
                                        .toList())
                .orElseGet(providers::all);
    }

    private static Optional<Instant> end(PackagedCalendar calendar, CacheKey key) {
        return SessionKind.find(key.session())
                .flatMap(kind -> calendar.endOf(new SessionKey(key.season(), key.event(), kind)));
    }

    private static Configuration withEntries(Configuration configuration) {
        return configuration
                .get(CoreSettings.CACHE_SIZE.key())
                .filter(size -> configuration.get(HEAP_ENTRIES).isEmpty())
                .map(size -> configuration.with(Map.of(HEAP_ENTRIES, size)))
                .orElse(configuration);
    }
}
