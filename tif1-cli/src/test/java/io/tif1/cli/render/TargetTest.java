package io.tif1.cli.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void replacesAFileWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("laps.csv"), "old and longer");

        Target.writeFile(file, out -> out.write(NEW));

        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("laps.csv");
    }

    @Test
    void keepsTheOldFileWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("laps.csv"), "old");

        assertThatThrownBy(
                        () ->
                                Target.writeFile(
                                        file,
                                        out -> {
                                            out.write(NEW);
                                            throw new IOException("no more data");
                                        }))
                .hasMessage("no more data");

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("laps.csv");
    }

    @Test
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("laps.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        Target.writeFile(link, out -> out.write(NEW));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void namesTheFileWhenItsFolderIsMissing() {
        Path file = folder.resolve("no/such/laps.csv");

        assertThatThrownBy(() -> Target.writeFile(file, out -> out.write(NEW)))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining(file.toString());
    }

    private Stream<String> names() throws IOException {
        return Files.list(folder).map(path -> path.getFileName().toString());
    }
}
