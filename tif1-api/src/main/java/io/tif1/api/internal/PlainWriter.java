package io.tif1.api.internal;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Writes the same content as {@link HtmlWriter} as lines of text.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class PlainWriter {
    private final StringBuilder text = new StringBuilder(2_000);

    private PlainWriter() {}

    /** Writes a title, facts one a line, and a grid. */
    public static String write(String title, Map<String, String> facts, @Nullable Grid grid) {
        PlainWriter writer = new PlainWriter();
        if (!title.isEmpty()) {
            writer.line(clean(title));
        }
        int width = facts.keySet().stream().mapToInt(String::length).max().orElse(0);
        facts.forEach(
                (name, value) -> writer.line(padded(name, width, false) + "  " + clean(value)));
        if (grid != null) {
            writer.writeGrid(grid);
        }
        return writer.text.toString();
    }

    private void writeGrid(Grid grid) {
        int[] widths = IntStream.range(0, grid.heads().size()).map(c -> width(grid, c)).toArray();
        writeRow(grid, grid.heads(), widths);
        for (int row = 0; row < grid.rows().size(); row++) {
            if (row == grid.gap()) {
                line("⋮");
            }
            writeRow(grid, grid.rows().get(row), widths);
        }
        if (grid.gap() == grid.rows().size()) {
            line("⋮");
        }
        line(grid.foot());
    }

    private static int width(Grid grid, int column) {
        return grid.rows().stream()
                .mapToInt(row -> length(row.get(column)))
                .reduce(length(grid.heads().get(column)), Math::max);
    }

    private void writeRow(Grid grid, List<String> cells, int[] widths) {
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            row.append(column == 0 ? "" : "  ");
            row.append(
                    padded(clean(cells.get(column)), widths[column], grid.numeric().get(column)));
        }
        line(row.toString().stripTrailing());
    }

    private static String padded(String cell, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - length(cell)));
        return right ? blanks + cell : cell + blanks;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
