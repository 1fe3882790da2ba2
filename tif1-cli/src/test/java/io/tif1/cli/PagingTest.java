package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.cli.terminal.Pager;
import io.tif1.cli.terminal.Screen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class PagingTest {
    private static final Screen SMALL = new Screen(true, true, false, 100, 10);
    private static final String LONG = "laps 2025 Sample R -d ARV --source sample --no-cache";

    @TempDir Path folder;

    @Test
    void longTextGoesToThePager() throws Exception {
        CliRun run = run(SMALL, writer(), LONG);

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(shown())).contains("LapNumber", "\n 1 ".trim());
        assertThat(run.err()).contains(" rows");
    }

    @Test
    void shortTextDoesNot() {
        CliRun run = run(SMALL, writer(), LONG + " --lap 1-3");

        assertThat(run.lines()).hasSize(4);
        assertThat(shown()).doesNotExist();
    }

    @Test
    void neverInPipesOrFilesOrIfUnwanted() {
        Path file = folder.resolve("laps.txt");

        assertThat(run(Screen.plain(100), writer(), LONG).lines()).hasSizeGreaterThan(10);
        assertThat(run(SMALL, writer(), LONG + " --no-pager").lines()).hasSizeGreaterThan(10);
        assertThat(run(SMALL, writer(), LONG + " -o " + file).out()).isEmpty();
        assertThat(file).exists();
        assertThat(shown()).doesNotExist();
    }

    @Test
    void aPagerThatIsNotThereIsDoneWithout() {
        CliRun run = run(SMALL, Pager.of(Map.of("PAGER", "no-such-pager-anywhere")), LONG);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSizeGreaterThan(10);
    }

    @Test
    void aReaderMayLeaveEarly() {
        CliRun run = run(SMALL, Pager.of(Map.of("TIF1_PAGER", "true")), LONG + " --format json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theEnvironmentChooses() {
        assertThat(Pager.of(Map.of()).command()).hasValue("less");
        assertThat(Pager.of(Map.of("PAGER", "more")).command()).hasValue("more");
        assertThat(Pager.of(Map.of("PAGER", "more", "TIF1_PAGER", "most")).command())
                .hasValue("most");
        assertThat(Pager.of(Map.of("PAGER", "more", "TIF1_PAGER", "")).command()).isEmpty();
        assertThat(Pager.of(Map.of("PAGER", "cat")).command()).isEmpty();
    }

    private Pager writer() {
        return Pager.of(Map.of("TIF1_PAGER", "cat > '" + shown() + "'"));
    }

    private Path shown() {
        return folder.resolve("shown");
    }

    private static CliRun run(Screen screen, Pager pager, String line) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        return CliRun.with(screen, pager, Clock.systemUTC(), "", words.toArray(String[]::new));
    }
}
