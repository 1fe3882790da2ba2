package io.tif1.cli.explore;

import java.io.IOException;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/**
 * The terminal while the explorer has it: another screen, no cursor, each key at once. Closing
 * gives everything back as it was, also when the process is told to end.
 */
final class TerminalView implements AutoCloseable {
    private static final String RESET = "\u001b[0m";
    private static final int WIDTH = 80;
    private static final int HEIGHT = 24;

    private final Terminal terminal;
    private final Attributes before;
    private final KeyDecoder keys;
    private final Thread hook = new Thread(this::restore, "tif1-terminal");
    private List<Line> shown = List.of();
    private Size size; // asking the terminal can mean starting a process
    private volatile boolean resized;
    private boolean restored;

    /** Takes a terminal over; it is closed with the view. */
    TerminalView(Terminal terminal) {
        this.terminal = terminal;
        this.size = terminal.getSize();
        this.before = terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, false); // Ctrl-C is a key like others
        terminal.setAttributes(raw);
        NonBlockingReader reader = terminal.reader();
        this.keys = new KeyDecoder(reader::read);
        terminal.handle(Terminal.Signal.WINCH, signal -> resized = true);
        Runtime.getRuntime().addShutdownHook(hook);
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        terminal.puts(Capability.clear_screen);
        terminal.flush();
    }

    /** Waits for a key, for some time. */
    Key key(long millis) throws IOException {
        return keys.next(millis);
    }

    /** Returns how many characters fit a line. */
    int width() {
        int columns = size.getColumns();
        return columns > 0 ? columns : WIDTH;
    }

    /** Returns how many lines fit. */
    int height() {
        int rows = size.getRows();
        return rows > 0 ? rows : HEIGHT;
    }

    /** Returns whether the size changed since this was asked last, and takes the new one over. */
    boolean wasResized() {
        boolean was = resized;
        resized = false;
        if (was) {
            size = terminal.getSize();
        }
        return was;
    }

    /** Shows lines from the top; writes only those that changed. */
    void show(List<Line> lines, boolean everything) {
        StringBuilder text = new StringBuilder();
        if (everything) {
            terminal.puts(Capability.clear_screen);
        }
        for (int row = 0; row < lines.size(); row++) {
            boolean same = row < shown.size() && shown.get(row).equals(lines.get(row));
            if (everything || !same) {
                text.append("\u001b[").append(row + 1).append(";1H\u001b[2K");
                text.append(styled(lines.get(row)));
            }
        }
        terminal.writer().print(text);
        terminal.flush();
        shown = List.copyOf(lines);
    }

    private static String styled(Line line) {
        return switch (line.style()) {
            case PLAIN -> line.text();
            case BOLD -> "\u001b[1m" + line.text() + RESET;
            case DIM -> "\u001b[2m" + line.text() + RESET;
            case SELECTED -> "\u001b[7m" + line.text() + RESET;
        };
    }

    @Override
    public void close() throws IOException {
        restore();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // the hook runs already; restoring twice is harmless
        }
        terminal.close();
    }

    private synchronized void restore() {
        if (!restored) {
            restored = true;
            terminal.puts(Capability.cursor_visible);
            terminal.puts(Capability.exit_ca_mode);
            terminal.flush();
            terminal.setAttributes(before);
        }
    }
}
