package io.tif1.cli.terminal;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The program that shows long text a screen at a time: {@code TIF1_PAGER}, else {@code PAGER}, else
 * {@code less}. An empty value or {@code cat} turns paging off.
 */
@API(status = INTERNAL, since = "1.0")
public final class Pager {
    /** Shows nothing. */
    public static final Pager NONE = new Pager(Optional.empty(), Map.of());

    private static final List<String> NAMES = List.of("TIF1_PAGER", "PAGER");

    /** Quit where all fits a screen, pass style through, leave the text there. */
    private static final String LESS = "FRX";

    /** What a shell says of a program that does not exist. */
    private static final int NOT_FOUND = 127;

    private final Optional<String> command;
    private final Map<String, String> environment;

    private Pager(Optional<String> command, Map<String, String> environment) {
        this.command = command;
        this.environment = environment;
    }

    /** Chooses the program as the environment says. */
    public static Pager of(Map<String, String> environment) {
        String named =
                NAMES.stream()
                        .filter(environment::containsKey)
                        .map(name -> environment.getOrDefault(name, ""))
                        .findFirst()
                        .orElse("less")
                        .trim();
        boolean none = named.isEmpty() || named.equals("cat");
        return new Pager(none ? Optional.empty() : Optional.of(named), environment);
    }

    /** Returns the command line, or empty if nothing is paged. */
    public Optional<String> command() {
        return command;
    }

    /**
     * Shows text and waits until the reader has left.
     *
     * @return false if there is no such program, so that the text was not shown
     */
    public boolean show(byte[] text) {
        if (command.isEmpty()) {
            return false;
        }
        try {
            Process process = start(command.get());
            Thread hook = new Thread(() -> awaitEnd(process), "tif1-pager");
            Runtime.getRuntime().addShutdownHook(hook); // Ctrl-C must not leave it alone
            feed(process, text);
            boolean shown = awaitEnd(process) != NOT_FOUND;
            Runtime.getRuntime().removeShutdownHook(hook);
            return shown;
        } catch (IOException | IllegalStateException cannotStart) {
            return false;
        }
    }

    private Process start(String line) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", line);
        if (!environment.containsKey("LESS")) {
            builder.environment().put("LESS", LESS);
        }
        builder.environment().putIfAbsent("LESSCHARSET", "utf-8");
        return builder.redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void feed(Process process, byte[] text) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(text);
        } catch (IOException leftEarly) {
            // a reader who has seen enough ends the pager
        }
    }

    private static int awaitEnd(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
