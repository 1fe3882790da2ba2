package io.tif1.cli.terminal;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Finds out whether output goes to a terminal, how wide it is and whether it takes style. */
@API(status = INTERNAL, since = "1.0")
public final class ScreenProbe {
    private final Function<String, @Nullable String> environment;
    private final Function<String, @Nullable String> properties;

    /**
     * Creates a probe.
     *
     * @param environment looks up an environment variable
     * @param properties looks up a system property
     */
    public ScreenProbe(
            Function<String, @Nullable String> environment,
            Function<String, @Nullable String> properties) {
        this.environment = environment;
        this.properties = properties;
    }

    /** Returns what is known about this process's output. */
    public Screen detect() {
        boolean out = isTerminal("tif1.terminal.out", 1);
        boolean err = isTerminal("tif1.terminal.err", 2);
        return new Screen(out, err, out && takesStyle(), width(), height());
    }

    /** The launcher knows; without it, Linux and then the console object are asked. */
    private boolean isTerminal(String property, int descriptor) {
        String told = properties.apply(property);
        if (told != null) {
            return told.equals("true");
        }
        return linkOf(descriptor).map(ScreenProbe::namesTerminal).orElseGet(this::hasConsole);
    }

    private static Optional<String> linkOf(int descriptor) {
        try {
            Path link = Path.of("/proc/self/fd", Integer.toString(descriptor));
            return Optional.of(Files.readSymbolicLink(link).toString());
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return Optional.empty();
        }
    }

    private static boolean namesTerminal(String device) {
        return device.startsWith("/dev/pts/")
                || device.startsWith("/dev/tty")
                || device.equals("/dev/console");
    }

    /** Up to 21 a console means a terminal; from 22 on it must be asked. */
    private boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderThan22) {
            return true;
        }
    }

    private boolean takesStyle() {
        String noColor = environment.apply("NO_COLOR");
        return (noColor == null || noColor.isEmpty()) && !"dumb".equals(environment.apply("TERM"));
    }

    private int width() {
        return positive(environment.apply("COLUMNS"))
                .or(() -> positive(properties.apply("tif1.terminal.width")))
                .orElse(Screen.DEFAULT_WIDTH);
    }

    private int height() {
        return positive(environment.apply("LINES"))
                .or(() -> positive(properties.apply("tif1.terminal.height")))
                .orElse(Screen.DEFAULT_HEIGHT);
    }

    private static Optional<Integer> positive(@Nullable String text) {
        try {
            return text == null || Integer.parseInt(text) <= 0
                    ? Optional.empty()
                    : Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
