package io.tif1.cli.render;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * A table as lines of text: columns that do not fit are left out, the last ones first, but never
 * those to keep.
 */
@API(status = INTERNAL, since = "1.0")
public final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROW = 32;
    private static final int NARROWEST = 12;

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
        int last = lastDroppable(kept);
        while (last >= 0 && kept.size() > 1 && minimum(kept, NARROW) > width) {
            kept.remove(last);
            last = lastDroppable(kept);
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
     * @param width no line is longer, unless what is never left out or cut is
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
        int narrowest = narrowest(width);
        int spare = width - minimum(columns, narrowest);
        int[] widths = new int[columns.size()];
        for (int c = 0; c < widths.length; c++) {
            TextColumn column = columns.get(c);
            int extra = Math.max(0, Math.min(spare, column.width() - column.minimum(narrowest)));
            widths[c] = column.minimum(narrowest) + extra;
            spare -= extra;
        }
        return widths;
    }

    /** Where space is short, the flexible columns get the same of it. */
    private int narrowest(int width) {
        int flexible = (int) columns.stream().filter(TextColumn::flexible).count();
        int share = flexible == 0 ? 0 : (width - minimum(columns, 0)) / flexible;
        return Math.max(NARROWEST, Math.min(NARROW, share));
    }

    private static int minimum(List<TextColumn> columns, int narrowest) {
        int cells = columns.stream().mapToInt(column -> column.minimum(narrowest)).sum();
        return cells + GAP.length() * (columns.size() - 1);
    }

    /** Returns which to leave out next, one that cannot be cut if there is any; -1 for none. */
    private static int lastDroppable(List<TextColumn> columns) {
        int last = -1;
        for (int c = columns.size() - 1; c >= 0; c--) {
            TextColumn column = columns.get(c);
            if (!column.kept() && !column.flexible() && c > 0) {
                return c;
            }
            last = last < 0 && !column.kept() ? c : last;
        }
        return last;
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
            columns.add(new TextColumn(header, false, true, false, cells));
            return this;
        }

        /** Finishes the table; all columns have the same number of cells. */
        public TextTable build() {
            return new TextTable(columns, columns.isEmpty() ? 0 : columns.get(0).cells().size());
        }
    }
}
