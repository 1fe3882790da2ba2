package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Set;
import org.apiguardian.api.API;

/**
 * Creates {@linkplain CacheTier cache tiers}.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface CacheTierProvider extends PluginProvider<CacheTier> {
    /**
     * Returns how expensive a lookup is; tiers are asked in ascending order.
     *
     * @return 100 for memory, 200 for local disk, 300 for another machine
     */
    int cost();

    /** Returns what the created tiers can do beyond the required contract; the kit verifies it. */
    default Set<CacheFeature> features() {
        return Set.of();
    }
}
