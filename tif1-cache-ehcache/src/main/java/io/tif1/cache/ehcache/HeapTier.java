package io.tif1.cache.ehcache;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.spi.CacheFeature;
import io.tif1.api.spi.CacheTier;
import io.tif1.api.spi.CacheTierProvider;
import io.tif1.api.spi.PluginContext;
import java.time.Duration;
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
    public CacheTier create(PluginContext context) {
        int size =
                entries != null
                        ? entries
                        : context.setting("entries", text -> atLeastOne(Integer.parseInt(text)))
                                .orElse(DEFAULT_ENTRIES);
        Duration limit =
                timeToLive != null
                        ? timeToLive
                        : context.setting("time-to-live", text -> positive(Duration.parse(text)))
                                .orElse(null);
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
