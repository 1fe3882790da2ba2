package io.tif1.cli;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.cli.terminal.Terminal;
import java.time.Clock;
import org.apiguardian.api.API;

/** Starts the {@code tif1} command. */
@API(status = INTERNAL, since = "1.0")
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(), args));
    }

    /** Runs the command and returns its exit code; see the README for their meaning. */
    public static int run(Terminal terminal, String... args) {
        return run(terminal, Clock.systemUTC(), args);
    }

    /** Runs the command at another time. */
    static int run(Terminal terminal, Clock clock, String... args) {
        String[] words = Shortcut.expand(args);
        int code = CommandTree.build(terminal, clock, words).execute(words);
        terminal.err().flush();
        return code;
    }
}
