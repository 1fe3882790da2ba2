package io.tif1.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorServerTest {
    private static final byte[] WEATHER =
            "{\"wT\":[1,2,3]}".repeat(100).getBytes(StandardCharsets.UTF_8);
    private static final ContentSource ONE_FILE =
            segments ->
                    segments.equals(List.of("2025", "São Paulo Grand Prix", "Race", "weather.json"))
                            ? Optional.of(Content.of(WEATHER))
                            : Optional.empty();
    private static final String PATH = "/2025/S%C3%A3o%20Paulo%20Grand%20Prix/Race/weather.json";

    @Test
    void servesOverHttp2WithItsOwnCertificate() throws Exception {
        try (MirrorServer server = MirrorServer.builder(ONE_FILE).start()) {
            HttpResponse<byte[]> answer = Clients.get(server, server.secureUri() + PATH);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.body()).isEqualTo(WEATHER);
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/json");
        }
    }

    @Test
    void servesClearHttp1() throws Exception {
        try (MirrorServer server = MirrorServer.builder(ONE_FILE).start()) {
            URI base = server.clearUri().orElseThrow();

            HttpResponse<byte[]> answer = Clients.get(server, base + PATH);

            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
            assertThat(answer.body()).isEqualTo(WEATHER);
        }
    }

    @Test
    void compressesOnlyForThoseWhoAsk() throws Exception {
        try (MirrorServer server = MirrorServer.builder(ONE_FILE).start()) {
            String uri = server.secureUri() + PATH;

            HttpResponse<byte[]> zipped = Clients.get(server, uri, "Accept-Encoding", "gzip");
            HttpResponse<byte[]> refused = Clients.get(server, uri, "Accept-Encoding", "gzip;q=0");

            assertThat(zipped.headers().firstValue("content-encoding")).hasValue("gzip");
            assertThat(Clients.gunzip(zipped.body())).isEqualTo(WEATHER);
            assertThat(refused.headers().firstValue("content-encoding")).isEmpty();
            assertThat(refused.body()).isEqualTo(WEATHER);
        }
    }

    @Test
    void saysNothingNewToThoseWhoKnowTheTag() throws Exception {
        try (MirrorServer server = MirrorServer.builder(ONE_FILE).start()) {
            String uri = server.secureUri() + PATH;
            String tag = Clients.get(server, uri).headers().firstValue("etag").orElseThrow();

            HttpResponse<byte[]> answer = Clients.get(server, uri, "If-None-Match", tag);

            assertThat(answer.statusCode()).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void servesOneRange() throws Exception {
        try (MirrorServer server = MirrorServer.builder(ONE_FILE).start()) {
            String uri = server.secureUri() + PATH;

            HttpResponse<byte[]> part = Clients.get(server, uri, "Range", "bytes=2-5");
            HttpResponse<byte[]> beyond = Clients.get(server, uri, "Range", "bytes=999999-");

            assertThat(part.statusCode()).isEqualTo(206);
            assertThat(new String(part.body(), StandardCharsets.UTF_8)).isEqualTo("wT\":");
            assertThat(part.headers().firstValue("content-range")).hasValue("bytes 2-5/1400");
            assertThat(beyond.statusCode()).isEqualTo(416);
        }
    }

    @Test
    void countsWhatItSees() throws Exception {
        try (MirrorServer server = MirrorServer.builder(ONE_FILE).start()) {
            HttpClient client = Clients.trusting(server);
            String uri = server.secureUri() + PATH;
            Clients.getWith(client, uri);

            List<CompletableFuture<HttpResponse<byte[]>>> all =
                    java.util.stream.IntStream.range(0, 20)
                            .mapToObj(i -> Clients.start(client, uri))
                            .toList();
            all.forEach(CompletableFuture::join);

            MirrorStatistics seen = server.statistics();
            assertThat(seen.connections()).isEqualTo(1);
            assertThat(seen.requests())
                    .isEqualTo(Map.of("2025/São Paulo Grand Prix/Race/weather.json", 21L));
            assertThat(seen.protocols()).isEqualTo(Map.of("HTTP/2.0", 21L));
            assertThat(seen.total()).isEqualTo(21);
            assertThat(seen.aborted()).isZero();
        }
    }

    @Test
    void answers404And405() throws Exception {
        try (MirrorServer server = MirrorServer.builder(ONE_FILE).start()) {
            assertThat(Clients.get(server, server.secureUri() + "/2025/a/b/c").statusCode())
                    .isEqualTo(404);
            assertThat(Clients.post(server, server.secureUri() + PATH).statusCode()).isEqualTo(405);
        }
    }

    @Test
    void refusesATakenPort() throws Exception {
        try (MirrorServer first = MirrorServer.builder(ONE_FILE).start()) {
            int port = first.secureUri().getPort();

            assertThatThrownBy(() -> MirrorServer.builder(ONE_FILE).securePort(port).start())
                    .isInstanceOf(IOException.class)
                    .hasRootCauseInstanceOf(BindException.class);
        }
    }

    @Test
    void closesTwiceAndLeavesNoThread() throws Exception {
        MirrorServer server = MirrorServer.builder(ONE_FILE).start();
        Clients.get(server, server.secureUri() + PATH);

        server.close();
        server.close();

        assertThatThrownBy(() -> Clients.get(server, server.secureUri() + PATH))
                .isInstanceOf(Exception.class);
    }

    @Test
    void keepsItsCertificateInAFolder(@TempDir Path folder) throws Exception {
        String first;
        try (MirrorServer server = MirrorServer.builder(ONE_FILE).identity(folder).start()) {
            first = server.certificatePem();
        }

        try (MirrorServer again = MirrorServer.builder(ONE_FILE).identity(folder).start()) {
            assertThat(again.certificatePem()).isEqualTo(first);
            assertThat(Files.readString(folder.resolve("certificate.pem"))).isEqualTo(first);
        }
    }
}
