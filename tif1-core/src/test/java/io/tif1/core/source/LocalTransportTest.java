package io.tif1.core.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.InvalidDataException;
import io.tif1.api.NetworkException;
import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.SourceEvent;
import io.tif1.api.spi.Transport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTransportTest {

    private static final Resource LAPS =
            new Resource(2024, "São Paulo Grand Prix", "Race", "VER/laptimes.json");

    @TempDir Path folder;

    @Test
    void readsAFileBelowTheFolder() throws IOException {
        writeFile();

        try (Transport transport = new DirectoryTransport(folder, Clock.systemUTC())) {
            assertThat(transport.fetch(LAPS).join().body()).asString(UTF_8).isEqualTo("{}");
        }
    }

    @Test
    void readsAFileOfAnArchiveBelowAnyFolderInside() throws IOException {
        try (Transport transport = new ZipTransport(zip("some/where/"), Clock.systemUTC())) {
            assertThat(transport.fetch(LAPS).join().body()).asString(UTF_8).isEqualTo("{}");
        }
    }

    @Test
    void listsEventsAndSessions() throws IOException {
        writeFile();
        SourceEvent expected =
                new SourceEvent(2024, "São Paulo Grand Prix", java.util.List.of("Race"));

        try (Transport directory = new DirectoryTransport(folder, Clock.systemUTC());
                Transport zip = new ZipTransport(zip(""), Clock.systemUTC())) {
            assertThat(directory.events(2024)).containsExactly(expected);
            assertThat(zip.events(2024)).containsExactly(expected);
            assertThat(directory.events(2023)).isEmpty();
        }
    }

    @Test
    void anAbsentFileIsNotFound() {
        try (Transport transport = new DirectoryTransport(folder, Clock.systemUTC())) {
            assertThat(failure(transport)).isInstanceOf(ResourceNotFoundException.class);
        }
    }

    @Test
    void anAbsentFolderIsASourceThatCannotBeReached() {
        Path gone = folder.resolve("gone");

        try (Transport directory = new DirectoryTransport(gone, Clock.systemUTC());
                Transport zip = new ZipTransport(folder.resolve("gone.zip"), Clock.systemUTC())) {
            assertThat(failure(directory))
                    .isInstanceOf(NetworkException.class)
                    .hasMessageContaining("gone does not exist");
            assertThat(failure(zip)).isInstanceOf(NetworkException.class);
        }
    }

    @Test
    void aDamagedArchiveIsASourceThatCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.zip"), "not a zip");

        try (Transport transport = new ZipTransport(file, Clock.systemUTC())) {
            assertThat(failure(transport))
                    .isInstanceOf(NetworkException.class)
                    .hasMessageContaining("cannot be read");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../x.json", "a/../../x", "/etc/passwd", "a\0b", "a\\b", "", ".", "a//b"})
    void noPathLeavesTheSessionFolder(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Resource(2024, "Event", "Race", path));
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.json"), "{}");
        Path root = folder.resolve("root");
        Path file = root.resolve(LAPS.toString());
        Files.createDirectories(file.getParent());
        assumeTrue(isLinked(file, secret), "links cannot be made here");

        try (Transport transport = new DirectoryTransport(root, Clock.systemUTC())) {
            assertThat(failure(transport))
                    .isInstanceOf(InvalidDataException.class)
                    .hasMessageContaining("out of the source's folder");
        }
    }

    @Test
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        Path other = Files.writeString(folder.resolve("laps.json"), "{}");
        Path file = folder.resolve(LAPS.toString());
        Files.createDirectories(file.getParent());
        assumeTrue(isLinked(file, other), "links cannot be made here");

        try (Transport transport = new DirectoryTransport(folder, Clock.systemUTC())) {
            assertThat(transport.fetch(LAPS).join().body()).asString(UTF_8).isEqualTo("{}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024/../Race/x.json",
                "2024/a/../../x.json",
                "2024/a\\b/Race/x.json",
                "2024/Event/Race/../../../etc/passwd",
                "2024/Ev\u0007ent/Race/x.json",
                "2024//Race/x.json"
            })
    void namesInAnArchiveThatAreNotPlainAreNotThere(String name) throws IOException {
        try (Transport transport = new ZipTransport(zipOf(name), Clock.systemUTC())) {
            assertThat(transport.events(2024)).isEmpty();
            assertThat(failure(transport)).isInstanceOf(ResourceNotFoundException.class);
        }
    }

    @Test
    void anArchiveThatInflatesBeyondTheLimitIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry(LAPS.toString()));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 257; i++) {
                zip.write(zeros);
            }
        }

        try (Transport transport = new ZipTransport(bomb, Clock.systemUTC())) {
            assertThat(failure(transport))
                    .isInstanceOf(InvalidDataException.class)
                    .hasMessageContaining("more than");
        }
    }

    private static boolean isLinked(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static Throwable failure(Transport transport) {
        return transport.fetch(LAPS).handle((file, failure) -> failure).join();
    }

    private void writeFile() throws IOException {
        Path file = folder.resolve(LAPS.toString());
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");
    }

    private Path zip(String prefix) throws IOException {
        return zipOf(prefix + LAPS);
    }

    private Path zipOf(String name) throws IOException {
        Path file = folder.resolve("season.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("{}".getBytes(UTF_8));
            zip.closeEntry();
        }
        return file;
    }
}
