package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlotCommandTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"svg", "html", "json", "png"})
    void writesTheFormTheFileIsNamedAfter(String form) {
        Path file = folder.resolve("chart." + form);

        CliRun run = plot("speed-trace 2025 Sample R ARV", "-o", file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void printsSvgWithoutAFile() {
        CliRun run = plot("lap-times 2025 Sample R --theme light --color-blind --paint ARV=#123456");

        assertThat(run.exitCode()).isZero();
        assertThat(run.text()).startsWith("<svg").contains("#123456");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nonsense 2025 Sample R                     | 2 | speed-trace
                    speed-trace 2025 Sample R XXX              | 3 | XXX
                    lap-times 2025 Sample R --paint ARV=pink   | 2 | pink
                    lap-times 2025 Sample R --theme purple     | 2 | purple
                    lap-times 2025 Sample R -o chart.bmp       | 2 | .svg
                    lap-times 2025 Sample R -o nowhere/a.svg   | 1 | nowhere
                    """)
    void badInputIsOneClearLine(String command, int code, String said) {
        CliRun run = plot(command);

        assertThat(run.exitCode()).isEqualTo(code);
        assertThat(run.err().lines().findFirst()).hasValueSatisfying(l -> assertThat(l).contains(said));
        assertThat(Files.exists(Path.of("chart.bmp"))).isFalse();
    }

    private static CliRun plot(String command, String... more) {
        return CliRun.of(
                Stream.of(
                                Stream.of("plot"),
                                Arrays.stream(command.split(" +")),
                                Arrays.stream(more),
                                Stream.of("--source", "sample", "--no-cache"))
                        .flatMap(s -> s)
                        .toArray(String[]::new));
    }
}
