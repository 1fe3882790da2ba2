package io.tif1.cli.run;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;

/** Asks for a yes or a no. */
@API(status = INTERNAL, since = "1.0")
public final class Question {
    private static final Set<String> YES = Set.of("y", "yes");
    private static final int LONGEST = 100;

    private Question() {}

    /**
     * Asks and waits for a line.
     *
     * @return whether the answer is yes, or empty if input ended without one
     */
    public static Optional<Boolean> ask(Terminal terminal, String question) throws IOException {
        terminal.err().print(question + " [y/N] ");
        terminal.err().flush();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int c = terminal.in().read();
        boolean ended = c < 0;
        while (c >= 0 && c != '\n' && line.size() < LONGEST) {
            line.write(c);
            c = terminal.in().read();
        }
        if (ended) {
            terminal.err().println();
            return Optional.empty();
        }
        String answer = line.toString(StandardCharsets.UTF_8).trim().toLowerCase(Locale.ROOT);
        return Optional.of(YES.contains(answer));
    }
}
