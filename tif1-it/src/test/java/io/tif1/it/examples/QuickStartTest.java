package io.tif1.it.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.it.project.Project;
import io.tif1.it.project.ReactorModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer copies from the quick start is what is built and run here. */
class QuickStartTest {
    private static final String PAGE = Project.read(Project.root().resolve("docs/quick-start.md"));
    private static final Path PROJECT =
            Project.module("tif1-it").folder().resolve("src/it/quick-start");
    private static final Pattern ARTIFACT = Pattern.compile("\"io\\.tif1:([\\w-]+)[:\"]");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    @TempDir Path folder;

    @Test
    void theProgramPrintsWhatThePageSays() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String program = PROJECT.resolve("src/main/java/FirstLaps.java").toString();

        Execution run =
                Execution.of(
                        folder,
                        Map.of("TIF1_FRAME", "columns", "TIF1_CACHE_TIERS", "none"),
                        List.of(java, "-cp", Execution.classPath(), program));

        String shown = block("output: first-laps", "text").replace("…\n", "");
        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(shown).hasLineCount(3);
        assertThat(run.output()).startsWith(shown);
    }

    @Test
    void thePomIsThatOfTheProject() {
        String pom = Project.read(PROJECT.resolve("pom.xml"));

        assertThat(block("file: tif1-it/src/it/quick-start/pom.xml", "xml")).isEqualTo(pom);
    }

    @Test
    void theGradleBuildNamesArtifactsThatThereAre() {
        String version =
                Project.firstMatch(VERSION, Project.read(Project.root().resolve("pom.xml")))
                        .orElseThrow();
        List<String> named = Project.matches(ARTIFACT, PAGE).distinct().toList();

        assertThat(PAGE).contains("platform(\"io.tif1:tif1-bom:" + version + "\")");
        assertThat(named).hasSize(4).contains("tif1-bom", "tif1-core");
        assertThat(Project.published().stream().map(ReactorModule::artifact))
                .containsAll(named.stream().filter(name -> !name.equals("tif1-bom")).toList());
    }

    private static String block(String comment, String language) {
        Pattern block =
                Pattern.compile("(?s)<!-- " + comment + " -->\n```" + language + "\n(.*?)```");
        return Project.firstMatch(block, PAGE).orElseThrow();
    }
}
