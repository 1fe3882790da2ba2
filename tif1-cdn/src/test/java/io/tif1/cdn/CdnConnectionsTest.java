package io.tif1.cdn;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.NetworkException;
import io.tif1.api.NetworkException.Kind;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Transport;
import io.tif1.mirror.MirrorServer;
import io.tif1.mirror.fault.Fault;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Connections: whom to trust, how to fall back, how to let go. */
@Timeout(60)
class CdnConnectionsTest {
    private static final int SIZE = 20_000;

    @TempDir Path folder;

    private Transport trusting(MirrorServer server, Map<String, String> more) {
        return Loopback.trusting(server, more, folder);
    }

    private static NetworkException failure(Transport transport) throws Exception {
        try {
            Loopback.get(transport, Loopback.WEATHER);
        } catch (ExecutionException e) {
            return (NetworkException) e.getCause();
        }
        throw new AssertionError("the fetch has not failed");
    }

    private static void eventually(BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < 500 && !holds.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }

    @Test
    void refusesACertificateNobodyVouchesFor() throws Exception {
        try (MirrorServer server = MirrorServer.builder(Loopback.everything(SIZE)).start();
                Transport transport =
                        Loopback.transport(
                                Map.of("mirror", server.secureUri().toString()), folder)) {
            NetworkException failure = failure(transport);

            assertThat(failure).hasMessageContaining("certificate of localhost is not trusted");
            assertThat(failure.attempts()).hasSize(1);
            assertThat(server.statistics().total()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "insecure,true",
        "verify,false",
        "tls-verify,false",
        "trust-all,true",
        "verify-hostname,false",
        "tls,false"
    })
    void noSettingSwitchesVerificationOff(String key, String value) throws Exception {
        Map<String, String> settings = new HashMap<>();
        settings.put("pause", "5ms");
        settings.put(key, value);
        try (MirrorServer server = MirrorServer.builder(Loopback.everything(SIZE)).start()) {
            settings.put("mirror", server.secureUri().toString());
            try (Transport transport = Loopback.transport(settings, folder)) {
                assertThat(failure(transport)).hasMessageContaining("is not trusted");
                assertThat(server.statistics().total()).isZero();
            }
        }
    }

    @Test
    void refusesAnExpiredCertificateEvenIfItIsNamed() throws Exception {
        try (MirrorServer server =
                        MirrorServer.builder(Loopback.everything(SIZE))
                                .expiredCertificate()
                                .start();
                Transport transport = trusting(server, Map.of())) {
            assertThat(failure(transport)).hasMessageContaining("is not trusted");
        }
    }

    @Test
    void trustsTheCertificateThatAMirrorOfThisMachineKeepsInTheCacheFolder() throws Exception {
        try (MirrorServer server =
                        MirrorServer.builder(Loopback.everything(SIZE))
                                .identity(folder.resolve("mirror"))
                                .start();
                Transport transport =
                        Loopback.transport(
                                Map.of("mirror", server.secureUri().toString()), folder)) {
            assertThat(Loopback.get(transport, Loopback.WEATHER).body()).isNotEmpty();
        }
    }

    @Test
    void surviveADamagedCertificateInTheCacheFolder() throws Exception {
        Files.createDirectories(folder.resolve("mirror"));
        Files.writeString(folder.resolve("mirror/certificate.pem"), "not a certificate");

        try (MirrorServer server = MirrorServer.builder(Loopback.everything(SIZE)).start();
                Transport transport =
                        Loopback.transport(
                                Map.of("mirror", server.secureUri().toString()), folder)) {
            assertThat(failure(transport)).hasMessageContaining("is not trusted");
        }
    }

    @Test
    void fallsBackToHttp1WhereHttp2IsNotSpoken() throws Exception {
        try (MirrorServer server =
                        MirrorServer.builder(Loopback.everything(SIZE)).http2(false).start();
                Transport transport = trusting(server, Map.of("max-concurrent", "4"))) {
            List<CompletableFuture<Fetched>> all = new ArrayList<>();
            for (int lap = 0; lap < 40; lap++) {
                all.add(transport.fetch(Loopback.telemetry(lap)));
            }
            for (int lap = 0; lap < 40; lap++) {
                assertThat(all.get(lap).get(20, TimeUnit.SECONDS).body())
                        .isEqualTo(Loopback.body(Loopback.telemetry(lap), SIZE));
            }

            assertThat(server.statistics().protocols()).isEqualTo(Map.of("HTTP/1.1", 40L));
            assertThat(server.statistics().connections()).isLessThanOrEqualTo(10);
        }
    }

    @Test
    void speaksHttp1OnlyWhenTold() throws Exception {
        try (MirrorServer server = MirrorServer.builder(Loopback.everything(SIZE)).start();
                Transport transport = trusting(server, Map.of("http1-only", "true"))) {
            Loopback.get(transport, Loopback.WEATHER);

            assertThat(server.statistics().protocols()).isEqualTo(Map.of("HTTP/1.1", 1L));
        }
    }

    @Test
    void cancellingReachesTheServerInHttp2() throws Exception {
        try (MirrorServer server = MirrorServer.builder(Loopback.everything(SIZE)).start();
                Transport transport = trusting(server, Map.of())) {
            Loopback.get(transport, Loopback.WEATHER);
            server.faults().always("*", Fault.slow(Duration.ofSeconds(30)));
            CompletableFuture<Fetched> file = transport.fetch(Loopback.telemetry(1));
            eventually(() -> server.statistics().total() == 2);

            file.cancel(true);

            eventually(() -> server.statistics().aborted() == 1);
            server.faults().clear();
            assertThat(Loopback.get(transport, Loopback.telemetry(2)).body()).isNotEmpty();
        }
    }

    @Test
    void reportsARefusedConnection() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        try (Transport transport =
                Loopback.transport(
                        Map.of("mirror", "https://localhost:" + port, "pause", "5ms"), folder)) {
            NetworkException failure = failure(transport);

            assertThat(failure.kind()).isEqualTo(Kind.CONNECTION);
            assertThat(failure.attempts()).hasSize(4);
            assertThat(failure).hasMessageContaining("check network and proxy");
        }
    }

