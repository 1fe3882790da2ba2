package io.tif1.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.it.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader finds every page from the index, and the index from the README. */
class IndexTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");
    private static final Path DOCS = Project.root().resolve("docs");

    @Test
    void everyPageIsInTheIndex() {
        List<String> linked =
                Project.matches(LINK, Project.read(DOCS.resolve("README.md"))).toList();
        List<String> pages =
                Documents.markdown().stream()
                        .filter(file -> DOCS.equals(file.getParent()))
                        .map(file -> file.getFileName().toString())
                        .filter(name -> !name.equals("README.md"))
                        .toList();

        assertThat(linked).as("add a line to docs/README.md").containsAll(pages);
    }

    @Test
    void theReadmeLeadsToTheIndex() {
        assertThat(Project.read(Project.root().resolve("README.md")))
                .contains("](docs/README.md)", "](docs/quick-start.md)");
    }
}
