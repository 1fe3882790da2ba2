package io.tif1.cli.render;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * Which columns of a frame a table shows, the most important first.
 *
 * @param columns names; those that the frame lacks, or has no value in, are left out; empty for all
 * @param flexible those that may be cut to fit
 * @param kept those that are never left out, however narrow the table
 */
@API(status = INTERNAL, since = "1.0")
public record TableLayout(List<String> columns, Set<String> flexible, Set<String> kept)
        implements TableMaker {
    /** Copies the collections. */
    public TableLayout {
        columns = List.copyOf(columns);
        flexible = Set.copyOf(flexible);
        kept = Set.copyOf(kept);
    }

    /** Shows some columns. */
    public static TableLayout of(String... columns) {
        return new TableLayout(List.of(columns), Set.of(), Set.of());
    }

    /** Shows all columns. */
    public static TableLayout all() {
        return of();
    }

    /** Returns the same layout with columns that may be cut. */
    public TableLayout cutting(String... columns) {
        return new TableLayout(this.columns, Set.of(columns), kept);
    }

    /** Returns the same layout with columns that are never left out. */
    public TableLayout keeping(String... columns) {
        return new TableLayout(this.columns, flexible, Set.of(columns));
    }

    /** Returns the layout of a table of columns that somebody asked for: none is left out. */
    static TableLayout ofNamed(List<String> columns, TableMaker usual) {
        Set<String> flexible = usual instanceof TableLayout layout ? layout.flexible() : Set.of();
        return new TableLayout(List.of(), flexible, Set.copyOf(columns));
    }

    @Override
    public TextTable of(Frame frame) {
        return new TextTable(FrameTable.columns(frame, this), frame.rows());
    }

    /** Returns the names to show of a frame. */
    List<String> choose(Frame frame) {
        if (columns.isEmpty()) {
            return frame.schema().names();
        }
        return columns.stream().filter(name -> hasValues(frame, name)).toList();
    }

    private static boolean hasValues(Frame frame, String name) {
        boolean available = frame.schema().find(name).map(Field::available).orElse(false);
        return available && (frame.rows() == 0 || frame.column(name).missingCount() < frame.rows());
    }
}
