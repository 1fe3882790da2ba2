package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ExploreTest {
    private static final Path SCRIPT = Path.of("/usr/bin/script");

    @TempDir Path folder;

    @Test
    void saysWhatToDoWithoutATerminal() {
        CliRun run = CliRun.of("explore");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errLines()).hasSize(2);
        assertThat(run.err()).contains("explore needs a terminal", "tif1 laps");
    }

    @Test
    void runsOnAPseudoTerminalAndEndsWithIt() throws Exception {
        assumeThat(SCRIPT).as("there is no script to make a pseudo-terminal").isExecutable();
        Process process = pseudoTerminal("explore 2025 Sample R --source sample --no-cache");
        try (OutputStream keys = process.getOutputStream()) {
            StringBuilder screen = new StringBuilder();
            readUntil(process, screen, "fastest laps");
            keys.write('q');
            keys.flush();

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            screen.append(
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            assertThat(screen).contains("\u001b[?1049h", "\u001b[?1049l");
        }
        assertThat(process.exitValue()).isZero();
    }

    private Process pseudoTerminal(String arguments) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path classes = folder.resolve("classpath");
        Files.writeString(classes, "-cp \"" + System.getProperty("java.class.path") + "\"");
        ProcessBuilder builder =
                new ProcessBuilder(
                        SCRIPT.toString(),
                        "-qec",
                        "%s @%s %s %s".formatted(java, classes, Main.class.getName(), arguments),
                        "/dev/null");
        builder.environment().put("TERM", "xterm-256color");
        return builder.redirectErrorStream(true).start();
    }

    private static void readUntil(Process process, StringBuilder screen, String wanted)
            throws Exception {
        byte[] buffer = new byte[4096];
        while (screen.indexOf(wanted) < 0) {
            int count = process.getInputStream().read(buffer);
            assertThat(count).as("ended early: %s", screen).isPositive();
            screen.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
        }
    }
}
