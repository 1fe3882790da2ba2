package io.tif1.cli.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The explorer on a terminal whose line discipline is played in this process. */
@Timeout(60)
class TerminalViewTest {
    private static final String ENTER_SCREEN = "\u001b[?1049h";
    private static final String LEAVE_SCREEN = "\u001b[?1049l";

    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();

    @Test
    void drawsWalksAndGivesTheScreenBack() throws Exception {
        Terminal terminal = terminal("j\r\u001b[Fq");

        explore(terminal, new Start(null, null, null));

        String text = drawn.toString(StandardCharsets.UTF_8);
        assertThat(text).contains(ENTER_SCREEN, "tif1  Formula 1", "2025", "q quit");
        assertThat(text.indexOf(ENTER_SCREEN)).isLessThan(text.indexOf("Formula 1"));
        assertThat(text.stripTrailing()).contains(LEAVE_SCREEN);
        assertThat(text.lastIndexOf(LEAVE_SCREEN)).isGreaterThan(text.lastIndexOf("quit"));
    }

    @Test
    void theEndOfInputLeaves() throws Exception {
        explore(terminal(""), new Start(2025, null, null));

        assertThat(drawn.toString(StandardCharsets.UTF_8)).contains(LEAVE_SCREEN);
    }

    @Test
    void theTerminalIsAsItWasBefore() throws Exception {
        Terminal terminal = terminal("");
        Attributes before = terminal.getAttributes();

        TerminalView view = new TerminalView(terminal);
        boolean raw = !terminal.getAttributes().getLocalFlag(Attributes.LocalFlag.ICANON);
        view.close();

        assertThat(raw).isTrue();
        assertThat(terminal.getAttributes().getLocalFlags()).isEqualTo(before.getLocalFlags());
    }

    @Test
    void noticesThatTheSizeChanged() throws Exception {
        try (TerminalView view = new TerminalView(terminal(""))) {
            assertThat(view.wasResized()).isFalse();
        }
        Terminal terminal = terminal("");
        try (TerminalView view = new TerminalView(terminal)) {
            terminal.setSize(new Size(50, 12));
            terminal.raise(Terminal.Signal.WINCH);

            assertThat(view.wasResized()).isTrue();
            assertThat(view.wasResized()).isFalse();
            assertThat(view.width()).isEqualTo(50);
            assertThat(view.height()).isEqualTo(12);
        }
    }

    private static void explore(Terminal terminal, Start start) throws Exception {
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open()) {
            new Exploration(f1, start).on(terminal);
        }
    }

    private Terminal terminal(String typed) throws Exception {
        Terminal terminal =
                TerminalBuilder.builder()
                        .system(false)
                        .type("xterm-256color")
                        .encoding(StandardCharsets.UTF_8)
                        .streams(
                                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                                drawn)
                        .size(new Size(80, 24))
                        .provider(TerminalBuilder.PROP_PROVIDER_EXEC)
                        .build();
        terminal.setSize(new Size(80, 24));
        return terminal;
    }
}
