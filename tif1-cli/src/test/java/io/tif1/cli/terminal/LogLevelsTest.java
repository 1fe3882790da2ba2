package io.tif1.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogLevelsTest {
    private static final String OWN = "io.tif1.core.cache.TierChain";
    private static final String OTHER = "org.eclipse.jetty.server.Server";

    @AfterEach
    void restore() {
        LogLevels.choose(0, false);
    }

    @Test
    void showsOwnWarningsUnlessAskedForMore() {
        LogLevels.choose(0, false);

        assertThat(LogLevels.wants(OWN, Level.WARNING)).isTrue();
        assertThat(LogLevels.wants(OWN, Level.INFO)).isFalse();
        assertThat(LogLevels.wants(OTHER, Level.WARNING)).isFalse();
    }

    @Test
    void showsMoreWhenVerbose() {
        LogLevels.choose(1, false);
        assertThat(LogLevels.wants(OWN, Level.INFO)).isTrue();
        assertThat(LogLevels.wants(OWN, Level.DEBUG)).isFalse();

        LogLevels.choose(5, false);
        assertThat(LogLevels.wants(OWN, Level.DEBUG)).isTrue();
        assertThat(LogLevels.wants(OTHER, Level.INFO)).isTrue();
    }

    @Test
    void showsErrorsOnlyWhenQuiet() {
        LogLevels.choose(0, true);

        assertThat(LogLevels.wants(OWN, Level.WARNING)).isFalse();
        assertThat(LogLevels.wants(OWN, Level.ERROR)).isTrue();
    }

    @Test
    void theProcessLogsOneLineAMessage() {
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            System.Logger log = System.getLogger(OWN);
            log.log(Level.WARNING, "tier {0} is bypassed", "sqlite");
            log.log(Level.WARNING, "it broke", new IllegalStateException("disk full"));
            log.log(Level.INFO, "nobody asked");
        } finally {
            System.setErr(before);
        }

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "tif1: warning: tier sqlite is bypassed",
                        "tif1: warning: it broke: java.lang.IllegalStateException: disk full");
    }
}
