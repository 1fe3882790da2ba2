package io.tif1.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.NetworkException;
import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentSourceTest {
    private static final class Answering implements Transport {
        @Override
        public String name() {
            return "answering";
        }

        @Override
        public CompletableFuture<Fetched> fetch(Resource resource) {
            return switch (resource.path()) {
                case "there.json" ->
                        CompletableFuture.completedFuture(
                                new Fetched(
                                        resource.toString().getBytes(StandardCharsets.UTF_8),
                                        "s",
                                        "l",
                                        Instant.EPOCH,
                                        "",
                                        1));
                case "absent.json" ->
                        CompletableFuture.failedFuture(
                                new ResourceNotFoundException(resource.toString(), "s"));
                default ->
                        CompletableFuture.failedFuture(
                                new NetworkException(
                                        NetworkException.Kind.CONNECTION, "down", List.of(), null));
            };
        }

        @Override
        public void close() {
            throw new AssertionError("a mirror does not close what it serves");
        }
    }

    private final ContentSource source = ContentSource.of(new Answering());

    @Test
    void servesWhatATransportDelivers() throws IOException {
        byte[] bytes =
                source.find(List.of("2025", "Event", "Race", "there.json")).orElseThrow().bytes();

        assertThat(bytes).asString().isEqualTo("2025/Event/Race/there.json");
    }

    @Test
    void hasNothingThatATransportDoesNotHave() throws IOException {
        assertThat(source.find(List.of("2025", "Event", "Race", "absent.json"))).isEmpty();
        assertThat(source.find(List.of("2025", "Event", "Race"))).isEmpty();
        assertThat(source.find(List.of("season", "Event", "Race", "there.json"))).isEmpty();
    }

    @Test
    void reportsATransportThatFails() {
        assertThatThrownBy(() -> source.find(List.of("2025", "Event", "Race", "broken.json")))
                .isInstanceOf(IOException.class)
                .hasMessage("down");
    }

    @Test
    void answers500WhenTheSourceFails() throws Exception {
        try (MirrorServer server = MirrorServer.builder(source).start()) {
            assertThat(
                            Clients.get(server, server.secureUri() + "/2025/Event/Race/broken.json")
                                    .statusCode())
                    .isEqualTo(500);
        }
    }

    @Test
    void changesTheTagWithTheFile(@TempDir Path root) throws IOException {
        Path file = Files.writeString(root.resolve("a.json"), "[1]");
        ContentSource files = ContentSource.directory(root);
        String before = files.find(List.of("a.json")).orElseThrow().tag();

        Files.writeString(file, "[2]");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));

        assertThat(files.find(List.of("a.json")).orElseThrow().tag()).isNotEqualTo(before);
        assertThat(Content.of(new byte[] {1}).tag()).isNotEqualTo(Content.of(new byte[] {2}).tag());
    }

    @Test
    void refusesAFolderThatDoesNotExist(@TempDir Path root) {
        assertThatThrownBy(() -> ContentSource.directory(root.resolve("absent")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot serve");
    }
}
