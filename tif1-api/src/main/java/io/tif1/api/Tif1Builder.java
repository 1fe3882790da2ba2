package io.tif1.api;

import static java.util.Objects.requireNonNull;
import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.model.Configuration;
import io.tif1.api.model.OfflineMode;
import io.tif1.api.model.ProgressEvent;
import io.tif1.api.spi.CacheTierProvider;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.SessionProvider;
import io.tif1.api.spi.SessionSettings;
import io.tif1.api.spi.Source;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Collects settings for a {@link Tif1}; not safe for use by several threads.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class Tif1Builder {
    private List<Source> sources = List.of();
    private @Nullable List<CacheTierProvider> caches;
    private @Nullable FrameBackend frameBackend;
    private @Nullable SessionProvider provider;
    private final Map<String, String> values = new LinkedHashMap<>();
    private Consumer<ProgressEvent> progress = event -> {};
    private Clock clock = Clock.systemUTC();

    Tif1Builder() {}

    /** Sets the sources, asked in this order; the configured ones unless set. */
    public Tif1Builder source(Source... sources) {
        this.sources = List.of(sources);
        return this;
    }

    /** Sets the cache tiers; all that are found unless set. */
    public Tif1Builder cache(CacheTierProvider... tiers) {
        this.caches = List.of(tiers);
        return this;
    }

    /** Uses no cache. */
    public Tif1Builder noCache() {
        this.caches = List.of();
        return this;
    }

    /** Sets the table library of {@code frame()} by its id, such as {@code "arrow"}. */
    public Tif1Builder frame(String backend) {
        return set("tif1.frame", backend);
    }

    /** Sets the table library of {@code frame()}. */
    public Tif1Builder frame(FrameBackend backend) {
        this.frameBackend = requireNonNull(backend, "backend");
        return this;
    }

    /**
     * Sets the folder of files that outlive the process; the platform's cache folder unless set.
     */
    public Tif1Builder cacheFolder(Path folder) {
        return set("tif1.cache.dir", folder.toString());
    }

    /** Sets whether the network may be used; {@link OfflineMode#ONLINE} unless set. */
    public Tif1Builder offline(OfflineMode mode) {
        return set("tif1.offline", mode.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /**
     * Fetches everything anew once, whatever the caches hold, and replaces what they hold; where no
     * source answers, cached copies serve and are marked as stale.
     */
    public Tif1Builder refresh() {
        return set("tif1.cache.refresh", "true");
    }

    /**
     * Sets who is told how far long calls have come; called from several threads, one at a time.
     */
    public Tif1Builder onProgress(Consumer<ProgressEvent> listener) {
        this.progress = requireNonNull(listener, "listener");
        return this;
    }

    /** Sets the clock of all time-dependent behaviour; for tests. */
    public Tif1Builder clock(Clock clock) {
        this.clock = requireNonNull(clock, "clock");
        return this;
    }

    /**
     * Sets any setting by its full key; it wins over properties, environment and files.
     *
     * @param key such as {@code "tif1.cache.sqlite.file"}
     */
    public Tif1Builder set(String key, String value) {
        values.put(requireNonNull(key, "key"), requireNonNull(value, "value"));
        return this;
    }

    /** Sets the machinery; found with {@code ServiceLoader} unless set. */
    public Tif1Builder provider(SessionProvider provider) {
        this.provider = requireNonNull(provider, "provider");
        return this;
    }

    /**
     * Opens.
     *
     * @throws PluginException if a plugin that was named is missing, or several fit equally well
     * @throws ConfigurationException if settings are unknown or malformed; it names all of them
     */
    public Tif1 open() {
        return new Tif1(chosen().open(settings()));
    }

    /**
     * Returns the configuration that {@link #open} would use, right or wrong; opens nothing.
     *
     * @throws PluginException if the machinery is missing
     */
    public Configuration configuration() {
        return chosen().configuration(settings());
    }

    private SessionProvider chosen() {
        return provider != null ? provider : Providers.sessionProvider();
    }

    private SessionSettings settings() {
        return new Settings(
                sources,
                Optional.ofNullable(caches),
                Optional.ofNullable(frameBackend),
                Map.copyOf(values),
                progress,
                clock);
    }

    private record Settings(
            List<Source> sources,
            Optional<List<CacheTierProvider>> cacheTiers,
            Optional<FrameBackend> frameBackend,
            Map<String, String> values,
            Consumer<ProgressEvent> progress,
            Clock clock)
            implements SessionSettings {}
}
