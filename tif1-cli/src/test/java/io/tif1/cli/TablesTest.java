package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.cli.terminal.Screen;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What tables and lines for people keep, however narrow the terminal. */
@Timeout(120)
class TablesTest {
    private static final String LONG = "http://127.0.0.1:1/a/place/of/an/archive/with/a/long/name";

    @TempDir Path folder;

    @Test
    void doctorKeepsNameAndVerdictBesideALongName() {
        CliRun seen = onTerminal(80, "doctor", "--offline", "--source", LONG);
        CliRun sent = on(Screen.plain(80), "doctor", "--offline", "--source", LONG);

        assertThat(seen.lines().get(0)).matches("Topic +Name +Verdict +Detail");
        assertThat(seen.lines()).allMatch(line -> line.length() <= 80);
        assertThat(sent.lines().get(0)).matches("Topic +Name +Verdict +Detail");
        assertThat(sent.text()).doesNotContain("…");
    }

    @Test
    void namedColumnsAreNeverLeftOut() {
        CliRun run = onTerminal(60, "doctor", "--offline", "--columns", "Topic,Verdict,Detail");

        assertThat(run.lines().get(0)).matches("Topic +Verdict +Detail");
        assertThat(run.lines()).allMatch(line -> line.length() <= 60);
    }

    @Test
    void configShowKeepsTheOrigin() {
        CliRun run = onTerminal(80, "config", "show");

        assertThat(run.lines().get(0)).contains("Key").contains("Value").contains("Origin");
    }

    @Test
    void cacheListKeepsTheFileAndLeavesOutTheSource() throws IOException {
        writeLaps();
        onTerminal(80, "cache", "warm", "2025", "Monaco", "R", "--source", folder.toString());

        CliRun run = onTerminal(80, "cache", "list");

        assertThat(run.lines().get(0)).contains("File").doesNotContain("Source");
        assertThat(run.text()).contains("drivers.json");
    }

    @Test
    void infoCallsAFileThatIsNotThereNotPublished() throws IOException {
        writeLaps();

        CliRun run = onTerminal(100, "info", "2025", "Monaco", "R", "--source", folder.toString());

        assertThat(run.lines()).anyMatch(line -> line.matches("session +weather +not published.*"));
    }

    @Test
    void watchTakesNoZero() {
        CliRun run = onTerminal(100, "doctor", "--offline", "--watch", "0");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--watch is 0, but must be 1 or more");
    }

    @Test
    void aTakenPortIsNamedAlone() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            String[] serve = {
                "mirror", "serve", folder.toString(), "--port", port, "--http-port", "-1"
            };

            CliRun run = onTerminal(100, serve);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("cannot listen on 127.0.0.1, port " + port + "; choose");
        }
    }

    @Test
    void helpTellsWholeSentencesOfCommands() {
        assertThat(onTerminal(100, "--help").text())
                .contains("Take a tour on a made-up race, without network.");
    }

    private void writeLaps() throws IOException {
        Path race = Files.createDirectories(folder.resolve("2025/Monaco Grand Prix/Race"));
        Files.writeString(race.resolve("drivers.json"), "{\"drivers\":[{\"driver\":\"VER\"}]}");
    }

    private CliRun onTerminal(int width, String... arguments) {
        return on(new Screen(true, false, false, width), arguments);
    }

    private CliRun on(Screen screen, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--set";
        all[arguments.length + 1] = "tif1.cache.dir=" + folder.resolve("cache");
        return CliRun.with(screen, "", all);
    }
}
