package io.tif1.api.internal;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * Some rows of a table as texts.
 *
 * @param heads the names of the columns
 * @param numeric whether each column is set to the right
 * @param rows the cells; an empty text is a missing one
 * @param gap before which row others are left out; -1 if none are
 * @param foot what there is in all
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record Grid(
        List<String> heads, List<Boolean> numeric, List<List<String>> rows, int gap, String foot) {
    /** How many rows of the end are shown for three of the start. */
    private static final int TAIL_SHARE = 4;

    /** Copies the lists. */
    public Grid {
        heads = List.copyOf(heads);
        numeric = List.copyOf(numeric);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a frame.
     *
     * @param names the columns to show; those that the frame lacks, or has no value in, are left
     *     out; empty for all
     * @param most how many rows are shown, the first and the last ones
     */
    public static Grid of(Frame frame, List<String> names, int most) {
        int shown = Math.min(frame.rows(), most);
        int tail = shown < frame.rows() ? shown / TAIL_SHARE : 0;
        int[] rows =
                IntStream.concat(
                                IntStream.range(0, shown - tail),
                                IntStream.range(frame.rows() - tail, frame.rows()))
                        .toArray();
        List<Column> columns = columns(frame, names);
        List<String[]> texts = columns.stream().map(column -> CellTexts.of(column, rows)).toList();
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            int row = i;
            lines.add(texts.stream().map(column -> column[row]).toList());
        }
        return new Grid(
                columns.stream().map(Column::name).toList(),
                columns.stream().map(Grid::isNumeric).toList(),
                lines,
                shown < frame.rows() ? shown - tail : -1,
                foot(frame, shown, columns.size()));
    }

    private static List<Column> columns(Frame frame, List<String> names) {
        return frame.schema().names().stream()
                .filter(name -> names.isEmpty() || names.contains(name))
                .map(frame::column)
                .filter(column -> names.isEmpty() || column.missingCount() < frame.rows())
                .toList();
    }

    private static boolean isNumeric(Column column) {
        return column.type() != ColumnType.TEXT && column.type() != ColumnType.BOOLEAN;
    }

    private static String foot(Frame frame, int rows, int columns) {
        int all = frame.schema().size();
        String size = "%d rows × %d columns".formatted(frame.rows(), all);
        if (rows == frame.rows() && columns == all) {
            return size;
        }
        return size + ", of which %d × %d are shown".formatted(rows, columns);
    }
}
