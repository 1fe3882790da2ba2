package io.tif1.core.config;

import static io.tif1.core.config.LegacyName.none;
import static io.tif1.core.config.LegacyName.same;
import static io.tif1.core.config.LegacyName.seconds;
import static io.tif1.core.config.LegacyName.switched;

import io.tif1.api.spi.SettingType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The variables of tif1 for Python. A variable of ours that sets the same key wins over them, and
 * among them the first in this list does.
 */
final class LegacyNames {
    private static final String CDN = "tif1.source.cdn.";
    private static final String POOL = "one HTTP/2 connection per host replaces pools";
    private static final String CHECKED = "data is always checked; it costs next to nothing";
    private static final String LAZY =
            "loads are explicit: nothing is fetched before it is asked for";

    private static final List<LegacyName> MAPPED =
            List.of(
                    switched(
                            "TIF1_ENABLE_CACHE",
                            "tif1.cache.tiers",
                            "",
                            "none",
                            "false means no tiers"),
                    switched(
                            "TIF1_CACHE_ENABLED",
                            "tif1.cache.tiers",
                            "",
                            "none",
                            "false means no tiers"),
                    switched("TIF1_CI_MODE", "tif1.cache.tiers", "none", "", "true means no tiers"),
                    switched(
                            "TIF1_OFFLINE_MODE",
                            "tif1.offline",
                            "offline",
                            "online",
                            "true means offline, false online"),
                    seconds("TIF1_SQLITE_TIMEOUT", "tif1.cache.sqlite.busy-timeout"),
                    same("TIF1_MEMORY_CACHE_MAX_ITEMS", "tif1.cache.ehcache.entries"),
                    same("TIF1_MEMORY_CACHE_SIZE", "tif1.cache.ehcache.entries"),
                    seconds("TIF1_TIMEOUT", CDN + "timeout"),
                    seconds("TIF1_REQUEST_TIMEOUT", CDN + "timeout"),
                    new LegacyName(
                            "TIF1_MAX_RETRIES",
                            CDN + "retries",
                            LegacyNames::triesAfterTheFirst,
                            "counts all tries there, tries after the first here"),
                    seconds("TIF1_MAX_RETRY_DELAY", CDN + "longest-pause"),
                    same("TIF1_CIRCUIT_BREAKER_THRESHOLD", CDN + "breaker-failures"),
                    seconds("TIF1_CIRCUIT_BREAKER_TIMEOUT", CDN + "breaker-pause"),
                    same("TIF1_MAX_CONCURRENT_REQUESTS", CDN + "max-concurrent"),
                    same("TIF1_CDNS", CDN + "mirrors"),
                    same("TIF1_CDN_BASE_URL", CDN + "mirrors"),
                    switched(
                            "TIF1_TRUST_CWD_CONFIG",
                            "tif1.config.trusted",
                            ".",
                            "",
                            "true trusts the project of the working folder"));

    private static final List<LegacyName> WITHOUT_EFFECT =
            List.of(
                    none("TIF1_CACHE_COMMIT_INTERVAL", "every entry is written as a whole"),
                    none(
                            "TIF1_MEMORY_TELEMETRY_CACHE_MAX_ITEMS",
                            "one memory tier holds all kinds of tables"),
                    none("TIF1_RETRY_BACKOFF_FACTOR", "pauses double"),
                    none("TIF1_RETRY_BACKOFF", "pauses double"),
                    none("TIF1_RETRY_JITTER", "pauses are always drawn at random"),
                    none("TIF1_RETRY_JITTER_MAX", "pauses are drawn from zero to the whole pause"),
                    none("TIF1_MAX_WORKERS", "the number of workers follows from the work"),
                    none("TIF1_ASYNC_WORKERS", "the number of workers follows from the work"),
                    none(
                            "TIF1_TELEMETRY_PREFETCH_MAX_CONCURRENT_REQUESTS",
                            "one limit holds for all requests: tif1.source.cdn.max-concurrent"),
                    none("TIF1_POOL_CONNECTIONS", POOL),
                    none("TIF1_POOL_MAXSIZE", POOL),
                    none("TIF1_KEEPALIVE_TIMEOUT", "a header that HTTP/2 forbids"),
                    none("TIF1_KEEPALIVE_MAX_REQUESTS", "a header that HTTP/2 forbids"),
                    none("TIF1_HTTP_MULTIPLEXED", "see tif1.source.cdn.http1-only"),
                    none("TIF1_HTTP_DISABLE_HTTP3", "HTTP/3 is not used"),
                    none("TIF1_HTTP_RESOLVERS", "names are resolved by the system"),
                    none("TIF1_HTTP2_MAX_CONNECTIONS", "read by nothing there, either"),
                    none("TIF1_HTTP2_MAX_POOL_SIZE", "read by nothing there, either"),
                    none("TIF1_HTTP2_ENABLED", "see tif1.source.cdn.http1-only"),
                    none("TIF1_POOL_EXHAUSTION_BACKOFF_BASE", POOL),
                    none("TIF1_POOL_EXHAUSTION_BACKOFF_MAX", POOL),
                    none("TIF1_POOL_EXHAUSTION_BACKOFF_JITTER", POOL),
                    none("TIF1_CONNECTION_STATS_LOG_INTERVAL", "counts are asked for, not logged"),
                    none("TIF1_VALIDATE_DATA", CHECKED),
                    none("TIF1_VALIDATE_LAP_TIMES", CHECKED),
                    none("TIF1_VALIDATE_TELEMETRY", CHECKED),
                    none("TIF1_ULTRA_COLD_START", "there is one way to fetch, and it is cached"),
                    none("TIF1_ULTRA_COLD_BACKGROUND_CACHE_FILL", "tiers are filled behind reads"),
                    none("TIF1_ULTRA_COLD_SKIP_RETRIES", "there is one way to fetch"),
                    none("TIF1_PREFETCH_DRIVER_LAPS_ON_GET_DRIVER", LAZY),
                    none("TIF1_PREFETCH_ALL_TELEMETRY_ON_FIRST_LAP_REQUEST", LAZY),
                    none("TIF1_PREFETCH_ALL_TELEMETRY_AFTER_LAPS_LOAD", LAZY),
                    none(
                            "TIF1_JSON_PARSE_WORKERS",
                            "files are decoded in parallel without being told"),
                    none("TIF1_LIB", "names libraries of Python; see tif1.frame"),
                    none("TIF1_POLARS_LAP_CATEGORICAL", "text columns are always dictionaries"),
                    none("TIF1_USE_CATEGORICAL", "text columns are always dictionaries"),
                    none("TIF1_TELEMETRY_FREQUENCY", "say it where telemetry is resampled"),
                    none("TIF1_LOG_LEVEL", "the application's logging decides; tif1 --verbose"),
                    none("TIF1_LOG_FILE", "the application's logging decides"),
                    none(
                            "TIF1_CONFIG_PATH",
                            "read by nothing there, either; see TIF1_CONFIG_FILE"));

    private LegacyNames() {}

    static List<LegacyName> all() {
        return Stream.concat(MAPPED.stream(), WITHOUT_EFFECT.stream()).toList();
    }

    /** Returns the variables that set a key, the strongest first. */
    static List<LegacyName> of(String key) {
        return MAPPED.stream().filter(name -> name.key().equals(key)).toList();
    }

    static Optional<LegacyName> named(String variable) {
        return all().stream().filter(name -> name.variable().equals(variable)).findFirst();
    }

    private static String triesAfterTheFirst(String text) {
        int tries = SettingType.integer(0, 101).read(text);
        return Integer.toString(Math.max(0, tries - 1));
    }
}
