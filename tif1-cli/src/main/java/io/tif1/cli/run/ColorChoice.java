package io.tif1.cli.run;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.cli.terminal.Screen;
import io.tif1.cli.terminal.Terminal;
import java.util.Arrays;
import java.util.Locale;
import org.apiguardian.api.API;

/** When text is bold or coloured. */
@API(status = INTERNAL, since = "1.0")
public enum ColorChoice {
    /** On a terminal that takes style, unless {@code NO_COLOR} is set. */
    AUTO,
    /** Also in pipes and files. */
    ALWAYS,
    /** Nowhere. */
    NEVER;

    private static final String OPTION = "--color";

    /**
     * Applies the option to what is known of a terminal. It is read ahead of all others, because
     * help and complaints about the command line are styled too; a wrong value is left for the
     * parser to refuse.
     */
    public static Terminal of(Terminal terminal, String... arguments) {
        Screen screen = terminal.screen();
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            if (arguments[i].startsWith(OPTION + "=")) {
                screen = applied(screen, arguments[i].substring(OPTION.length() + 1));
            } else if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                screen = applied(screen, arguments[i + 1]);
            }
        }
        return terminal.with(screen);
    }

    private static Screen applied(Screen screen, String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.name().equalsIgnoreCase(word))
                .findFirst()
                .map(choice -> choice == AUTO ? screen : screen.withStyle(choice == ALWAYS))
                .orElse(screen);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
