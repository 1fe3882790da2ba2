package io.tif1.cdn;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.NetworkException;
import io.tif1.api.NetworkException.Kind;
import io.tif1.api.spi.Transport;
import io.tif1.mirror.MirrorServer;
import io.tif1.mirror.MirrorServerBuilder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A certificate that is refused is refused at once, before a request is sent, and says why. */
@Timeout(60)
class CdnCertificatesTest {
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir Path folder;

    private static MirrorServerBuilder server() {
        return MirrorServer.builder(Loopback.everything(100));
    }

    /** Asks a server whose certificate the client is told to trust, or not. */
    private NetworkException refusal(MirrorServer server, boolean named, String http1Only)
            throws Exception {
        Map<String, String> settings = new HashMap<>();
        settings.put("mirror", server.secureUri().toString());
        settings.put("http1-only", http1Only);
        settings.put("pause", "5ms");
        if (named) {
            settings.put("trust", Loopback.pem(server, folder).toString());
        }
        try (server;
                Transport transport = Loopback.transport(settings, folder)) {
            NetworkException failure = failure(transport);
            assertThat(failure.kind()).isEqualTo(Kind.CONNECTION);
            assertThat(failure.attempts()).hasSize(1);
            assertThat(failure).hasMessageContaining("certificate of localhost is not trusted: ");
            assertThat(server.statistics().total()).isZero();
            return failure;
        }
    }

    private static NetworkException failure(Transport transport) throws Exception {
        try {
            Loopback.get(transport, Loopback.WEATHER);
        } catch (ExecutionException e) {
            return (NetworkException) e.getCause();
        }
        throw new AssertionError("the fetch has not failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "true"})
    void oneForAnotherHostNamesTheHostsItIsFor(String http1Only) throws Exception {
        MirrorServer server = server().certificateFor("f1.example", "192.0.2.7").start();

        assertThat(refusal(server, true, http1Only))
                .hasMessageContaining("it is for f1.example, 192.0.2.7 only")
                .hasMessageContaining("use a name that it is for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "true"})
    void oneThatHasExpiredNamesTheDay(String http1Only) throws Exception {
        LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);

        assertThat(refusal(server().expiredCertificate().start(), true, http1Only))
                .hasMessageFindingMatch(
                        "it ended on (%s|%s)".formatted(yesterday, yesterday.plusDays(1)))
                .hasMessageContaining("its owner must renew it");
    }

    @Test
    void oneOfTheFutureNamesTheDayAndDoubtsTheClock() throws Exception {
        Clock ahead = Clock.offset(Clock.systemUTC(), DAY.multipliedBy(3));

        assertThat(refusal(server().clock(ahead).start(), true, "false"))
                .hasMessageContaining("it begins on 20")
                .hasMessageContaining("check this machine's clock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "true"})
    void oneThatVouchesForItselfNamesTheSetting(String http1Only) throws Exception {
        assertThat(refusal(server().start(), false, http1Only))
                .hasMessageContaining("it vouches for itself")
                .hasMessageContaining("name its PEM file in the setting trust");
    }

    @Test
    void aStrangerForAnotherHostIsAStrangerFirst() throws Exception {
        MirrorServer server = server().certificateFor("f1.example").start();

        assertThat(refusal(server, false, "false")).hasMessageContaining("it vouches for itself");
    }
}
