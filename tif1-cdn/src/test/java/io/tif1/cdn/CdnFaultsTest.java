package io.tif1.cdn;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.InvalidDataException;
import io.tif1.api.NetworkException;
import io.tif1.api.NetworkException.Kind;
import io.tif1.api.Tif1Exception;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.Transport;
import io.tif1.mirror.MirrorServer;
import io.tif1.mirror.fault.Fault;
import io.tif1.mirror.fault.FaultKind;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server can do wrong, over the wire, in HTTP/2 and HTTP/1.1. */
@Timeout(60)
class CdnFaultsTest {
    private static final int SIZE = 40_000;
    private static final Resource FILE = Loopback.telemetry(1);

    @TempDir Path folder;
    private MirrorServer server;

    @BeforeEach
    void start() throws Exception {
        server = MirrorServer.builder(Loopback.everything(SIZE)).start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Transport open(URI base, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>();
        settings.put("mirror", base.toString());
        settings.put("trust", Loopback.pem(server, folder).toString());
        settings.put("pause", "5ms");
        settings.put("timeout", "1500ms");
        settings.putAll(more);
        return Loopback.transport(settings, folder);
    }

    private Transport http2() {
        return open(server.secureUri(), Map.of("timeout", "5s"));
    }

    private Transport http1() {
        return open(server.clearUri().orElseThrow(), Map.of());
    }

    private static Tif1Exception failure(Transport transport) throws Exception {
        CompletableFuture<Fetched> file = transport.fetch(FILE);
        try {
            file.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return (Tif1Exception) e.getCause();
        }
        throw new AssertionError("the fetch has not failed");
    }

    static Stream<Fault> passing() {
        return Stream.of(
                Fault.status(408),
                Fault.status(425),
                Fault.status(429, "0"),
                Fault.status(500),
                Fault.status(503, "1"),
                Fault.status(504),
                Fault.slow(Duration.ofSeconds(10)),
                Fault.slow(Duration.ofMillis(50)),
                Fault.drip(4_000, Duration.ofMillis(5)),
                Fault.drip(10, Duration.ofSeconds(1)),
                Fault.stall(),
                Fault.truncate(),
                Fault.wrongLength(),
                Fault.reset(),
                Fault.disconnect(),
                Fault.goAway(),
                Fault.lastAnswer(),
                Fault.html(),
                Fault.bitFlip(),
                Fault.badGzip(),
                Fault.gzipBomb(16L << 20),
                Fault.wrongType("text/html"),
                Fault.wrongType("image/png"),
                Fault.empty());
    }

    @ParameterizedTest
    @MethodSource("passing")
    void comesThroughWhenItHappensOnceInHttp2(Fault fault) throws Exception {
        server.faults().first(1, "*", fault);

        try (Transport transport = open(server.secureUri(), Map.of())) {
            assertThat(Loopback.get(transport, FILE).body()).isEqualTo(Loopback.body(FILE, SIZE));
        }
        assertThat(server.faults().struck()).isEqualTo(Map.of(fault.kind(), 1));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void comesThroughWhenItHappensOnceInHttp1(Fault fault) throws Exception {
        server.faults().first(1, "*", fault);

        try (Transport transport = http1()) {
            assertThat(Loopback.get(transport, FILE).body()).isEqualTo(Loopback.body(FILE, SIZE));
        }
        assertThat(server.faults().struck()).isEqualTo(Map.of(fault.kind(), 1));
    }

    static Stream<Fault> unusable() {
        return Stream.of(
                Fault.html(),
                Fault.badGzip(),
                Fault.gzipBomb(16L << 20),
                Fault.bitFlip(),
                Fault.truncate(),
                Fault.wrongType("text/html"),
                Fault.empty());
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void endsAsInvalidDataWhenItNeverStops(Fault fault) throws Exception {
        server.faults().always("*", fault);

        try (Transport transport = http2()) {
            InvalidDataException failure = (InvalidDataException) failure(transport);
            assertThat(failure.location().file()).isEqualTo(FILE.toString());
        }
    }

    static Stream<Fault> troubles() {
        return Stream.of(Fault.reset(), Fault.goAway(), Fault.wrongLength());
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void endsAsConnectionTroubleWhenItNeverStops(Fault fault) throws Exception {
        server.faults().always("*", fault);

        try (Transport transport = http2()) {
            NetworkException failure = (NetworkException) failure(transport);
            assertThat(failure.kind()).isEqualTo(Kind.CONNECTION);
            assertThat(failure.attempts()).hasSize(4);
            assertThat(failure.getCause()).isNotNull();
        }
    }

    @Test
    void endsAsTimeoutWhenNothingEverComes() throws Exception {
        server.faults().always("*", Fault.stall());

        try (Transport transport = open(server.secureUri(), Map.of("timeout", "100ms"))) {
            NetworkException failure = (NetworkException) failure(transport);
            assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
            assertThat(failure.attempts()).hasSize(4);
        }
    }

    @Test
    void keepsTheDeadlineUnderASlowDrip() throws Exception {
        server.faults().always("*", Fault.drip(1, Duration.ofMillis(20)));

        try (Transport transport =
                open(server.secureUri(), Map.of("timeout", "10s", "deadline", "400ms"))) {
            long start = System.nanoTime();
            NetworkException failure = (NetworkException) failure(transport);
            assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(400), Duration.ofSeconds(5));
        }
    }

    @Test
    void doesNotFollowARedirectToAnotherHost() throws Exception {
        try (MirrorServer other = MirrorServer.builder(Loopback.everything(SIZE)).start();
                Transport transport = http2()) {
            server.faults().always("*", Fault.redirect(other.clearUri().orElseThrow() + "/2025/a"));

            NetworkException failure = (NetworkException) failure(transport);

            assertThat(failure).hasMessageContaining("status 302, sent elsewhere");
            assertThat(failure.attempts()).hasSize(1);
            assertThat(other.statistics().connections()).isZero();
        }
    }

    @Test
    void followsARedirectWithinTheMirror() throws Exception {
        server.faults().first(1, "*1_tel.json", Fault.redirect("/2025/b/c/moved.json"));

        try (Transport transport = http2()) {
            Fetched file = Loopback.get(transport, FILE);

            assertThat(file.location()).isEqualTo(server.secureUri() + "/2025/b/c/moved.json");
            assertThat(file.body())
                    .isEqualTo(
                            Loopback.body(java.util.List.of("2025", "b", "c", "moved.json"), SIZE));
        }
    }

    @Test
    void leavesARedirectLoop() throws Exception {
        server.faults().add(rule("*b/c/x.json", "/2025/b/c/y.json"));
        server.faults().always("*", Fault.redirect("/2025/b/c/x.json"));

        try (Transport transport = http2()) {
            NetworkException failure = (NetworkException) failure(transport);
            assertThat(failure).hasMessageContaining("sent elsewhere");
            assertThat(server.statistics().total()).isLessThanOrEqualTo(4);
        }
    }

    private static io.tif1.mirror.fault.FaultRule rule(String path, String target) {
        return io.tif1.mirror.fault.FaultRule.always(path, Fault.redirect(target));
    }

    @Test
    void refusesAFileBeyondTheLimitWithoutReadingIt() throws Exception {
        try (Transport transport =
                open(server.secureUri(), Map.of("max-wire-bytes", "1000", "retries", "0"))) {
            InvalidDataException failure = (InvalidDataException) failure(transport);
            assertThat(failure).hasMessageContaining("too large");
        }
    }

    @Test
    void stopsWhenFaultsAreRemovedAtRunTime() throws Exception {
        server.faults().always("*", Fault.status(500));
        try (Transport transport = http2()) {
            assertThat(failure(transport)).isInstanceOf(NetworkException.class);

            server.faults().clear();

            assertThat(Loopback.get(transport, FILE).body()).isNotEmpty();
            assertThat(server.faults().struck()).containsKey(FaultKind.STATUS);
        }
    }
}
