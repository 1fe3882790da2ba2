package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.cli.terminal.Screen;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleCommandsTest {
    private static final Screen TERMINAL = new Screen(true, true, true, 100);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events 2025",
                "sessions 2025 Sample",
                "drivers 2025 Sample R",
                "laps 2025 Sample R",
                "fastest 2025 Sample R",
                "weather 2025 Sample R",
                "messages 2025 Sample R",
                "corners 2025 Sample R",
                "results 2025 Sample R",
                "info 2025 Sample R",
                "telemetry 2025 Sample R ARV fastest",
                "plugins",
                "debug"
            })
    void printsATableThatFitsAndTheSameRowsAsJson(String command) {
        CliRun table = sample(new Screen(true, false, false, 80), command);
        List<Map<String, @Nullable Object>> rows =
                Json.rows(sample(80, command + " --format json").out());

        assertThat(table.exitCode()).isZero();
        assertThat(table.lines()).allMatch(line -> line.length() <= 80);
        assertThat(table.lines()).hasSize(rows.size() + 1);
        assertThat(table.err()).startsWith(rows.size() + " row");
    }

    @Test
    void rightAlignsNumbersAndWritesLapTimesAsPeopleDo() {
        List<String> lines = sample(100, "fastest 2025 Sample R").lines();

        assertThat(lines.get(0)).startsWith(" #  Driver   LapTime     Gap  LapNumber  Compound");
        assertThat(lines.get(1)).matches(" 1  [A-Z]{3}     1:\\d\\d\\.\\d{3}  +\\d+  [A-Z]+ .*");
        assertThat(lines.get(2)).matches(" 2  [A-Z]{3}     1:\\d\\d\\.\\d{3}  \\+\\d\\.\\d{3} .*");
    }

    @Test
    void fastestIsSortedAndHasOneRowForADriver() {
        List<Map<String, @Nullable Object>> rows =
                Json.rows(sample(100, "fastest 2025 Sample R --format json").out());

        assertThat(rows).hasSize(20).extracting(row -> row.get("Driver")).doesNotHaveDuplicates();
        assertThat(rows).extracting(row -> (Double) row.get("LapTimeSeconds")).isSorted();
        assertThat(rows).allSatisfy(row -> assertThat(row.get("LapTime")).isNotNull());
    }

    @Test
    void optionsMayStandBeforeAndAfterTheCommand() {
        String before =
                CliRun.of(
                                "--source",
                                "sample",
                                "--no-cache",
                                "--format",
                                "csv",
                                "-q",
                                "laps",
                                "2025",
                                "Sample",
                                "R",
                                "-d",
                                "ARV")
                        .text();
        String after = sample(100, "laps 2025 Sample R -d ARV --format csv -q").text();
        String mixed =
                CliRun.of(
                                "--source",
                                "sample",
                                "laps",
                                "2025",
                                "-q",
                                "Sample",
                                "--no-cache",
                                "R",
                                "--format=csv",
                                "--driver=ARV")
                        .text();

        assertThat(before).isEqualTo(after).isEqualTo(mixed).startsWith("Time,Driver,");
    }

    @Test
    void filtersLapsByEveryOption() {
        List<Map<String, @Nullable Object>> rows =
                Json.rows(
                        sample(
                                        100,
                                        "laps 2025 Sample R -d ARV,OKO --lap 5-9,20 --no-pits"
                                                + " --format json")
                                .out());

        assertThat(rows).extracting(row -> row.get("Driver")).containsOnly("ARV", "OKO");
        assertThat(rows).extracting(row -> row.get("LapNumber")).containsOnly(5, 6, 7, 8, 9, 20);
        assertThat(rows).extracting(row -> row.get("PitInTime")).containsOnlyNulls();
    }

    @Test
    void namesDriversByNumberAndName() {
        Map<String, @Nullable Object> driver =
                Json.rows(sample(100, "drivers 2025 Sample R --format json").out()).get(3);

        for (String key : List.of("Driver", "DriverNumber", "LastName")) {
            CliRun run = sample(100, "fastest 2025 Sample R --format json -d " + driver.get(key));
            assertThat(Json.rows(run.out()))
                    .extracting(row -> row.get("Driver"))
                    .containsExactly(driver.get("Driver"));
        }
    }

    @Test
    void writesAFileInTheFormatThatItsNameTells() throws Exception {
        for (String name : List.of("laps.csv", "laps.json", "laps.ndjson", "laps.arrow")) {
            Path file = folder.resolve(name);
            CliRun run = sample(100, "laps 2025 Sample R -d ARV -o " + file);

            assertThat(run.exitCode()).as(name).isZero();
            assertThat(run.out()).as(name).isEmpty();
        }

        assertThat(folder.resolve("laps.csv")).content().startsWith("Time,Driver,");
        assertThat(folder.resolve("laps.json")).content().startsWith("[").endsWith("]\n");
        assertThat(Files.readAllLines(folder.resolve("laps.ndjson")))
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(
                        new String(
                                Files.readAllBytes(folder.resolve("laps.arrow")),
                                0,
                                6,
                                StandardCharsets.US_ASCII))
                .isEqualTo("ARROW1");
    }

    @Test
    void keepsBinaryOffATerminal() {
        CliRun run =
                CliRun.with(
                        TERMINAL,
                        "",
                        "laps",
                        "2025",
                        "Sample",
                        "R",
                        "--source",
                        "sample",
                        "--no-cache",
                        "--format",
                        "arrow");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("-o FILE");
    }

    @Test
    void stylesTheHeaderOnlyOnATerminal() {
        CliRun run =
                CliRun.with(
                        TERMINAL,
                        "",
                        "fastest",
                        "2025",
                        "Sample",
                        "R",
                        "--source",
                        "sample",
                        "--no-cache");

        assertThat(run.lines().get(0)).startsWith("\u001b[1m");
        assertThat(run.lines().subList(1, 5)).noneMatch(line -> line.contains("\u001b"));
        assertThat(sample(100, "fastest 2025 Sample R").text()).doesNotContain("\u001b");
    }

    @Test
    void printsTheColumnsAskedFor() {
        CliRun run =
                sample(100, "laps 2025 Sample R -d ARV --columns Compound,LapNumber --format csv");

        assertThat(run.lines().get(0)).isEqualTo("Compound,LapNumber");
    }

    @Test
    void refusesAColumnThatIsNotThere() {
        CliRun run = sample(100, "laps 2025 Sample R --columns Mood");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("tif1: no column Mood; there are [Time, Driver,");
    }

    @Test
    void saysWhereTheTimeWent() {
        CliRun run = sample(100, "fastest 2025 Sample R --timings -q");

        assertThat(run.errLines().get(0)).matches("Stage +Count +ms +kB");
        assertThat(run.err()).contains("\nfetch ", "\ndecode ").contains("total ");
    }

    @Test
    void quietSaysNothingBesideTheResult() {
        assertThat(sample(100, "fastest 2025 Sample R -q").err()).isEmpty();
    }

    @Test
    void showsWhatTheDemoPromises() {
        CliRun run = CliRun.with(Screen.plain(80), "", "demo");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).allMatch(line -> line.length() <= 80);
        assertThat(run.text())
                .contains("Fastest laps", "Where the time went", "Next steps")
                .contains("columns: primitive arrays")
                .contains("arrow: org.apache.arrow.vector.VectorSchemaRoot")
                .contains("tablesaw: tech.tablesaw.api.Table");
    }

    @Test
    void debugLoadsASessionAndShowsItsFiles() {
        CliRun run = sample(200, "debug 2025 Sample R");

        assertThat(run.exitCode()).isZero();
        assertThat(run.text())
                .containsPattern("session +laps +\\d+ rows")
                .containsPattern("file +session_laptimes.json +present")
                .containsPattern("stage +decode");
    }

    private static CliRun sample(int width, String command) {
        return sample(Screen.plain(width), command);
    }

    private static CliRun sample(Screen screen, String command) {
        String[] arguments =
                Stream.concat(
                                Arrays.stream(command.split(" ")),
                                Stream.of("--source", "sample", "--no-cache"))
                        .toArray(String[]::new);
        return CliRun.with(screen, "", arguments);
    }
}
