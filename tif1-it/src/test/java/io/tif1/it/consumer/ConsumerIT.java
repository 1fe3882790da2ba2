package io.tif1.it.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.it.launch.Jars;
import io.tif1.it.launch.Jdk;
import io.tif1.it.launch.Run;
import io.tif1.it.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What users do: import the list of versions, add two artifacts, build, run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsumerIT {
    private static final Path ARCHIVE =
            Project.module("tif1-it").folder().resolve("src/it/archive");

    private final Set<Path> quick = new ConsumerBuild("consumer-classpath").runtimePath();
    private final Set<Path> tables = new ConsumerBuild("consumer-modulepath").runtimePath();

    static List<Jdk> jdks() {
        return Jdk.supported();
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("jdks")
    void runsOnTheClassPath(Jdk jdk) {
        Run run = Run.java(jdk, List.of("-cp", Jars.path(quick), "org.example.quick.Quick"));

        assertThat(run.exitsWith(0).out()).matches("[A-Z]{3} \\d:\\d\\d\\.\\d{3} on lap \\d+\\R");
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("jdks")
    void runsOnTheModulePath(Jdk jdk) {
        String main = "org.example.tables/org.example.tables.Tables";

        Run run = Run.java(jdk, List.of("-p", Jars.path(tables), "-m", main, ARCHIVE.toString()));

        assertThat(run.exitsWith(0).out()).startsWith("5 laps, [1, 2, 3, 1, 2]");
    }

    @Test
    void theFirstProgramOfTheQuickStartBuildsAndRuns() {
        String path = Jars.path(new ConsumerBuild("quick-start").runtimePath());

        Run run = Run.java(jdks().get(0), List.of("-cp", path, "FirstLaps"));

        assertThat(run.exitsWith(0).out()).startsWith("OKO 1:26.030 HARD").hasLineCount(20);
    }

    @Test
    void theListOfVersionsBringsNothingThatWasNotAskedFor() {
        assertThat(quick).noneMatch(jar -> jar.toString().contains("arrow"));
        assertThat(tables).noneMatch(jar -> jar.toString().contains("tif1-sample"));
    }
}
