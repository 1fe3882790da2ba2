package io.tif1.cache.ehcache;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.spi.CacheFeature;
import io.tif1.api.spi.CacheTier;
import io.tif1.api.spi.CacheTierProvider;
import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Setting;
import io.tif1.api.spi.SettingType;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A memory tier: keeps the most recently used values as objects, for as long as the process lives.
 *
 * <p>What is said here in code wins over the settings {@code tif1.cache.ehcache.entries} and {@code
 * tif1.cache.ehcache.time-to-live}. Immutable.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class HeapTier implements CacheTierProvider {
    /** How many entries a tier holds unless told otherwise: {@value}. */
    public static final int DEFAULT_ENTRIES = 1_024;

    private static final Setting<Integer> ENTRIES =
            Setting.of(
                    "entries",
                    SettingType.integer(1, Integer.MAX_VALUE),
                    Integer.toString(DEFAULT_ENTRIES),
                    "Entries it holds; the least recently used go first");
    private static final Setting<Duration> TIME_TO_LIVE =
            Setting.of(
                    "time-to-live",
                    SettingType.duration(Duration.ofMillis(1), Duration.ofDays(36_500)),
                    "",
                    "Time after which an entry is no longer fresh; unlimited unless set");

    private final @Nullable Integer entries;
    private final @Nullable Duration timeToLive;

    /** Leaves everything to the settings; called by {@code ServiceLoader}. */
    public HeapTier() {
        this(null, null);
    }

    private HeapTier(@Nullable Integer entries, @Nullable Duration timeToLive) {
        this.entries = entries;
        this.timeToLive = timeToLive;
    }

    /**
     * Describes a tier of a given size.
     *
     * @param entries how many entries it holds before the least recently used go; at least 1
     */
    public static HeapTier entries(int entries) {
        return new HeapTier(atLeastOne(entries), null);
    }

    /**
     * Returns a tier whose entries are fresh for no longer than the given time after they were
     * fetched, even if their session is settled.
     *
     * @param timeToLive a positive time; unlimited unless set
     */
    public HeapTier timeToLive(Duration timeToLive) {
        return new HeapTier(entries, positive(timeToLive));
    }

    @Override
    public String id() {
        return "ehcache";
    }

    @Override
    public int cost() {
        return 100;
    }

    @Override
    public Set<CacheFeature> features() {
        return Set.of(CacheFeature.BOUNDED, CacheFeature.OBJECTS, CacheFeature.LISTED);
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(ENTRIES, TIME_TO_LIVE);
    }

    @Override
    public CacheTier create(PluginContext context) {
        int size = entries != null ? entries : context.value(ENTRIES).orElse(DEFAULT_ENTRIES);
        Duration limit = timeToLive != null ? timeToLive : context.value(TIME_TO_LIVE).orElse(null);
        return new EhcacheTier(size, limit);
    }

    private static int atLeastOne(int entries) {
        if (entries < 1) {
            throw new IllegalArgumentException("entries is " + entries);
        }
        return entries;
    }

    private static Duration positive(Duration timeToLive) {
        if (timeToLive.isNegative() || timeToLive.isZero()) {
            throw new IllegalArgumentException("timeToLive is " + timeToLive);
        }
        return timeToLive;
    }
}
