package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tif1.cli.terminal.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandsTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void makeFile() throws IOException {
        file = Files.createFile(folder.resolve("mine.properties"));
    }

    @Test
    void showsValuesAndWhoGaveThem() {
        config("set", "tif1.source.cdn.retries", "5");

        List<Map<String, @Nullable Object>> rows =
                Json.rows(config("show", "tif1.source.cdn.re", "--format", "json").out());

        assertThat(rows)
                .extracting(
                        row -> row.get("Key"), row -> row.get("Value"), row -> row.get("Origin"))
                .containsExactly(
                        tuple("tif1.source.cdn.retries", "5", "user file"),
                        tuple("tif1.source.cdn.retry-budget", "500", "default"));
        assertThat(rows.get(0))
                .containsEntry("Place", file + ":1")
                .containsEntry("Environment", "TIF1_SOURCE_CDN_RETRIES")
                .containsEntry("Range", "0 to 100");
    }

    @Test
    void showsOnlyWhatSomebodySet() {
        CliRun run = config("show", "--changed", "--set", "tif1.repair=full");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .anyMatch(line -> line.matches("tif1\\.repair +full +builder.*"))
                .noneMatch(line -> line.contains("tif1.offline"));
    }

    @Test
    void showRefusesAPrefixOfNothing() {
        CliRun run = config("show", "tif1.nothing");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no setting starts with \"tif1.nothing\"");
    }

    @Test
    void masksPasswordsOfAddresses() {
        CliRun run =
                config(
                        "show",
                        "tif1.source.cdn.mirrors",
                        "--set",
                        "tif1.source.cdn.mirrors=https://me:hunter2@host/x",
                        "--format",
                        "json");

        assertThat(run.text() + run.err()).doesNotContain("hunter2").contains("***@host");
    }

    @Test
    void setKeepsCommentsAndWritesNothingElse() throws IOException {
        Files.writeString(file, "# mine\ntif1.offline = online\n");

        CliRun run = config("set", "tif1.offline", "prefer-cache");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("set tif1.offline in " + file);
        assertThat(file).hasContent("# mine\ntif1.offline = prefer-cache\n");
        config("unset", "tif1.offline");
        assertThat(file).hasContent("# mine\n");
    }

    @Test
    void setRefusesWhatIsWrongAndLeavesTheFileAlone() {
        CliRun unknown = config("set", "tif1.ofline", "online");
        CliRun bad = config("set", "tif1.source.cdn.timeout", "soon");

        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean tif1.offline?");
        assertThat(bad.exitCode()).isEqualTo(2);
        assertThat(bad.err()).contains("\"soon\" is not valid");
        assertThat(file).isEmptyFile();
    }

    @Test
    void setSaysWhoWins() {
        CliRun run = config("set", "tif1.repair", "off", "--set", "tif1.repair=full");

        assertThat(run.err()).contains("note: builder (builder) sets it, too, and wins");
    }

    @Test
    void checkNamesEverythingAndFails() throws IOException {
        Files.writeString(file, "tif1.ofline=online\ntif1.source.cdn.retries=-1\n");

        CliRun run = config("check");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.lines())
                .anyMatch(line -> line.startsWith("error: " + file + ":1: tif1.ofline: is unknown"))
                .anyMatch(
                        line -> line.startsWith("error: " + file + ":2: tif1.source.cdn.retries"));
    }

    @Test
    void checkIsSilentAboutWhatIsWell() {
        CliRun run = config("check");

        assertThat(run.exitCode()).isZero();
        assertThat(run.text()).doesNotContain("error:");
    }

    @Test
    void otherCommandsNameAllThatIsWrongAndDoNothing() throws IOException {
        Files.writeString(file, "tif1.ofline=online\ntif1.source.cdn.retries=-1\n");

        CliRun run = run("plugins");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(3).first().isEqualTo("tif1: 2 settings are wrong:");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void pathNamesTheFiles() {
        List<Map<String, @Nullable Object>> rows =
                Json.rows(config("path", "--format", "json").out());

        assertThat(rows)
                .extracting(row -> row.get("File"))
                .containsExactly("project file", "user file");
        assertThat(rows.get(1))
                .containsEntry("Path", file.toString())
                .containsEntry("Exists", true);
    }

    @Test
    void saysWhatItCanDo() {
        CliRun run = run("config");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("show, set, unset, path or check");
    }

    private CliRun config(String... arguments) {
        List<String> all = new ArrayList<>(List.of("config"));
        all.addAll(Arrays.asList(arguments));
        return run(all.toArray(String[]::new));
    }

    private CliRun run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--set", "tif1.config.file=" + file));
        all.addAll(List.of("--set", "tif1.cache.dir=" + folder.resolve("caches")));
        return CliRun.with(Screen.plain(140), "", all.toArray(String[]::new));
    }
}
