package io.tif1.it.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of versions names all of our artifacts and leaks nothing else into users' builds. */
class BomTest {
    private static final Pattern ARTIFACT =
            Pattern.compile(
                    "<dependency>\\s*<groupId>io\\.tif1</groupId>"
                            + "\\s*<artifactId>([^<]+)</artifactId>");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final String BOM = Project.read(Project.root().resolve("bom/pom.xml"));

    @Test
    void namesEveryPublishedArtifactOnce() {
        List<String> published = Project.published().stream().map(ReactorModule::artifact).toList();

        assertThat(Project.matches(ARTIFACT, BOM)).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void managesNothingButOurArtifacts() {
        long all = BOM.lines().filter(line -> line.strip().equals("<dependency>")).count();

        assertThat(all).isEqualTo(Project.matches(ARTIFACT, BOM).count());
    }

    @Test
    void leaksNeitherParentNorProperties() {
        assertThat(BOM).doesNotContain("<parent>", "<properties>", "<build>", "${");
    }

    @Test
    void isShownInTheReadmeWithItsVersion() {
        String readme = Project.read(Project.root().resolve("README.md"));

        assertThat(readme).contains("<artifactId>tif1-bom</artifactId>");
        assertThat(Project.firstMatch(VERSION, readme)).hasValue(version());
    }

    @Test
    void givesEveryArtifactTheReactorsVersion() {
        assertThat(Project.matches(VERSION, BOM).distinct()).containsExactly(version());
    }

    private static String version() {
        String root = Project.read(Project.root().resolve("pom.xml"));
        return Project.firstMatch(VERSION, root).orElseThrow();
    }
}
