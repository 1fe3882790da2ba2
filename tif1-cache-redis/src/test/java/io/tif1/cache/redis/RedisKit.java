package io.tif1.cache.redis;

import io.tif1.api.spi.CacheTierProvider;
import io.tif1.testkit.CacheTierCompliance;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kit against real servers; each test has a prefix of its own. */
abstract class RedisKit extends CacheTierCompliance {
    /** Returns where the servers are, once they run. */
    abstract @Nullable URI uri();

    /** Returns what a server of this kind is told besides. */
    abstract Map<String, String> more();

    @Override
    protected CacheTierProvider provider() {
        return new RedisTier();
    }

    @Override
    protected Map<String, String> settings(Path directory) {
        URI uri = uri();
        String prefix = directory.getFileName().toString().replaceAll("[^A-Za-z0-9]", "-");
        Map<String, String> settings = new HashMap<>(more());
        settings.put("uri", uri == null ? RedisTier.DEFAULT_URI : uri.toString());
        settings.put("prefix", prefix + ":");
        settings.put("timeout", "30s");
        return Map.copyOf(settings);
    }
}
