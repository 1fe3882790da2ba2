package io.tif1.it.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.it.project.Project;
import io.tif1.it.project.ReactorModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JBangScriptsTest {
    @TempDir Path folder;

    @Test
    void printsTheFastestLaps() throws Exception {
        Execution run = run("FastestLaps", "2025", "Sample", "R");

        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(run.output().lines()).hasSize(20);
        assertThat(run.output())
                .containsPattern("^[A-Z]{3}  1:\\d\\d\\.\\d{3}  \\+0\\.000  [A-Z]+");
    }

    @Test
    void printsTheSessionsThatAreNext() throws Exception {
        Execution run = run("NextSessions", "2025-05-24T15:30:00Z");

        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(run.output()).startsWith("2025 Monaco Grand Prix\n").contains("Race  ", " May ");
    }

    @Test
    void writesLapsAsCsv() throws Exception {
        Path file = folder.resolve("laps.csv");

        Execution run = run("LapsToCsv", "2025", "Sample", "R", file.toString());

        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(run.output()).contains((Files.readAllLines(file).size() - 1) + " laps in ");
        assertThat(run("LapsToCsv").exitCode()).isEqualTo(2);
    }

    @Test
    void everyScriptNamesArtifactsThatThereAreInThisVersion() throws IOException {
        String version = System.getProperty("tif1.version");
        List<String> ours =
                Project.published().stream()
                        .map(ReactorModule::artifact)
                        .map(artifact -> "//DEPS io.tif1:" + artifact + ":" + version)
                        .toList();

        for (Path script : scripts()) {
            List<String> lines = Files.readAllLines(script);
            assertThat(lines.get(0)).startsWith("///usr/bin/env jbang");
            assertThat(lines).filteredOn(line -> line.startsWith("//DEPS")).isNotEmpty();
            assertThat(lines)
                    .filteredOn(line -> line.startsWith("//DEPS"))
                    .allMatch(ours::contains, "one of " + ours);
        }
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Project.root().resolve("examples/jbang"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private Execution run(String name, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", Execution.classPath()));
        command.add(Project.root().resolve("examples/jbang/" + name + ".java").toString());
        command.addAll(List.of(arguments));
        return Execution.of(
                folder,
                Map.of(
                        "TIF1_SOURCE", "sample",
                        "TIF1_FRAME", "columns",
                        "TIF1_CACHE_DIR", folder.resolve("cache").toString()),
                command);
    }
}
