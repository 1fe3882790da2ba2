package io.tif1.cdn;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Transport;
import io.tif1.mirror.MirrorServer;
import io.tif1.mirror.MirrorStatistics;
import io.tif1.mirror.fault.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CdnTransportTest {
    @TempDir Path folder;

    private Transport secure(MirrorServer server, Map<String, String> more) {
        Map<String, String> settings = new java.util.HashMap<>(more);
        settings.put("mirror", server.secureUri().toString());
        settings.put("trust", Loopback.pem(server, folder).toString());
        return Loopback.transport(settings, folder);
    }

    @Test
    void fetchesOverHttp2() throws Exception {
        try (MirrorServer server = MirrorServer.builder(Loopback.everything(5_000)).start();
                Transport transport = secure(server, Map.of())) {
            Fetched file = Loopback.get(transport, Loopback.WEATHER);

            assertThat(file.body()).isEqualTo(Loopback.body(Loopback.WEATHER, 5_000));
            assertThat(file.source()).isEqualTo("localhost:" + server.secureUri().getPort());
            assertThat(file.location())
                    .isEqualTo(
                            server.secureUri()
                                    + "/2025/S%C3%A3o%20Paulo%20Grand%20Prix/Practice%201/weather.json");
            assertThat(file.etag()).isNotEmpty();
            assertThat(file.wireBytes()).isPositive().isLessThan(file.body().length);
            assertThat(server.statistics().protocols()).isEqualTo(Map.of("HTTP/2.0", 1L));
        }
    }

    @Test
    void fetchesOverClearHttp1() throws Exception {
        try (MirrorServer server = MirrorServer.builder(Loopback.everything(5_000)).start();
                Transport transport =
                        Loopback.transport(
                                Map.of("mirror", server.clearUri().orElseThrow().toString()),
                                folder)) {
            Fetched file = Loopback.get(transport, Loopback.WEATHER);

            assertThat(file.body()).isEqualTo(Loopback.body(Loopback.WEATHER, 5_000));
            assertThat(server.statistics().protocols()).isEqualTo(Map.of("HTTP/1.1", 1L));
        }
    }

    @Test
    void sharesOneConnectionAmong400Fetches() throws Exception {
        try (MirrorServer server = MirrorServer.builder(Loopback.everything(50_000)).start();
                Transport transport = secure(server, Map.of("max-concurrent", "100"))) {
            server.faults().always("*", Fault.slow(Duration.ofMillis(20)));

            List<CompletableFuture<Fetched>> all =
                    IntStream.range(0, 400)
                            .mapToObj(lap -> transport.fetch(Loopback.telemetry(lap)))
                            .toList();
            for (int lap = 0; lap < all.size(); lap++) {
                Fetched file = all.get(lap).get(30, TimeUnit.SECONDS);
                assertThat(file.body()).isEqualTo(Loopback.body(Loopback.telemetry(lap), 50_000));
            }

            MirrorStatistics seen = server.statistics();
            assertThat(seen.connections()).isEqualTo(1);
            assertThat(seen.protocols()).isEqualTo(Map.of("HTTP/2.0", 400L));
            assertThat(seen.concurrent()).isBetween(20, 100);
        }
    }
}
