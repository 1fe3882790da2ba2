package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.cli.terminal.Screen;
import io.tif1.cli.terminal.Terminal;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class HelpTest {
    @Test
    void listsEveryCommand() {
        CliRun run = CliRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .filteredOn(line -> line.matches("  [a-z]+ {2,}\\S.*"))
                .extracting(line -> line.trim().split(" ")[0])
                .containsExactly(
                        "demo",
                        "events",
                        "schedule",
                        "sessions",
                        "drivers",
                        "laps",
                        "fastest",
                        "telemetry",
                        "compare",
                        "weather",
                        "messages",
                        "corners",
                        "results",
                        "plot",
                        "export",
                        "explore",
                        "info",
                        "warm",
                        "plugins",
                        "doctor",
                        "debug",
                        "completion",
                        "man",
                        "version",
                        "cache",
                        "config",
                        "pack",
                        "mirror");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "--color=always --help", "nonsense --help"})
    void isTheSameWithoutPuttingEveryCommandTogether(String words) {
        Screen screen = Screen.plain(100);
        Terminal terminal =
                new Terminal(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        Terminal.writer(OutputStream.nullOutputStream()),
                        words.contains("always") ? screen.withStyle(true) : screen);

        CommandLine whole = CommandTree.whole(terminal, Clock.systemUTC());

        assertThat(CliRun.of(words.split(" ")).text())
                .isEqualTo(whole.getUsageMessage(whole.getColorScheme()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "events",
                "schedule",
                "sessions",
                "drivers",
                "laps",
                "fastest",
                "telemetry",
                "compare",
                "weather",
                "messages",
                "corners",
                "results",
                "plot",
                "export",
                "explore",
                "info",
                "warm",
                "plugins",
                "debug",
                "completion",
                "man",
                "version",
                "cache",
                "cache info",
                "cache list",
                "cache verify",
                "cache prune",
                "cache clear",
                "cache warm",
                "cache export",
                "cache import",
                "config",
                "config show",
                "config set",
                "config unset",
                "config path",
                "config check",
                "pack",
                "pack info",
                "pack verify",
                "pack extract",
                "pack key",
                "mirror",
                "mirror serve",
                "cache-info"
            })
    void teachesByExample(String command) {
        CliRun run = CliRun.of((command + " --help").split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.text()).contains("\nExamples:\n  tif1 ").contains("Common options:");
        assertThat(run.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void showsOwnOptionsBeforeCommonOnes() {
        List<String> lines = CliRun.of("laps", "--help").lines();

        assertThat(lines).contains("Usage: tif1 laps [OPTIONS] SEASON EVENT SESSION");
        assertThat(lines.indexOf("Options:")).isBetween(1, lines.indexOf("Common options:"));
    }

    @Test
    void staysWithinANarrowTerminal() {
        CliRun run = CliRun.with(Screen.plain(60), "", "laps", "--help");

        // examples are commands to copy, so they are not broken
        assertThat(run.lines())
                .filteredOn(line -> !line.startsWith("  tif1 "))
                .allMatch(line -> line.length() <= 60);
    }

    @Test
    void namesTheVersion() {
        CliRun run = CliRun.of("version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.text()).matches("tif1 \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }
}
