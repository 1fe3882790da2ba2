package io.tif1.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every form in which a message may be logged ends as one line. */
class LineLoggerFinderTest {
    private final System.Logger logger =
            new LineLoggerFinder().getLogger("io.tif1.any", getClass().getModule());
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private PrintStream before = System.err;

    @BeforeEach
    void listen() {
        before = System.err;
        System.setErr(new PrintStream(lines, true, StandardCharsets.UTF_8));
        LogLevels.choose(0, false);
    }

    @AfterEach
    void restore() {
        System.setErr(before);
    }

    @Test
    void printsMessagesWithoutParameters() {
        logger.log(Level.WARNING, "100 % {as it is}");
        logger.log(Level.WARNING, () -> "made when wanted");
        logger.log(Level.WARNING, "none", new Object[0]);

        assertThat(lines.toString(StandardCharsets.UTF_8))
                .hasLineCount(3)
                .contains("100 % {as it is}", "made when wanted", "none");
    }

    @Test
    void fillsParametersInAndAddsCauses() {
        logger.log(Level.WARNING, "{0} of {1}", "one", "two");
        logger.log(Level.WARNING, "it failed", new IllegalStateException("because"));

        assertThat(lines.toString(StandardCharsets.UTF_8)).contains("one of two", "because");
    }
}
