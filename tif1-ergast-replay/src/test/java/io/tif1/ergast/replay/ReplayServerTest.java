package io.tif1.ergast.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayServerTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2025-06-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private ReplayServer server;

    @BeforeEach
    void start() throws IOException {
        server =
                ReplayServer.builder(ReplayHistory.load(SmallHistory.write(folder)))
                        .limits(4, 6)
                        .clock(NOON)
                        .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void servesPagesWithLimitAndOffset() throws Exception {
        HttpResponse<String> answer = get("/2021/results.json?limit=2&offset=1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"limit\":\"2\",\"offset\":\"1\",\"total\":\"3\"");
        assertThat(server.requests())
                .containsExactly("/ergast/f1/2021/results.json?limit=2&offset=1");
    }

    @Test
    void refusesMoreThanTheLimitWithTheTimeToWait() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThat(get("/seasons.json").statusCode()).isEqualTo(200);
        }

        HttpResponse<String> refused = get("/seasons.json");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    }

    @Test
    void playsEachFaultAsOftenAsAsked() throws Exception {
        server.faults().add("seasons", ReplayFault.html(), 1);
        server.faults().add("status", ReplayFault.total(5), 1);

        assertThat(get("/seasons.json").body()).startsWith("<!DOCTYPE html>");
        assertThat(get("/seasons.json").body()).startsWith("{\"MRData\"");
        assertThat(get("/status.json").body()).contains("\"total\":\"7\"");
    }

    @Test
    void breaksOffAndErrs() throws Exception {
        server.faults().add("seasons", ReplayFault.truncated(), 1);
        server.faults().add("seasons", ReplayFault.status(503), 1);
        server.faults().add("seasons", ReplayFault.tooMany(Duration.ofSeconds(7)), 1);

        assertThat(get("/seasons.json").body()).doesNotEndWith("}}");
        assertThat(get("/seasons.json").statusCode()).isEqualTo(503);
        assertThat(get("/seasons.json").headers().firstValue("Retry-After")).hasValue("7");
    }

    @Test
    void knowsNothingOutsideItsBase() throws Exception {
        URI other = server.uri().resolve("/other/seasons.json");

        assertThat(send(other).statusCode()).isEqualTo(404);
        assertThat(get("/nothing.json").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(URI.create(server.uri() + path));
    }

    private HttpResponse<String> send(URI uri) throws Exception {
        return client.send(
                HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
