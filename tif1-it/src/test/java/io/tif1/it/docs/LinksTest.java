package io.tif1.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.it.project.Project;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between our own documents lead somewhere. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");

    static Stream<Path> documents() {
        return Documents.markdown().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void leadSomewhere(Path document) {
        List<String> broken =
                Project.matches(LINK, prose(document))
                        .filter(link -> !URI.create(link).isAbsolute())
                        .filter(link -> !leadsSomewhere(document, link))
                        .toList();

        assertThat(broken).as(Documents.name(document)).isEmpty();
    }

    @Test
    void theDocumentsAreSeen() {
        assertThat(Documents.markdown().stream().map(Documents::name))
                .contains("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")
                .contains("docs/architecture.md", "docs/checklist.md", "docs/plugins.md");
    }

    @Test
    void everyModuleSaysWhatItIsInFortyLines() {
        assertThat(
                        Project.javaModules().stream()
                                .filter(m -> Files.exists(m.folder().resolve("src"))))
                .allSatisfy(
                        module -> {
                            Path readme = module.folder().resolve("README.md");
                            assertThat(readme).exists();
                            assertThat(Project.read(readme).lines().count())
                                    .as(module.artifact())
                                    .isBetween(5L, 40L);
                        });
    }

    private static boolean leadsSomewhere(Path document, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
        if (!target.startsWith(Project.root()) || !Files.exists(target)) {
            return false;
        }
        return parts.length == 1 || anchors(target).contains(parts[1]);
    }

    private static List<String> anchors(Path document) {
        return Project.matches(HEADING, prose(document))
                .map(heading -> heading.strip().toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    private static String prose(Path document) {
        return FENCED.matcher(Project.read(document)).replaceAll("");
    }
}
