package io.tif1.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java code in documents is a region of a compiled test, to the letter. */
class SnippetsTest {
    private static final Map<String, String> WRITTEN = Snippets.written();

    static Stream<Path> documents() {
        return Documents.markdown().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void showsWhatIsCompiled(Path document) {
        assertThat(Snippets.shown(document))
                .as(Documents.name(document))
                .allSatisfy(
                        (name, text) -> {
                            assertThat(WRITTEN).containsKey(name);
                            assertThat(text).isEqualTo(WRITTEN.get(name));
                        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void showsNoCodeWithoutAName(Path document) {
        assertThat((long) Snippets.shown(document).size())
                .as("named Java blocks in " + Documents.name(document))
                .isEqualTo(Snippets.blocks(document));
    }

    @Test
    void theReadmeShowsCode() {
        Path readme = io.tif1.it.project.Project.root().resolve("README.md");

        assertThat(Snippets.shown(readme)).containsKey("first-five-minutes");
    }
}
