package io.tif1.cli.render;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Frame;
import io.tif1.cli.terminal.Screen;
import io.tif1.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/**
 * Puts results where they were asked for.
 *
 * @param format how a frame is printed
 * @param file where to; empty for standard output
 * @param columns the columns asked for; empty for all, or for the layout's in a table
 * @param terminal the streams
 * @param notes is told what a table leaves out
 */
@API(status = INTERNAL, since = "1.0")
public record Output(
        FrameFormat format,
        Optional<Path> file,
        List<String> columns,
        Terminal terminal,
        Consumer<String> notes) {
    /** Wider than any text: what goes to a file or another program is not cut. */
    private static final int UNCUT = 1 << 24;

    /**
     * Prints a frame.
     *
     * @throws IllegalArgumentException if a column asked for does not exist, or if a terminal would
     *     receive an Arrow file
     */
    public void print(Frame frame, TableMaker maker) throws IOException {
        if (format.isBinary() && file.isEmpty() && terminal.screen().outIsTerminal()) {
            throw new IllegalArgumentException(
                    "a file of the format "
                            + format
                            + " is no text; add -o FILE or send it to another program");
        }
        if (columns.isEmpty()) {
            write(frame, maker);
            return;
        }
        try (Frame chosen = frame.select(columns.toArray(String[]::new))) {
            write(chosen, TableLayout.ofNamed(columns, maker));
        }
    }

    /** Prints lines. */
    public void print(List<String> lines) throws IOException {
        write(out -> writeLines(lines, out));
    }

    private void write(Frame frame, TableMaker maker) throws IOException {
        if (format == FrameFormat.TABLE) {
            writeTable(frame, maker);
        } else {
            write(out -> FrameWriter.write(frame, format, out));
        }
    }

    private void writeTable(Frame frame, TableMaker maker) throws IOException {
        Screen screen = terminal.screen();
        TextTable table = maker.of(frame).fitting(screen.width());
        boolean seen = screen.outIsTerminal() && file.isEmpty();
        print(table.lines(seen ? screen.width() : UNCUT, screen.styled() && file.isEmpty()));
        notes.accept(note(frame.rows(), frame.schema().size() - table.columnCount()));
    }

    private static String note(int rows, int hidden) {
        String note = count(rows, "row");
        return hidden <= 0
                ? note
                : note + "; " + count(hidden, "column") + " not shown, see --columns and --format";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Prints text as it is, with its own line ends. */
    public void print(String text) throws IOException {
        write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void write(Target.Writing writing) throws IOException {
        if (file.isPresent()) {
            Target.writeFile(file.get(), writing);
            return;
        }
        if (terminal.screen().outIsTerminal() && terminal.pager().command().isPresent()) {
            writeScreens(writing);
        } else {
            writing.to(terminal.out());
        }
        terminal.out().flush();
    }

    private void writeScreens(Target.Writing writing) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        writing.to(text);
        terminal.out().flush();
        if (lines(text.toByteArray()) < terminal.screen().height()
                || !terminal.pager().show(text.toByteArray())) {
            text.writeTo(terminal.out());
        }
    }

    private static int lines(byte[] text) {
        int lines = 0;
        for (byte one : text) {
            lines += one == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static void writeLines(List<String> lines, OutputStream out) throws IOException {
        for (String line : lines) {
            out.write((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
