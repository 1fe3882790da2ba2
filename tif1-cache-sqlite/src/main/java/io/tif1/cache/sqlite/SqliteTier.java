package io.tif1.cache.sqlite;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.spi.CacheFeature;
import io.tif1.api.spi.CacheTier;
import io.tif1.api.spi.CacheTierProvider;
import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Setting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A disk tier: one file that outlives the process and that several processes may share.
 *
 * <p>What is said here in code wins over the settings below {@code tif1.cache.sqlite}. The file is
 * opened at the first use of a tier, not before. Immutable.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class SqliteTier implements CacheTierProvider {
    /** The file's name in the cache folder unless told otherwise: {@value}. */
    public static final String DEFAULT_FILE = "tif1-cache.db";

    /** How many bytes of payload a file holds unless told otherwise: 4 GiB. */
    public static final long DEFAULT_MAX_BYTES = 4L << 30;

    private final @Nullable Path file;
    private final @Nullable Duration timeToLive;
    private final @Nullable Long maxBytes;

    /** Leaves everything to the settings; called by {@code ServiceLoader}. */
    public SqliteTier() {
        this(null, null, null);
    }

    private SqliteTier(
            @Nullable Path file, @Nullable Duration timeToLive, @Nullable Long maxBytes) {
        this.file = file;
        this.timeToLive = timeToLive;
        this.maxBytes = maxBytes;
    }

    /**
     * Describes a tier in a file, which is created at the first use if it is not there.
     *
     * @param file a database of tif1's own; a relative path is taken from the cache folder
     */
    public static SqliteTier file(Path file) {
        return new SqliteTier(file, null, null);
    }

    /**
     * Returns a tier whose entries are fresh for no longer than the given time after they were
     * fetched, even if their session is settled.
     *
     * @param timeToLive a positive time; unlimited unless set
     */
    public SqliteTier timeToLive(Duration timeToLive) {
        return new SqliteTier(file, positive(timeToLive), maxBytes);
    }

    /**
     * Returns a tier that drops the least recently used entries when it holds more.
     *
     * @param maxBytes bytes of payload, at least 1
     */
    public SqliteTier maxBytes(long maxBytes) {
        return new SqliteTier(file, timeToLive, atLeastOne(maxBytes));
    }

    @Override
    public String id() {
        return "sqlite";
    }

    @Override
    public int cost() {
        return 200;
    }

    @Override
    public Set<CacheFeature> features() {
        return Set.of(
                CacheFeature.DURABLE,
                CacheFeature.BOUNDED,
                CacheFeature.SHARED,
                CacheFeature.LISTED);
    }

    @Override
    public List<Setting<?>> settings() {
        return SqliteSettings.ALL;
    }

    @Override
    public CacheTier create(PluginContext context) {
        Path name = or(file, context, SqliteSettings.FILE);
        return new SqliteCache(
                new Options(
                        context.cacheFolder().resolve(name).toAbsolutePath().normalize(),
                        context.cacheFolder(),
                        timeToLive != null
                                ? timeToLive
                                : context.value(SqliteSettings.TIME_TO_LIVE).orElse(null),
                        or(maxBytes, context, SqliteSettings.MAX_BYTES),
                        or(null, context, SqliteSettings.BUSY_TIMEOUT),
                        or(null, context, SqliteSettings.READ_ONLY),
                        or(null, context, SqliteSettings.JOURNAL),
                        or(null, context, SqliteSettings.COMPRESSION),
                        context.clock()));
    }

    private static <T> T or(@Nullable T chosen, PluginContext context, Setting<T> setting) {
        return chosen != null ? chosen : context.value(setting).orElseThrow();
    }

    private static long atLeastOne(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("maxBytes is " + bytes);
        }
        return bytes;
    }

    private static Duration positive(Duration timeToLive) {
        if (timeToLive.isNegative() || timeToLive.isZero()) {
            throw new IllegalArgumentException("timeToLive is " + timeToLive);
        }
        return timeToLive;
    }
}
