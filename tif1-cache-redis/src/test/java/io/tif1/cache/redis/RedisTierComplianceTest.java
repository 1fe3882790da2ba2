package io.tif1.cache.redis;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The kit on one server. */
class RedisTierComplianceTest extends RedisKit {
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
    @Nullable URI uri() {
        return server == null ? null : server.uri();
    }

    @Override
    Map<String, String> more() {
        return Map.of();
    }
}
