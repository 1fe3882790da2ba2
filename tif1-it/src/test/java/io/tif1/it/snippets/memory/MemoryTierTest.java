package io.tif1.it.snippets.memory;

import io.tif1.api.spi.CacheTierProvider;
import io.tif1.testkit.CacheTierCompliance;

// snippet:memory-compliance
class MemoryTierTest extends CacheTierCompliance {
    @Override
    protected CacheTierProvider provider() {
        return new MemoryTierProvider();
    }
}
// end