    @Test
    void reportsAServerThatAcceptsAndSaysNothing() throws Exception {
        try (ServerSocket socket = new ServerSocket(0);
                Transport transport =
                        Loopback.transport(
                                Map.of(
                                        "mirror", "https://localhost:" + socket.getLocalPort(),
                                        "pause", "5ms",
                                        "timeout", "200ms",
                                        "retries", "1"),
                                folder)) {
            assertThat(failure(transport).kind()).isEqualTo(Kind.TIMEOUT);
        }
    }

    @Test
    void aMirrorThatDiesIsReplacedByTheNext() throws Exception {
        MirrorServer first = MirrorServer.builder(Loopback.everything(SIZE)).start();
        try (MirrorServer second = MirrorServer.builder(Loopback.everything(SIZE)).start()) {
            Path both =
                    Files.writeString(
                            folder.resolve("both.pem"),
                            first.certificatePem() + second.certificatePem());
            Map<String, String> settings =
                    Map.of(
                            "mirror",
                            first.secureUri() + "," + second.secureUri(),
                            "trust",
                            both.toString());
            try (Transport transport = Loopback.transport(settings, folder)) {
                List<CompletableFuture<Fetched>> all = new ArrayList<>();
                first.faults().always("*", Fault.slow(Duration.ofMillis(10)));
                for (int lap = 0; lap < 300; lap++) {
                    all.add(transport.fetch(Loopback.telemetry(lap)));
                }
                eventually(() -> first.statistics().total() > 60);

                first.close();

                for (int lap = 0; lap < 300; lap++) {
                    assertThat(all.get(lap).get(30, TimeUnit.SECONDS).body())
                            .isEqualTo(Loopback.body(Loopback.telemetry(lap), SIZE));
                }
                assertThat(second.statistics().total()).isPositive();
            }
        } finally {
            first.close();
        }
    }

    @Test
    void aConnectionClosedUnderLoadIsOpenedAgain() throws Exception {
        try (MirrorServer server = MirrorServer.builder(Loopback.everything(SIZE)).start();
                Transport transport = trusting(server, Map.of("max-concurrent", "50"))) {
            server.faults().first(1, "*VER/70_tel.json", Fault.goAway());
            server.faults().first(1, "*VER/140_tel.json", Fault.goAway());
            List<CompletableFuture<Fetched>> all = new ArrayList<>();
            for (int lap = 0; lap < 200; lap++) {
                all.add(transport.fetch(Loopback.telemetry(lap)));
            }

            for (int lap = 0; lap < 200; lap++) {
                assertThat(all.get(lap).get(30, TimeUnit.SECONDS).body())
                        .isEqualTo(Loopback.body(Loopback.telemetry(lap), SIZE));
            }
            assertThat(server.statistics().connections()).isBetween(2L, 3L);
        }
    }

    @Test
    void closingEndsThreadsAndConnections() throws Exception {
        try (MirrorServer server = MirrorServer.builder(Loopback.everything(SIZE)).start()) {
            Transport transport = trusting(server, Map.of());
            Loopback.get(transport, Loopback.WEATHER);
            server.faults().always("*", Fault.slow(Duration.ofSeconds(30)));
            CompletableFuture<Fetched> file = transport.fetch(Loopback.telemetry(1));
            eventually(() -> server.statistics().total() == 2);

            transport.close();
            transport.close();

            assertThat(file).isCompletedExceptionally();
            eventually(() -> server.statistics().aborted() == 1);
            eventually(
                    () ->
                            Thread.getAllStackTraces().keySet().stream()
                                    .noneMatch(t -> t.getName().startsWith("tif1-cdn")));
        }
    }
}
