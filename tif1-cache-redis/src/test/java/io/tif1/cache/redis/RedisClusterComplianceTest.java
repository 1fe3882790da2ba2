package io.tif1.cache.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import io.tif1.api.spi.CacheTier;
import io.tif1.testkit.TestContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit on two servers that share the keys. */
class RedisClusterComplianceTest extends RedisKit {
    private static @Nullable RedisCluster cluster;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        assumeTrue(RedisProcess.program().isPresent(), "redis-server is not installed");
        cluster = RedisCluster.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    void entriesAreSpreadOverTheServers() {
        Map<CacheKey, CacheEntry> laps = new LinkedHashMap<>();
        for (int lap = 1; lap <= 100; lap++) {
            byte[] bytes = ("lap " + lap).getBytes(StandardCharsets.UTF_8);
            laps.put(
                    new CacheKey(2025, "Spa", "Race", "VER/" + lap + "_tel.json"),
                    new CacheEntry(
                            Instant.EPOCH, Instant.MAX, "kit", "", 1, CachePayload.ofBytes(bytes)));
        }

        RedisCluster both = Objects.requireNonNull(cluster);

        try (CacheTier tier =
                RedisTier.cluster(both.uri()).create(TestContext.of(Map.of("timeout", "30s")))) {
            tier.putAll(laps);
            assertThat(both.sizes()).allMatch(size -> size > 10);
            assertThat(tier.findAll(laps.keySet())).hasSize(100);
            tier.clear();
            assertThat(tier.findAll(laps.keySet())).isEmpty();
        }
    }

    @Override
    @Nullable URI uri() {
        return cluster == null ? null : cluster.uri();
    }

    @Override
    Map<String, String> more() {
        return Map.of("cluster", "true");
    }
}
