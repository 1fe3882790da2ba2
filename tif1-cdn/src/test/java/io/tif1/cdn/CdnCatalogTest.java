package io.tif1.cdn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.NetworkException;
import io.tif1.api.spi.SourceEvent;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportFeature;
import io.tif1.mirror.MirrorServer;
import io.tif1.mirror.fault.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a mirror has, as far as it tells. */
@Timeout(60)
class CdnCatalogTest {
    @TempDir Path folder;
    private Path archive = Path.of("unset");

    @BeforeEach
    void makeFolders() throws Exception {
        archive = folder.resolve("archive");
        for (String session : List.of("Practice 2", "Practice 1")) {
            Files.createDirectories(archive.resolve("2026/Pre-Season Testing/" + session));
        }
        Files.createDirectories(archive.resolve("2026/São Paulo Grand Prix/Race"));
        Files.createDirectories(archive.resolve("2026/empty"));
        Files.createDirectories(archive.resolve("2026/_tif1/catalog"));
    }

    private Transport open(MirrorServer server, String catalog) {
        String mirror = server.clearUri().orElseThrow().toString();
        return Loopback.transport(
                Map.of("mirror", mirror, "catalog", catalog, "retries", "0"), folder);
    }

    @Test
    void listsFoldersOnceForAllCallers() throws Exception {
        try (MirrorServer server = MirrorServer.builder(archive).start();
                Transport transport = open(server, "true")) {
            assertThat(transport.features()).containsExactly(TransportFeature.CATALOG);
            assertThat(server.statistics().total()).isZero();

            for (int i = 0; i < 3; i++) {
                assertThat(transport.events(2026))
                        .containsExactly(
                                new SourceEvent(
                                        2026,
                                        "Pre-Season Testing",
                                        List.of("Practice 1", "Practice 2")),
                                new SourceEvent(2026, "São Paulo Grand Prix", List.of("Race")));
            }
            assertThat(server.statistics().total()).isEqualTo(1);
            assertThat(transport.events(2019)).isEmpty();
        }
    }

    @Test
    void asksNobodyUnlessTold() throws Exception {
        try (MirrorServer server = MirrorServer.builder(archive).start();
                Transport transport = open(server, "false")) {
            assertThat(transport.features()).isEmpty();
            assertThat(transport.events(2026)).isEmpty();
            assertThat(server.statistics().total()).isZero();
        }
    }

    @Test
    void takesAMirrorWithoutAListForOneThatCannotSay() throws Exception {
        try (MirrorServer server = MirrorServer.builder(Loopback.everything(10)).start();
                Transport transport = open(server, "true")) {
            assertThat(transport.events(2026)).isEmpty();
        }
    }

    @Test
    void passesOverLinesThatAreNoFolders() throws Exception {
        Path list = archive.resolve("2026/_tif1/catalog/events.txt");
        Files.writeString(list, "..\tRace\nMonaco Grand Prix\tRace\nx\n\na\tb\tc\n");
        try (MirrorServer server = MirrorServer.builder(archive).start();
                Transport transport = open(server, "true")) {
            assertThat(transport.events(2026))
                    .containsExactly(new SourceEvent(2026, "Monaco Grand Prix", List.of("Race")));
        }
    }

    @Test
    void saysThatTheMirrorFailed() throws Exception {
        try (MirrorServer server = MirrorServer.builder(archive).start();
                Transport transport = open(server, "true")) {
            server.faults().always("*", Fault.status(500));

            assertThatThrownBy(() -> transport.events(2026)).isInstanceOf(NetworkException.class);
        }
    }
}
