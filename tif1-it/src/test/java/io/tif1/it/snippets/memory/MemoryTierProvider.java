package io.tif1.it.snippets.memory;

import io.tif1.api.spi.CacheFeature;
import io.tif1.api.spi.CacheTier;
import io.tif1.api.spi.CacheTierProvider;
import io.tif1.api.spi.PluginContext;
import java.util.Set;

// snippet:memory-tier-provider
public final class MemoryTierProvider implements CacheTierProvider {
    @Override
    public String id() {
        return "memory";
    }

    @Override
    public int cost() {
        return 100; // asked before tiers on disk
    }

    @Override
    public Set<CacheFeature> features() {
        return Set.of(CacheFeature.OBJECTS);
    }

    @Override
    public CacheTier create(PluginContext context) {
        return new MemoryTier();
    }
}
// end
