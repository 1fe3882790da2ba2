package io.tif1.cache.redis;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.spi.CacheTierProvider;
import io.tif1.testkit.CacheTierCompliance;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The kit against a real server; each test has a prefix of its own. */
class RedisTierComplianceTest extends CacheTierCompliance {
    private static @Nullable RedisProcess server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        assumeTrue(RedisProcess.program().isPresent(), "redis-server is not installed");
        server = RedisProcess.start(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Override
    protected CacheTierProvider provider() {
        return new RedisTier();
    }

    @Override
    protected Map<String, String> settings(Path directory) {
        String prefix = directory.getFileName().toString().replaceAll("[^A-Za-z0-9]", "-");
        return Map.of(
                "uri",
                server == null ? RedisTier.DEFAULT_URI : server.uri().toString(),
                "prefix",
                prefix + ":",
                "timeout",
                "PT30S");
    }
}
