package io.tif1.cache.ehcache;

import io.tif1.api.spi.CacheTierProvider;
import io.tif1.testkit.CacheTierCompliance;
import java.nio.file.Path;
import java.util.Map;

class HeapTierComplianceTest extends CacheTierCompliance {
    @Override
    protected CacheTierProvider provider() {
        return new HeapTier();
    }

    @Override
    protected Map<String, String> tightSettings(Path directory) {
        return Map.of("entries", "100");
    }
}
