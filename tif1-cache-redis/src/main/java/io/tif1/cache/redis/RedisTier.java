package io.tif1.cache.redis;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.ConfigurationException;
import io.tif1.api.spi.CacheFeature;
import io.tif1.api.spi.CacheTier;
import io.tif1.api.spi.CacheTierProvider;
import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Setting;
import io.tif1.api.spi.SettingReach;
import io.tif1.api.spi.SettingType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A tier for a fleet: one Redis server, or a cluster of them, that many machines share.
 *
 * <p>What is said here in code wins over the settings below {@code tif1.cache.redis}. The server is
 * asked at the first use of a tier, not before; a server that does not answer in time is bypassed.
 * Immutable.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class RedisTier implements CacheTierProvider {
    /** The server unless told otherwise: {@value}. */
    public static final String DEFAULT_URI = "redis://localhost:6379";

    private static final Duration LONGEST = Duration.ofDays(3_650);
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Setting<String> URI_SETTING =
            Setting.of(
                            "uri",
                            SettingType.text().reaching(SettingReach.OUTSIDE),
                            DEFAULT_URI,
                            "The server: redis:// or, over TLS,"
                                    + " rediss://[user:password@]host[:port][/database]")
                    .asSecret();
    private static final Setting<Boolean> CLUSTER =
            Setting.of(
                    "cluster",
                    SettingType.flag(),
                    "false",
                    "Whether the server is one of a cluster, which spreads the entries");
    private static final Setting<String> PASSWORD =
            Setting.of("password", SettingType.text(), "", "The password, if the address has none")
                    .asSecret();
    private static final Setting<String> PREFIX =
            Setting.of("prefix", SettingType.text(), "tif1:", "What all keys start with");
    private static final Setting<Duration> TIMEOUT =
            Setting.of(
                    "timeout",
                    SettingType.duration(SHORTEST, Duration.ofHours(1)),
                    "2s",
                    "How long to wait for the server, to connect and at each command");
    private static final Setting<Duration> EXPIRE_AFTER =
            Setting.of(
                    "expire-after",
                    SettingType.duration(Duration.ofSeconds(1), LONGEST),
                    "30d",
                    "How long after it was stored the server drops an entry");
    private static final Setting<Duration> TIME_TO_LIVE =
            Setting.of(
                    "time-to-live",
                    SettingType.duration(SHORTEST, LONGEST),
                    "",
                    "Time after which an entry is no longer fresh; unlimited unless set");

    private final @Nullable URI uri;
    private final boolean cluster;
    private final @Nullable String prefix;
    private final @Nullable Duration timeToLive;
    private final @Nullable Duration expireAfter;

    /** Leaves everything to the settings; called by {@code ServiceLoader}. */
    public RedisTier() {
        this(null, false, null, null, null);
    }

    private RedisTier(
            @Nullable URI uri,
            boolean cluster,
            @Nullable String prefix,
            @Nullable Duration timeToLive,
            @Nullable Duration expireAfter) {
        this.uri = uri;
        this.cluster = cluster;
        this.prefix = prefix;
        this.timeToLive = timeToLive;
        this.expireAfter = expireAfter;
    }

    /**
     * Describes a tier on a server.
     *
     * @param uri {@code redis://[user:password@]host[:port][/database]}, or {@code rediss://} for
     *     TLS
     */
    public static RedisTier server(URI uri) {
        return new RedisTier(Server.requireValid(uri), false, null, null, null);
    }

    /**
     * Describes a tier on a cluster, which spreads the entries over its servers.
     *
     * @param uri the address of any of them, as for {@link #server}, without a database
     */
    public static RedisTier cluster(URI uri) {
        return new RedisTier(Server.requireValid(uri), true, null, null, null);
    }

    /**
     * Returns a tier whose keys start with a text of their own.
     *
     * @param prefix letters, digits and any of {@code . _ : { } -}
     */
    public RedisTier prefix(String prefix) {
        return new RedisTier(uri, cluster, Keys.requireValid(prefix), timeToLive, expireAfter);
    }

    /**
     * Returns a tier whose entries are fresh for no longer than the given time after they were
     * fetched, even if their session is settled.
     *
     * @param timeToLive a positive time; unlimited unless set
     */
    public RedisTier timeToLive(Duration timeToLive) {
        TIME_TO_LIVE.type().read(timeToLive.toString());
        return new RedisTier(uri, cluster, prefix, timeToLive, expireAfter);
    }

    /**
     * Returns a tier whose entries the server drops the given time after they were stored.
     *
     * @param expireAfter a second or longer; 30 days unless set
     */
    public RedisTier expireAfter(Duration expireAfter) {
        EXPIRE_AFTER.type().read(expireAfter.toString());
        return new RedisTier(uri, cluster, prefix, timeToLive, expireAfter);
    }

    @Override
    public String id() {
        return "redis";
    }

    @Override
    public int cost() {
        return 300;
    }

    @Override
    public Set<CacheFeature> features() {
        return Set.of(CacheFeature.DURABLE, CacheFeature.SHARED, CacheFeature.LISTED);
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(URI_SETTING, CLUSTER, PASSWORD, PREFIX, TIMEOUT, EXPIRE_AFTER, TIME_TO_LIVE);
    }

    @Override
    public CacheTier create(PluginContext context) {
        Server server =
                new Server(
                        uri != null ? uri : configuredUri(context),
                        context.value(PASSWORD).orElse(null),
                        context.value(TIMEOUT).orElseThrow(),
                        cluster || context.value(CLUSTER).orElse(false));
        Keys keys = new Keys(prefix != null ? prefix : context.value(PREFIX).orElseThrow());
        return new RedisCache(
                server,
                keys,
                timeToLive != null ? timeToLive : context.value(TIME_TO_LIVE).orElse(null),
                expireAfter != null ? expireAfter : context.value(EXPIRE_AFTER).orElseThrow());
    }

    /** Never shows the address: it may hold a password. */
    private static URI configuredUri(PluginContext context) {
        try {
            return Server.requireValid(URI.create(context.value(URI_SETTING).orElseThrow()));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "setting tif1.cache.redis.uri is not valid: use"
                            + " redis://[user:password@]host[:port][/database], or rediss:// for"
                            + " TLS",
                    null);
        }
    }
}
