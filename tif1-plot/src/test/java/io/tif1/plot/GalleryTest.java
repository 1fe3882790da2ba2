package io.tif1.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the page about charts are those that the charts draw. After a change, look at
 * them and let {@code -Dtif1.rewriteDocs=true} draw them anew.
 */
class GalleryTest {
    private static final Path DOCS = Path.of("..", "docs", "charts");

    @Test
    void everyPictureIsTheOneThatIsDrawn() throws Exception {
        try (RealSessions real = RealSessions.open()) {
            Gallery gallery = new Gallery(real);
            if (Boolean.getBoolean("tif1.rewriteDocs")) {
                ContactSheet.write(gallery, DOCS);
                return;
            }
            for (Map.Entry<String, Supplier<Chart>> picture : gallery.pictures().entrySet()) {
                assertThat(Files.readString(DOCS.resolve(picture.getKey() + ".svg")))
                        .as(picture.getKey())
                        .isEqualTo(picture.getValue().get().svg());
            }
            assertThat(files()).containsExactlyElementsOf(gallery.pictures().keySet());
        }
    }

    private static List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(DOCS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".svg"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }
}
