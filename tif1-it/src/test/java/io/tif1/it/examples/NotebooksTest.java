package io.tif1.it.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.tif1.it.project.Project;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs the notebooks in a real kernel: that of {@code pip install nbclient ipykernel jjava}, with
 * the Python that the variable {@code JUPYTER_PYTHON} names, or {@code python3}.
 */
class NotebooksTest {
    private static final Path NOTEBOOKS = Project.root().resolve("examples/notebooks");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    01-first-laps.ipynb           | Lap \\d+ of [A-Z]{3}     | quick laps of
                    02-compare-telemetry.ipynb    | Telemetry of [A-Z]{3}    | apex at
                    03-tyres-and-stints.ipynb     | LapTimeSecondsMedian|Compound | laps
                    """)
    void runsToItsEndAndShowsTables(String notebook, String html, String text) throws Exception {
        Execution run = execute(NOTEBOOKS.resolve(notebook));

        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(run.output())
                .contains("\"html\": \"<div class=\\\"tif1\\\">", text)
                .containsPattern(html)
                .doesNotContain("\"kind\": \"error\"", "<script");
    }

    @Test
    void keepNoOutputOfSomebodysRun() throws IOException {
        try (Stream<Path> files = Files.list(NOTEBOOKS)) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(
                            file ->
                                    assertThat(Files.readString(file))
                                            .contains("\"outputs\": []", "skip-execution")
                                            .doesNotContain("\"output_type\"", "\"text/html\":"));
        }
    }

    private Execution execute(Path notebook) throws Exception {
        String python = System.getenv().getOrDefault("JUPYTER_PYTHON", "python3");
        assumeThat(hasKernel(python)).as("no Java kernel and nbclient for " + python).isTrue();
        Path runner = folder.resolve("run_notebook.py");
        try (InputStream script =
                NotebooksTest.class.getResourceAsStream("/io/tif1/it/notebooks/run_notebook.py")) {
            Files.copy(Objects.requireNonNull(script), runner);
        }
        return Execution.of(
                folder,
                Map.of("JJAVA_CLASSPATH", Execution.classPath(), "TIF1_FRAME", "columns"),
                List.of(python, runner.toString(), notebook.toString()));
    }

    private boolean hasKernel(String python) throws InterruptedException {
        String program =
                "import nbclient; from jupyter_client.kernelspec import KernelSpecManager as M;"
                        + " M().get_kernel_spec('java')";
        try {
            return Execution.of(folder, Map.of(), List.of(python, "-c", program)).exitCode() == 0;
        } catch (IOException noPython) {
            return false;
        }
    }
}
