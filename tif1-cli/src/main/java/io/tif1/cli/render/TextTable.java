package io.tif1.cli.render;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/** A table as lines of text: columns that do not fit are left out, the last ones first. */
@API(status = INTERNAL, since = "1.0")
public final class TextTable {
    private static final String GAP = "  ";

    private final List<TextColumn> columns;
    private final int rows;

    TextTable(List<TextColumn> columns, int rows) {
        this.columns = List.copyOf(columns);
        this.rows = rows;
    }

    /** Starts a table of texts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the same table without the columns that do not fit, but with one at least. */
    public TextTable fitting(int width) {
        List<TextColumn> kept = new ArrayList<>(columns);
        while (kept.size() > 1 && minimum(kept) > width) {
            kept.remove(lastFixed(kept));
        }
        return new TextTable(kept, rows);
    }

    /** Returns the same table with other headers; those that the map lacks stay. */
    public TextTable renamed(Map<String, String> headers) {
        return new TextTable(
                columns.stream().map(column -> column.renamed(headers)).toList(), rows);
    }

    /** Returns how many columns there are. */
    public int columnCount() {
        return columns.size();
    }

    /**
     * Returns the lines, the header first.
     *
     * @param width no line is longer, unless even one column is
     * @param styled whether the header may be bold
     */
    public List<String> lines(int width, boolean styled) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>(rows + 1);
        String header = line(-1, widths);
        lines.add(styled ? "\u001b[1m" + header + "\u001b[0m" : header);
        for (int row = 0; row < rows; row++) {
            lines.add(line(row, widths));
        }
        return lines;
    }

    private String line(int row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            TextColumn column = columns.get(c);
            line.append(c == 0 ? "" : GAP)
                    .append(row < 0 ? column.header(widths[c]) : column.cell(row, widths[c]));
        }
        return line.toString().stripTrailing();
    }

    /** Flexible columns share what the others leave, the first ones first. */
    private int[] widths(int width) {
        int spare = width - minimum(columns);
        int[] widths = new int[columns.size()];
        for (int c = 0; c < widths.length; c++) {
            TextColumn column = columns.get(c);
            int extra = Math.max(0, Math.min(spare, column.width() - column.minimum()));
            widths[c] = column.minimum() + extra;
            spare -= extra;
        }
        return widths;
    }

    private static int minimum(List<TextColumn> columns) {
        int cells = columns.stream().mapToInt(TextColumn::minimum).sum();
        return cells + GAP.length() * (columns.size() - 1);
    }

    private static int lastFixed(List<TextColumn> columns) {
        for (int c = columns.size() - 1; c > 0; c--) {
            if (!columns.get(c).flexible()) {
                return c;
            }
        }
        return columns.size() - 1;
    }

    /** Collects columns; not safe for use by several threads. */
    public static final class Builder {
        private final List<TextColumn> columns = new ArrayList<>();

        private Builder() {}

        /** Adds a column of words. */
        public Builder left(String header, List<String> cells) {
            columns.add(TextColumn.left(header, cells));
            return this;
        }

        /** Adds a column of numbers. */
        public Builder right(String header, List<String> cells) {
            columns.add(TextColumn.right(header, cells));
            return this;
        }

        /** Adds a column of words that is cut where the line ends. */
        public Builder flexible(String header, List<String> cells) {
            columns.add(new TextColumn(header, false, true, cells));
            return this;
        }

        /** Finishes the table; all columns have the same number of cells. */
        public TextTable build() {
            return new TextTable(columns, columns.isEmpty() ? 0 : columns.get(0).cells().size());
        }
    }
}
