package io.tif1.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tif1.mirror.RawAnswer.End;
import io.tif1.mirror.fault.Fault;
import io.tif1.mirror.fault.FaultKind;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateExpiredException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import javax.net.ssl.SSLSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault does on the wire what it says; seen over a bare socket, and in HTTP/2. */
@Timeout(60)
class FaultsOnTheWireTest {
    private static final String PATH = "/2025/A/Race/weather.json";
    private static final byte[] BODY =
            "{\"wT\":[1,2,3]}".repeat(500).getBytes(StandardCharsets.UTF_8);

    private MirrorServer server;

    @BeforeEach
    void start() throws IOException {
        server = MirrorServer.builder(path -> Optional.of(Content.of(BODY))).start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private RawAnswer struckBy(Fault fault) throws IOException {
        server.faults().first(1, "*", fault);
        boolean keepsAlive = fault.equals(Fault.stall()) || fault.equals(Fault.lastAnswer());
        return RawAnswer.of(server, PATH, keepsAlive);
    }

    private static void eventually(BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < 1_000 && !holds.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(holds.getAsBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 408, 409, 425, 429, 500, 501, 502, 503, 504})
    void statusesComeWithAndWithoutRetryAfter(int status) throws Exception {
        RawAnswer plain = struckBy(Fault.status(status));
        server.faults().clear();
        RawAnswer dated = struckBy(Fault.status(status, "7"));

        assertThat(plain.status()).isEqualTo(status);
        assertThat(plain.header("retry-after")).isEmpty();
        assertThat(dated.status()).isEqualTo(status);
        assertThat(dated.header("retry-after")).isEqualTo("7");
    }

    @Test
    void slowIsRightAndLate() throws Exception {
        RawAnswer answer = struckBy(Fault.slow(Duration.ofMillis(200)));

        assertThat(answer.body()).isEqualTo(BODY);
        assertThat(answer.firstAfter()).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void dripIsRightAndInPieces() throws Exception {
        RawAnswer answer = struckBy(Fault.drip(1_000, Duration.ofMillis(30)));

        assertThat(answer.body()).isEqualTo(BODY);
        Duration pauses = Duration.ofMillis(30L * ((BODY.length - 1) / 1_000));
        assertThat(answer.wholeAfter()).isGreaterThanOrEqualTo(pauses);
    }

    @Test
    void stallSendsHalfAndKeepsTheConnection() throws Exception {
        RawAnswer answer = struckBy(Fault.stall());

        assertThat(answer.announced()).isEqualTo(BODY.length);
        assertThat(answer.body()).hasSize(BODY.length / 2);
        assertThat(answer.end()).isEqualTo(End.SILENCE);
    }

    @Test
    void truncateSendsHalfAsIfItWereWhole() throws Exception {
        RawAnswer answer = struckBy(Fault.truncate());

        assertThat(answer.announced()).isEqualTo(BODY.length / 2);
        assertThat(answer.body()).isEqualTo(Arrays.copyOf(BODY, BODY.length / 2));
    }

    @Test
    void wrongLengthAnnouncesMoreThanItSends() throws Exception {
        RawAnswer answer = struckBy(Fault.wrongLength());

        assertThat(answer.announced()).isEqualTo(BODY.length);
        assertThat(answer.body().length).isLessThan(BODY.length);
        assertThat(answer.end()).isNotEqualTo(End.SILENCE);
    }

    @Test
    void resetClosesBeforeAnyAnswer() throws Exception {
        RawAnswer answer = struckBy(Fault.reset());

        assertThat(answer.bytes()).isEmpty();
        assertThat(answer.end()).isNotEqualTo(End.SILENCE);
    }

    @Test
    void disconnectCutsInTheMiddleWithATcpReset() throws Exception {
        RawAnswer answer = struckBy(Fault.disconnect());

        assertThat(answer.body().length).isLessThan(BODY.length);
        assertThat(answer.end()).isEqualTo(End.RESET);
    }

    @Test
    void goAwayClosesTheConnection() throws Exception {
        RawAnswer answer = struckBy(Fault.goAway());

        assertThat(answer.bytes()).isEmpty();
        assertThat(answer.end()).isEqualTo(End.CLOSED);
    }

    @Test
    void lastAnswerIsRightAndClosesTheConnection() throws Exception {
        RawAnswer answer = struckBy(Fault.lastAnswer());

        assertThat(answer.body()).isEqualTo(BODY);
        assertThat(answer.header("connection")).isEqualTo("close");
        assertThat(answer.end()).isEqualTo(End.CLOSED);
    }

    @Test
    void htmlIsAPageWithStatus200() throws Exception {
        RawAnswer answer = struckBy(Fault.html());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("text/html");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>");
    }

    @Test
    void bitFlipChangesOneBit() throws Exception {
        byte[] body = struckBy(Fault.bitFlip()).body();

        int changed = 0;
        for (int i = 0; i < BODY.length; i++) {
            changed += Integer.bitCount((body[i] ^ BODY[i]) & 0xff);
        }
        assertThat(body).hasSameSizeAs(BODY);
        assertThat(changed).isEqualTo(1);
    }

    @Test
    void badGzipIsNoGzip() throws Exception {
        RawAnswer answer = struckBy(Fault.badGzip());

        assertThat(answer.header("content-encoding")).isEqualTo("gzip");
        assertThatExceptionOfType(ZipException.class)
                .isThrownBy(() -> Clients.gunzip(answer.body()));
    }

    @Test
    void gzipBombInflatesAThousandfold() throws Exception {
        RawAnswer answer = struckBy(Fault.gzipBomb(16L << 20));

        assertThat(answer.header("content-encoding")).isEqualTo("gzip");
        assertThat(answer.body()).hasSizeLessThan(32 << 10);
        assertThat(Clients.gunzip(answer.body())).hasSize(16 << 20);
    }

    @Test
    void redirectsLeadElsewhereOrNowhere() throws Exception {
        RawAnswer away = struckBy(Fault.redirect("/elsewhere"));
        server.faults().clear();
        RawAnswer loop = struckBy(Fault.redirectLoop());

        assertThat(away.status()).isEqualTo(302);
        assertThat(away.header("location")).isEqualTo("/elsewhere");
        assertThat(loop.status()).isEqualTo(302);
        assertThat(loop.header("location")).isEqualTo(PATH);
    }

    @Test
    void wrongTypeIsRightButForItsType() throws Exception {
        RawAnswer answer = struckBy(Fault.wrongType("image/png"));

        assertThat(answer.header("content-type")).isEqualTo("image/png");
        assertThat(answer.body()).isEqualTo(BODY);
    }

    @Test
    void emptyIsStatus200WithoutABody() throws Exception {
        RawAnswer answer = struckBy(Fault.empty());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.announced()).isZero();
    }

    @Test
    void resetOfAStreamLeavesTheOthersAlone() throws Exception {
        HttpClient client = Clients.trusting(server);
        Clients.getWith(client, server.secureUri() + PATH);
        server.faults().clear();
        server.faults().first(1, "*", Fault.reset());

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Clients.getWith(client, server.secureUri() + PATH));

        assertThat(Clients.getWith(client, server.secureUri() + PATH).body()).isEqualTo(BODY);
        assertThat(server.statistics().connections()).isEqualTo(1);
    }

