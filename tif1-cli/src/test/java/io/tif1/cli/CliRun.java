package io.tif1.cli;

import io.tif1.cli.terminal.Pager;
import io.tif1.cli.terminal.Screen;
import io.tif1.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One run of the command inside the test's process.
 *
 * @param exitCode the exit code
 * @param out the bytes on standard output
 * @param err the text on standard error
 */
record CliRun(int exitCode, byte[] out, String err) {
    static CliRun of(String... arguments) {
        return with(Screen.plain(100), "", arguments);
    }

    static CliRun with(Screen screen, String input, String... arguments) {
        return with(screen, Pager.NONE, Clock.systemUTC(), input, arguments);
    }

    static CliRun at(Instant time, String... arguments) {
        Clock clock = Clock.fixed(time, ZoneOffset.UTC);
        return with(Screen.plain(100), Pager.NONE, clock, "", arguments);
    }

    static CliRun with(Screen screen, Pager pager, Clock clock, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        Terminal.writer(err),
                        screen,
                        pager);
        int code = Main.run(terminal, clock, arguments);
        return new CliRun(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(out, StandardCharsets.UTF_8);
    }

    List<String> lines() {
        return text().lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
