package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.cli.terminal.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the cache commands say where files fail, or nothing lasting can store them. */
class KeepingTest {
    private static final String WEATHER =
            "{\"wT\": [1.5], \"wAT\": [20.1], \"wH\": [50], \"wP\": [1010], \"wR\": [false],"
                    + " \"wTT\": [30], \"wWD\": [90], \"wWS\": [1]}";

    @TempDir Path folder;

    @BeforeEach
    void writeArchive() throws IOException {
        Files.createDirectories(race());
        Files.writeString(race().resolve("weather.json"), WEATHER);
    }

    @Test
    void warmSaysHowManyFilesFailedAndWhy() throws IOException {
        Files.writeString(race().resolve("corners.json"), "no json");

        CliRun run = warm(folder.resolve("cache"));

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.errLines())
                .filteredOn(line -> line.startsWith("tif1: 1 of 5 files could not be loaded"))
                .singleElement()
                .asString()
                .contains("first corners.json: cannot read ");
    }

    @Test
    void warmFailsAsTheNetworkDoesWhereNothingAnswers() {
        CliRun run =
                run(
                        folder.resolve("cache"),
                        more("cache warm 2025 Monaco R", "--source", "http://127.0.0.1:1"));

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).containsPattern("tif1: \\d+ of \\d+ files could not be loaded");
    }

    @Test
    void warmFailsWhereOnlyMemoryTookTheFiles() throws IOException {
        CliRun run = warm(unusable());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("tif1: nothing was kept: cannot write cache tier sqlite");
    }

    @Test
    void warmSucceedsAgainWhereAllIsKeptAlready() {
        assertThat(warm(folder.resolve("cache")).exitCode()).isZero();
        assertThat(warm(folder.resolve("cache")).exitCode()).isZero();
    }

    @Test
    void importFailsWhereOnlyMemoryTookTheFiles() throws IOException {
        warm(folder.resolve("cache"));
        String zip = folder.resolve("f1.zip").toString();
        run(folder.resolve("cache"), more("cache export -q -o", zip));

        CliRun run = run(unusable(), more("cache import", zip));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("tif1: nothing was kept: cannot write cache tier sqlite");
        assertThat(run(unusable(), more("cache import -n", zip)).exitCode()).isZero();
    }

    @Test
    void infoCallsATierThatCannotBeUsedNotHealthy() throws IOException {
        CliRun run = run(unusable(), more("cache info"));

        assertThat(run.lines()).anyMatch(line -> line.matches("sqlite +no .*"));
        assertThat(run.err()).contains("cache tier sqlite cannot be used and is bypassed");
    }

    @Test
    void exportOfNothingWritesNoFile() {
        Path zip = folder.resolve("none.zip");

        CliRun run = run(folder.resolve("cache"), more("cache export 2025 -o", zip.toString()));

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("nothing of it is cached; warm it first: tif1 cache warm 2025");
        assertThat(zip).doesNotExist();
    }

    @Test
    void exportedFilesHaveTheRightsOfOtherFiles() throws IOException {
        warm(folder.resolve("cache"));
        Path zip = folder.resolve("f1.zip");
        Path list = folder.resolve("list.csv");

        run(folder.resolve("cache"), more("cache export -o", zip.toString()));
        run(folder.resolve("cache"), more("cache list --format csv -o", list.toString()));

        if (Files.getFileStore(zip).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(zip))
                    .isEqualTo(Files.getPosixFilePermissions(list));
        }
    }

    private Path race() {
        return folder.resolve("source/2025/Monaco Grand Prix/Race");
    }

    /** Nobody, whatever the rights, can make a folder below a file. */
    private Path unusable() throws IOException {
        return Files.writeString(folder.resolve("file"), "").resolve("cache");
    }

    private CliRun warm(Path caches) {
        return run(
                caches,
                more("cache warm 2025 Monaco R --source", folder.resolve("source").toString()));
    }

    private static List<String> more(String words, String... last) {
        List<String> all = new ArrayList<>(List.of(words.split(" ", -1)));
        all.addAll(List.of(last));
        return all;
    }

    private static CliRun run(Path caches, List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("--set", "tif1.cache.dir=" + caches));
        return CliRun.with(Screen.plain(100), "", all.toArray(String[]::new));
    }
}
