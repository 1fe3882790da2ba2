package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
    private static final Path BASH = Path.of("/bin/bash");

    @TempDir Path folder;

    /** The last word of each line is the one to complete; {@code _} stands for an empty one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tele                             | telemetry
                    cache ver                        | verify
                    schedule 2025 --re               | --refresh --remaining
                    laps --format nd                 | ndjson
                    laps --format = nd               | ndjson
                    laps --format=nd                 | --format=ndjson
                    laps 20                          | 2018 2019 2020 2021 2022 2023 2024 2025 2026
                    laps 2025 Mo                     | Monaco
                    laps 2020 Em                     | Emilia-Romagna
                    -q --source x laps 2025 Mo       | Monaco
                    laps --lap 3 2025 Las            | Las-Vegas
                    laps 2025 Monaco F               | FP1 FP2 FP3
                    telemetry 2025 Monaco R VER f    | fastest
                    export 2025 Monaco R laps we     | weather
                    compare 2025 Monaco R A B --by c | corner
                    config s                         | show set
                    man com                          | ''
                    mirror serve --po                | --port
                    """)
    void bashProposesWhatFits(String line, String words) throws Exception {
        assertThat(completed(line)).containsExactlyInAnyOrder(words.split(" "));
    }

    @Test
    void bashProposesFiles() throws Exception {
        Files.createDirectory(folder.resolve("archive"));

        assertThat(completed("laps --source arch")).containsExactly("archive");
        assertThat(completed("laps -o " + folder + "/arch")).containsExactly(folder + "/archive");
    }

    @Test
    void bashAsksTheCommandForDrivers() throws Exception {
        Path tool = folder.resolve("tif1");
        Files.writeString(tool, "#!/bin/sh\necho \"$*\" > asked\nprintf 'Driver\\nVER\\nNOR\\n'\n");
        assertThat(tool.toFile().setExecutable(true)).isTrue();

        assertThat(completed("laps 2025 Monaco R -d V")).containsExactly("VER");
        assertThat(folder.resolve("asked"))
                .content()
                .startsWith("drivers 2025 Monaco R --offline -q --format csv --columns Driver");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void everyScriptKnowsAllCommandsAndOptions(String shell) {
        String script = CliRun.of("completion", shell).text();

        assertThat(script)
                .contains("telemetry", "verify", "no-pager", "http-port", "Emilia-Romagna")
                .doesNotContain("cache-info", "\t");
        assertThat(script.length()).isLessThan(40_000);
    }

    @Test
    void fishGetsWellFormedLines() {
        List<String> lines = CliRun.of("completion", "fish").lines();

        assertThat(lines)
                .filteredOn(line -> line.startsWith("complete -c tif1 "))
                .hasSizeGreaterThan(80);
        assertThat(lines).allSatisfy(line -> assertThat(unescapedQuotes(line)).isEven());
        assertThat(lines)
                .contains(
                        "complete -c tif1 -n \"__tif1_at 'laps:1'\" -f"
                                + " -a \"(__tif1_events (__tif1_argument 1))\"");
    }

    @Test
    void noOptionTakesAValueInOneCommandOnly() {
        // the scripts skip the word behind such an option before they know the command
        String script = CliRun.of("completion", "fish").text();
        Pattern line = Pattern.compile("(?m)^complete -c tif1.*? -l (\\S+)( -r)?");
        List<MatchResult> options = line.matcher(script).results().toList();
        List<String> valued =
                options.stream().filter(o -> o.group(2) != null).map(o -> o.group(1)).toList();

        assertThat(options).hasSizeGreaterThan(30);
        assertThat(options)
                .filteredOn(option -> option.group(2) == null)
                .extracting(option -> option.group(1))
                .doesNotContainAnyElementsOf(valued);
    }

    private static int unescapedQuotes(String line) {
        return (int)
                line.replace("\\\\", "").replace("\\'", "").chars().filter(c -> c == '\'').count();
    }

    private List<String> completed(String line) throws Exception {
        assumeThat(BASH).as("there is no bash to complete in").exists();
        Path script = folder.resolve("completion.bash");
        Files.writeString(script, CliRun.of("completion", "bash").text());
        String words = "./tif1 " + line.replace(" _", " ''");
        String program =
                """
                set -u
                . ./completion.bash
                COMP_WORDS=(%s)
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _tif1
                printf '%%s\\n' "${COMPREPLY[@]:-}"
                """
                        .formatted(words);
        Process bash =
                new ProcessBuilder(new ArrayList<>(List.of(BASH.toString(), "-c", program)))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Arrays.asList(printed.strip().split("\n"));
    }
}
