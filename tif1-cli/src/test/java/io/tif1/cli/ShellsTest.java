package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completion in real shells, fish and zsh; skipped where they are not installed. */
@Timeout(120)
class ShellsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tif1 tele                          | telemetry
                    tif1 cache ver                     | verify
                    tif1 schedule 2025 --re            | --refresh --remaining
                    tif1 laps --format nd              | ndjson
                    tif1 laps --format=nd              | --format=ndjson
                    tif1 laps 20                       | 2018 2019 2020 2021 2022 2023 2024 2025 2026
                    tif1 laps 2025 Mo                  | Monaco
                    tif1 -q --source x laps 2025 Mo    | Monaco
                    tif1 laps 2025 Monaco F            | FP1 FP2 FP3
                    tif1 telemetry 2025 Monaco R VER f | fastest
                    tif1 laps -o compl                 | completion.fish
                    """)
    void fishProposesWhatFits(String line, String words) throws Exception {
        String program = "source completion.fish; complete -C '" + line + "'";

        List<String> proposed = run("fish", "--no-config", "-c", program);

        assertThat(proposed)
                .extracting(proposal -> proposal.replaceFirst("\t.*", ""))
                .containsExactlyInAnyOrder(words.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tif1 tele                          | tif1 telemetry
                    tif1 cache ver                     | tif1 cache verify
                    tif1 laps --format nd              | tif1 laps --format ndjson
                    tif1 laps 2025 Mona                | tif1 laps 2025 Monaco
                    tif1 telemetry 2025 Monaco R VER f | tif1 telemetry 2025 Monaco R VER fastest
                    """)
    void zshCompletesALine(String line, String completed) throws Exception {
        try (InputStream script = ShellsTest.class.getResourceAsStream("complete.zsh")) {
            Files.copy(Objects.requireNonNull(script), folder.resolve("complete.zsh"));
        }

        assertThat(run("zsh", "-f", "complete.zsh", line))
                .extracting(String::strip)
                .containsExactly(completed);
    }

    /** Runs a shell that finds the script for it in its folder; returns the lines it prints. */
    private List<String> run(String shell, String... arguments) throws Exception {
        String script = CliRun.of("completion", shell).text();
        Files.writeString(folder.resolve("completion." + shell), script);
        List<String> command = new ArrayList<>(List.of(shell));
        command.addAll(Arrays.asList(arguments));
        Process process = started(command);
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return printed.lines().toList();
    }

    private Process started(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("HOME", folder.toString());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException notThere) {
            assumeThat(false).as(command.get(0) + " is not installed").isTrue();
            throw notThere;
        }
    }
}
