package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class BadInputTest {
    private static final String UNEQUAL =
            "{\"time\": [80.1, 80.2], \"lap\": [1], \"compound\": [\"HARD\", \"HARD\"]}";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    fastest 2025 Austr R               | did you mean Austrian Grand Prix
                    fastest 2025 Atlantis R            | Atlantis
                    fastest 2025 Sample FP3            | Practice 1
                    fastest 2025 Sample Warmup         | Warmup
                    fastest 2017 Monaco R              | 2018
                    events 1899                        | 2018
                    sessions 2025 Atlantis             | Atlantis
                    laps 2025 Sample R -d XXX          | XXX
                    fastest 2025 Sample R -d 999       | 999
                    telemetry 2025 Sample R XXX 1      | XXX
                    telemetry 2025 Sample R ARV 99     | laps 1 to
                    telemetry 2025 Sample R XX fastest | XX
                    """)
    void whatIsNotThereIsSaidInOneLine(String command, String said) {
        CliRun run = CliRun.of(words(command, "--source", "sample", "--no-cache"));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).startsWith("tif1: ").contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"time\": [80.1, 80.2], \"lap\": [1,",
                "<!DOCTYPE html><html><body>Not found</body></html>",
                "not json at all",
                "\"just a text\"",
                ""
            })
    void aFileThatCannotBeReadIsInvalidData(String body) throws IOException {
        write("drivers.json", drivers());
        write("session_laptimes.json", body);
        write("VER/laptimes.json", body);

        CliRun run = fromFolder("laps 2025 Monaco R");

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines().get(run.errLines().size() - 1))
                .startsWith("tif1: ")
                .contains("laptimes.json");
    }

    @Test
    void columnsOfUnequalLengthAreWarnedAbout() throws IOException {
        write("drivers.json", drivers());
        write("session_laptimes.json", UNEQUAL);
        write("VER/laptimes.json", UNEQUAL);

        CliRun run = fromFolder("laps 2025 Monaco R --format json");

        assertThat(run.err()).contains("warning: ", "laptimes.json", "1 of 2");
        assertThat(Json.rows(run.out()).get(1).get("LapNumber")).isNull();
    }

    @Test
    void deepNestingIsRefusedNotFollowed() throws IOException {
        write("weather.json", "[".repeat(2_000_000));

        CliRun run = fromFolder("weather 2025 Monaco R");

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).contains("weather.json");
    }

    @Test
    void aMissingFileIsNotFound() throws IOException {
        write("drivers.json", drivers());

        assertThat(fromFolder("weather 2025 Monaco R").exitCode()).isEqualTo(3);
        assertThat(fromFolder("laps 2025 Monaco R").exitCode()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc", "..%2f..%2fetc", "Monaco\0", "Monaco/../..", "%00", "."})
    void pathTricksFindNoEvent(String event) {
        CliRun run =
                CliRun.of("laps", "2025", event, "R", "--no-cache", "--source", folder.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.errLines()).hasSize(1);
    }

    @Test
    void verboseAddsCausesAndTwiceTheStack() throws IOException {
        write("weather.json", "<html>");

        assertThat(fromFolder("weather 2025 Monaco R").errLines()).hasSize(1);
        assertThat(fromFolder("weather 2025 Monaco R -vv").err()).contains("\tat io.tif1.");
    }

    @Test
    void anUnknownBackendNamesTheOnesThatAreThere() {
        CliRun run =
                CliRun.of(
                        words(
                                "laps 2025 Sample R --frame abacus",
                                "--source",
                                "sample",
                                "--no-cache"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("abacus", "arrow", "columns", "tablesaw");
    }

    @Test
    void anOutputFolderThatIsMissingIsNamed() {
        Path file = folder.resolve("no/such/laps.csv");

        CliRun run = CliRun.of(words("events 2025 -o " + file, "--source", "sample", "--no-cache"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(file.toString(), "its folder does not exist");
    }

    private static String drivers() {
        return "{\"drivers\": [{\"driver\": \"VER\", \"team\": \"Red Bull Racing\"}]}";
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("2025/Monaco Grand Prix/Race").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private CliRun fromFolder(String command) {
        return CliRun.of(words(command, "--source", folder.toString(), "--no-cache"));
    }

    private static String[] words(String command, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(command.split(" +")));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }
}
