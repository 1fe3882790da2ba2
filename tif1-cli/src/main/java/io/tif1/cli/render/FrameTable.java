package io.tif1.cli.render;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Frame;
import java.util.Arrays;
import java.util.List;

/** Makes text columns of frame columns. */
final class FrameTable {
    private FrameTable() {}

    /** Returns the columns of a layout as text. */
    static List<TextColumn> columns(Frame frame, TableLayout layout) {
        return layout.choose(frame).stream()
                .map(name -> column(frame.column(name), layout))
                .toList();
    }

    private static TextColumn column(Column column, TableLayout layout) {
        boolean words = column.type() == ColumnType.TEXT || column.type() == ColumnType.BOOLEAN;
        return new TextColumn(
                column.name(),
                !words,
                layout.flexible().contains(column.name()),
                layout.kept().contains(column.name()),
                Arrays.asList(Cells.of(column)));
    }
}
