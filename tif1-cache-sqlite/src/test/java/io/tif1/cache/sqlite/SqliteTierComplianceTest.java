package io.tif1.cache.sqlite;

import io.tif1.api.spi.CacheTierProvider;
import io.tif1.testkit.CacheTierCompliance;
import java.nio.file.Path;
import java.util.Map;

class SqliteTierComplianceTest extends CacheTierCompliance {
    @Override
    protected CacheTierProvider provider() {
        return new SqliteTier();
    }

    @Override
    protected Map<String, String> settings(Path directory) {
        return Map.of("file", directory.resolve("cache.db").toString());
    }

    @Override
    protected Map<String, String> tightSettings(Path directory) {
        return Map.of("file", directory.resolve("tight.db").toString(), "max-bytes", "1500000");
    }
}
