package io.tif1.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenProbeTest {
    private static final Map<String, String> TERMINALS =
            Map.of("tif1.terminal.out", "true", "tif1.terminal.err", "true");

    @Test
    void believesTheLauncher() {
        Screen screen = probe(Map.of(), TERMINALS);

        assertThat(screen.outIsTerminal()).isTrue();
        assertThat(screen.errIsTerminal()).isTrue();
        assertThat(screen.styled()).isTrue();
    }

    @Test
    void takesNoStyleWhereNoColorIsSet() {
        assertThat(probe(Map.of("NO_COLOR", "1"), TERMINALS).styled()).isFalse();
    }

    @Test
    void anEmptyNoColorMeansNothing() {
        assertThat(probe(Map.of("NO_COLOR", ""), TERMINALS).styled()).isTrue();
    }

    @Test
    void takesNoStyleOnADumbTerminal() {
        assertThat(probe(Map.of("TERM", "dumb"), TERMINALS).styled()).isFalse();
    }

    @Test
    void takesNoStyleWhereOutputIsRedirected() {
        Map<String, String> redirected = Map.of("tif1.terminal.out", "false");

        assertThat(probe(Map.of(), redirected).styled()).isFalse();
    }

    @Test
    void findsRedirectionWithoutTheLauncher() { // the build never runs tests on a terminal
        assertThat(probe(Map.of(), Map.of()).outIsTerminal()).isFalse();
    }

    @Test
    void asksColumnsThenTheLauncherForTheWidth() {
        Map<String, String> launcher = Map.of("tif1.terminal.width", "132");

        assertThat(probe(Map.of("COLUMNS", "70"), launcher).width()).isEqualTo(70);
        assertThat(probe(Map.of("COLUMNS", "wide"), launcher).width()).isEqualTo(132);
        assertThat(probe(Map.of(), Map.of()).width()).isEqualTo(Screen.DEFAULT_WIDTH);
    }

    @Test
    void isNeverTooNarrowToPrint() {
        assertThat(probe(Map.of("COLUMNS", "1"), Map.of()).width()).isEqualTo(20);
    }

    private static Screen probe(Map<String, String> environment, Map<String, String> properties) {
        return new ScreenProbe(environment::get, properties::get).detect();
    }
}