    @Test
    void disconnectEndsAllStreamsOfAConnection() throws Exception {
        HttpClient client = Clients.trusting(server);
        server.faults().first(1, "*", Fault.disconnect());

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Clients.getWith(client, server.secureUri() + PATH));
        eventually(() -> server.statistics().open() == 0);

        assertThat(Clients.getWith(client, server.secureUri() + PATH).body()).isEqualTo(BODY);
        assertThat(server.statistics().connections()).isEqualTo(2);
    }

    @Test
    void anExpiredCertificateIsPresented() throws Exception {
        try (MirrorServer expired =
                MirrorServer.builder(path -> Optional.empty()).expiredCertificate().start()) {
            SSLSession session =
                    Clients.get(expired, expired.secureUri() + PATH).sslSession().orElseThrow();
            X509Certificate shown = (X509Certificate) session.getPeerCertificates()[0];

            assertThatExceptionOfType(CertificateExpiredException.class)
                    .isThrownBy(shown::checkValidity);
        }
    }

    @Test
    void countsWhatIsOpenAndForgottenConnectionsAreClosed() throws Exception {
        try (MirrorServer hasty =
                MirrorServer.builder(path -> Optional.of(Content.of(BODY)))
                        .idleTimeout(Duration.ofMillis(300))
                        .start()) {
            hasty.faults().always("*", Fault.stall());

            RawAnswer.of(hasty, PATH, true);

            eventually(() -> hasty.statistics().active() == 0);
            eventually(() -> hasty.statistics().open() == 0);
            assertThat(hasty.statistics().aborted()).isEqualTo(1);
        }
    }

    @Test
    void aStalledExchangeEndsWhenItsClientLeavesInTheMiddleOfAWrite() throws Exception {
        byte[] huge = new byte[32 << 20];
        try (MirrorServer server =
                MirrorServer.builder(path -> Optional.of(Content.of(huge))).start()) {
            server.faults().always("*", Fault.stall());

            RawAnswer.leave(server, PATH);

            eventually(() -> server.statistics().total() == 1);
            eventually(() -> server.statistics().active() == 0);
        }
    }

    @Test
    void theAssortmentHasEveryKind() {
        Set<FaultKind> kinds =
                Fault.assortment(Duration.ofSeconds(1)).stream()
                        .map(Fault::kind)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FaultKind.class)));

        assertThat(kinds).isEqualTo(EnumSet.allOf(FaultKind.class));
    }
}
