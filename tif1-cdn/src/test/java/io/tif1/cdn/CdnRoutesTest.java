package io.tif1.cdn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.NetworkException;
import io.tif1.api.model.BreakerState;
import io.tif1.api.model.HostStatistics;
import io.tif1.api.model.NetworkStatistics;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Transport;
import io.tif1.mirror.MirrorServer;
import io.tif1.mirror.fault.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ways to a file over the wire: two mirrors, a second request, a proxy with a password. */
@Timeout(90)
class CdnRoutesTest {
    private static final int SIZE = 20_000;

    @TempDir Path folder;
    private MirrorServer first;
    private MirrorServer second;

    @BeforeEach
    void start() throws Exception {
        first = MirrorServer.builder(Loopback.everything(SIZE)).start();
        second = MirrorServer.builder(Loopback.everything(SIZE)).start();
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
    }

    private Transport open(String mirrors, Map<String, String> more) throws Exception {
        Path both = folder.resolve("both.pem");
        Files.writeString(both, first.certificatePem() + second.certificatePem());
        Map<String, String> settings = new HashMap<>();
        settings.put("mirror", mirrors);
        settings.put("trust", both.toString());
        settings.put("pause", "5ms");
        settings.putAll(more);
        return Loopback.transport(settings, folder);
    }

    private String both() {
        return first.secureUri() + "," + second.secureUri();
    }

    private static void assertGets(Transport transport, int lap) throws Exception {
        Fetched file = Loopback.get(transport, Loopback.telemetry(lap));
        assertThat(file.body()).isEqualTo(Loopback.body(Loopback.telemetry(lap), SIZE));
    }

    @Test
    void aSecondRequestOvertakesAMirrorThatStalls() throws Exception {
        first.faults().always("*", Fault.stall());

        try (Transport transport = open(both(), Map.of("hedge-after", "50ms"))) {
            assertGets(transport, 1);

            NetworkStatistics seen = transport.statistics();
            assertThat(seen.hedges()).isEqualTo(1);
            assertThat(seen.hedgesWon()).isEqualTo(1);
            assertThat(seen.retries()).isZero();
            assertThat(second.statistics().total()).isEqualTo(1);
        }
    }

    @Test
    void aMirrorThatDiesCostsOneAttemptAndIsUsedAgainWhenItIsBack() throws Exception {
        Map<String, String> settings = Map.of("timeout", "1s", "demoted-for", "1ms");
        try (Transport transport = open(both(), settings)) {
            assertGets(transport, 1);
            first.faults().always("*", Fault.stall());

            long start = System.nanoTime();
            assertGets(transport, 2);
            Duration took = Duration.ofNanos(System.nanoTime() - start);

            assertThat(took).isBetween(Duration.ofMillis(900), Duration.ofSeconds(15));
            HostStatistics dead = transport.statistics().hosts().get(0);
            assertThat(dead.failures()).isEqualTo(1); // the delay is that of one attempt
            assertThat(transport.statistics().retries()).isEqualTo(1);

            first.faults().clear();
            assertGets(transport, 3);
            assertThat(transport.statistics().hosts().get(0).failures()).isEqualTo(1);
            assertThat(transport.statistics().hosts().get(0).attempts()).isEqualTo(3);
            assertThat(transport.statistics().hosts().get(1).attempts()).isEqualTo(1);
        }
    }

    @Test
    void countsWhatHappens() throws Exception {
        first.faults().first(1, "*/5_tel.json", Fault.status(503));

        try (Transport transport = open(first.secureUri().toString(), Map.of())) {
            for (int lap = 1; lap <= 10; lap++) {
                assertGets(transport, lap);
            }

            NetworkStatistics seen = transport.statistics();
            HostStatistics host = seen.hosts().get(0);
            assertThat(seen.requests()).isEqualTo(10);
            assertThat(seen.delivered()).isEqualTo(10);
            assertThat(seen.retries()).isEqualTo(1);
            assertThat(host.attempts()).isEqualTo(11);
            assertThat(host.failures()).isEqualTo(1);
            assertThat(host.connections()).isEqualTo(first.statistics().connections());
            assertThat(host.reused()).isEqualTo(11 - host.connections()).isPositive();
            assertThat(host.wireBytes()).isPositive().isEqualTo(seen.wireBytes());
            assertThat(host.meanLatency()).isPositive();
            assertThat(host.breaker().state()).isEqualTo(BreakerState.CLOSED);
        }
    }

    @Test
    void passesAProxyThatWantsAPassword() throws Exception {
        String credentials = Base64.getEncoder().encodeToString("me:s/cret".getBytes("UTF-8"));
        try (PasswordProxy proxy = new PasswordProxy(credentials);
                Transport transport =
                        open(
                                first.secureUri().toString(),
                                Map.of("proxy", "http://me:s%2Fcret@localhost:" + proxy.port()))) {
            assertGets(transport, 1);

            assertThat(proxy.heads).allMatch(head -> head.startsWith("CONNECT localhost:"));
            assertThat(first.statistics().protocols()).isEqualTo(Map.of("HTTP/1.1", 1L));
        }
    }

    @Test
    void saysThatAProxyRefusesThePassword() throws Exception {
        try (PasswordProxy proxy = new PasswordProxy("bm90OnRoaXM=");
                Transport transport =
                        open(
                                first.secureUri().toString(),
                                Map.of(
                                        "proxy", "http://me:secret@localhost:" + proxy.port(),
                                        "timeout", "2s",
                                        "retries", "0"))) {
            assertThatThrownBy(() -> Loopback.get(transport, Loopback.telemetry(1)))
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(NetworkException.class)
                    .hasMessageNotContaining("secret");
            assertThat(first.statistics().total()).isZero();
        }
    }
}
