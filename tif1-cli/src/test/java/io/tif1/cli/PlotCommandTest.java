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
        CliRun run =
                plot("lap-times 2025 Sample R --theme light --color-blind --paint ARV=#123456");

        assertThat(run.exitCode()).isZero();
        assertThat(run.text()).startsWith("<svg").contains("#123456");
    }

    @Test
    void severalSessionsAreShownTogether() {
        CliRun run = plot("two-gaps 2025 Sample Q --with 2025/Sample/R --size 900x400");

        assertThat(run.err()).isEmpty();
        assertThat(run.text()).contains("width=\"900\"");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "text").resolve("chart.svg");

        CliRun run = plot("lap-times 2025 Sample R", "-o", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("chart.svg").doesNotContain("\tat ");
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nonsense 2025 Sample R                     | 2 | near are
                    speed-trac 2025 Sample R                   | 2 | speed-trace
                    two-gaps 2025 Sample Q                     | 2 | --with
                    two-gaps 2025 Sample Q --with Monaco       | 2 | 2025/Monaco/Q
                    lap-times 2025 Sample R --paint XXX=#112233 | 2 | ARV
                    lap-times 2025 Sample R --size big         | 2 | 1200x600
                    lap-times 2025 Sample R --palette pastel   | 2 | pastel
                    lap-times 2025 Sample R --thme light       | 2 | --theme
                    speed-trace 2025 Sample R XXX              | 3 | XXX
                    lap-times 2025 Sample R --paint ARV=pink   | 2 | pink
                    lap-times 2025 Sample R --theme purple     | 2 | purple
                    lap-times 2025 Sample R -o chart.bmp       | 2 | .svg
                    lap-times 2025 Sample R -o nowhere/a.svg   | 1 | nowhere
                    """)
    void badInputIsOneClearLine(String command, int code, String said) {
        CliRun run = plot(command);

        assertThat(run.exitCode()).isEqualTo(code);
        assertThat(run.err().lines().findFirst())
                .hasValueSatisfying(l -> assertThat(l).contains(said));
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
