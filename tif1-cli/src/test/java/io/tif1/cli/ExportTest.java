package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir Path folder;

    @Test
    void writesAFileForEachTable() throws Exception {
        CliRun run = export("-o " + folder.resolve("out") + " --format json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(names("out"))
                .containsExactly(
                        "corners.json",
                        "drivers.json",
                        "laps.json",
                        "messages.json",
                        "results.json",
                        "weather.json");
        assertThat(rows("out/drivers.json")).hasSize(20);
        assertThat(run.err()).contains("laps.json: " + rows("out/laps.json").size() + " rows");
    }

    @Test
    void aFileHoldsWhatTheCommandOfThatTablePrints() throws Exception {
        export("laps -o " + folder.resolve("laps.csv"));

        assertThat(Files.readAllBytes(folder.resolve("laps.csv")))
                .isEqualTo(sample("laps 2025 Sample R --format csv").out());
    }

    @Test
    void telemetryOfADriverIsOneTableOfAllLapsInOrder() throws Exception {
        int laps = Json.rows(sample("laps 2025 Sample R -d ARV --format json").out()).size();

        CliRun run = export("drivers --telemetry all --format ndjson -o " + folder);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(names("."))
                .hasSize(21)
                .contains("drivers.ndjson", "telemetry-ARV.ndjson")
                .doesNotContain("laps.ndjson");
        List<Integer> numbers =
                Files.readAllLines(folder.resolve("telemetry-ARV.ndjson")).stream()
                        .map(line -> Json.rows(("[" + line + "]").getBytes(StandardCharsets.UTF_8)))
                        .map(row -> (Integer) row.get(0).get("LapNumber"))
                        .toList();
        assertThat(numbers).isSorted();
        assertThat(numbers.stream().distinct()).hasSize(laps);
    }

    @Test
    void theFastestLapsAreOneTable() throws Exception {
        export("drivers --telemetry fastest_laps --format json -o " + folder);

        assertThat(rows("telemetry-fastest.json"))
                .extracting(row -> row.get("Driver"))
                .contains("ARV", "OKO");
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("there"), "mine");

        CliRun run = export("-o " + file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("cannot use " + file);
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFormatWithoutItsPluginNamesTheArtifact() {
        CliRun run = export("laps --format parquet -o " + folder.resolve("x"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("add io.tif1:tif1-export-parquet");
        assertThat(folder.resolve("x/laps.parquet")).doesNotExist();
    }

    private static CliRun export(String rest) {
        return sample("export 2025 Sample R " + rest);
    }

    private static CliRun sample(String line) {
        return CliRun.of((line + " --source sample --no-cache").split(" "));
    }

    private List<Map<String, @Nullable Object>> rows(String file) throws Exception {
        return Json.rows(Files.readAllBytes(folder.resolve(file)));
    }

    private List<String> names(String inside) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve(inside))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
