package io.tif1.core.plugin;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.spi.CacheTierProvider;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.OfficialResultsProvider;
import io.tif1.api.spi.TransportProvider;
import io.tif1.core.config.CoreSettings;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apiguardian.api.API;

/**
 * What the selection must know of one kind of plugin.
 *
 * @param label for messages, such as {@code "frame backend"}
 * @param setting the key that names one, such as {@code "tif1.frame"}
 * @param id reads a plugin's id
 * @param priority reads a plugin's rank
 * @param artifacts the artifact to add for a known id; for messages
 * @param <T> the plugin type
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record PluginKind<T>(
        String label,
        String setting,
        Function<T, String> id,
        ToIntFunction<T> priority,
        Map<String, String> artifacts) {
    /** The table libraries. */
    public static final PluginKind<FrameBackend> FRAMES =
            new PluginKind<>(
                    "frame backend",
                    CoreSettings.FRAME.key(),
                    FrameBackend::id,
                    FrameBackend::priority,
                    Map.of(
                            "arrow", "io.tif1:tif1-backend-arrow",
                            "tablesaw", "io.tif1:tif1-backend-tablesaw",
                            "joinery", "io.tif1:tif1-backend-joinery"));

    /** The sources. */
    public static final PluginKind<TransportProvider> TRANSPORTS =
            new PluginKind<>(
                    "source",
                    CoreSettings.SOURCE.key(),
                    TransportProvider::id,
                    TransportProvider::priority,
                    Map.of("cdn", "io.tif1:tif1-cdn", "sample", "io.tif1:tif1-sample"));

    /** The cache tiers. */
    public static final PluginKind<CacheTierProvider> TIERS =
            new PluginKind<>(
                    "cache tier",
                    CoreSettings.TIERS.key(),
                    CacheTierProvider::id,
                    CacheTierProvider::priority,
                    Map.of(
                            "ehcache", "io.tif1:tif1-cache-ehcache",
                            "sqlite", "io.tif1:tif1-cache-sqlite",
                            "redis", "io.tif1:tif1-cache-redis"));

    /** Those who know official results; all are asked. */
    public static final PluginKind<OfficialResultsProvider> OFFICIAL =
            new PluginKind<>(
                    "official results",
                    "tif1.official.",
                    OfficialResultsProvider::id,
                    OfficialResultsProvider::priority,
                    Map.of("lake", "io.tif1:tif1-lake"));
}
