package io.tif1.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor with bad intentions writes on the wire, past the manners of any client. */
class ConfinementTest {
    @TempDir Path folder;
    private MirrorServer server;

    @BeforeEach
    void serveAFolderBesideASecret() throws IOException {
        Path root = Files.createDirectories(folder.resolve("root/2025/Event/Race"));
        Files.writeString(root.resolve("weather.json"), "{\"fine\":true}");
        Files.writeString(folder.resolve("secret.json"), "{\"secret\":true}");
        server = MirrorServer.builder(folder.resolve("root")).start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String ask(String target) throws IOException {
        return send("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }

    private String send(String request) throws IOException {
        URI base = server.clearUri().orElseThrow();
        try (Socket socket = new Socket("127.0.0.1", base.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void servesWhatIsThere() throws IOException {
        assertThat(ask("/2025/Event/Race/weather.json"))
                .startsWith("HTTP/1.1 200")
                .endsWith("{\"fine\":true}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.json",
                "/2025/../../secret.json",
                "/2025/%2e%2e/%2e%2e/secret.json",
                "/2025/..%2f..%2fsecret.json",
                "/2025/%2e%2e%2f%2e%2e%2fsecret.json",
                "/2025/..%5c..%5csecret.json",
                "/2025/..;/..;/secret.json",
                "/2025/.%00./secret.json",
                "/%c0%ae%c0%ae/secret.json",
                "/2025//../..//secret.json",
                "//secret.json",
                "http://x/../secret.json",
                "/2025/Event/Race/weather.json%00.txt",
                "/2025/Event/Race",
                "/2025",
                "/"
            })
    void neverServesTheSecretNorAFolder(String target) throws IOException {
        String answer = ask(target);

        assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("secret\":true");
    }

    @Test
    void doesNotFollowLinksOutOfTheFolder() throws IOException {
        Path race = folder.resolve("root/2025/Event/Race");
        Files.createSymbolicLink(race.resolve("link.json"), folder.resolve("secret.json"));
        Files.createSymbolicLink(race.resolve("up"), folder);

        assertThat(ask("/2025/Event/Race/link.json")).startsWith("HTTP/1.1 404");
        assertThat(ask("/2025/Event/Race/up/secret.json")).startsWith("HTTP/1.1 404");
    }

    @Test
    void survivesNonsense() throws IOException {
        assertThat(send("\u0000\u0001\u0002\r\n\r\n")).doesNotContain("secret");
        assertThat(send("GET / HTTP/9.9\r\n\r\n")).doesNotContain("secret");
        assertThat(ask("/2025/Event/Race/weather.json")).startsWith("HTTP/1.1 200");
    }

    @Test
    void tellsNothingAboutItself() throws IOException {
        assertThat(ask("/2025/Event/Race/weather.json")).doesNotContainIgnoringCase("jetty");
    }
}
