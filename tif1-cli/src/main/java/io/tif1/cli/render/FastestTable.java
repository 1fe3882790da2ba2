package io.tif1.cli.render;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.LapTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/** The table of fastest laps: adds place and gap to the laps' columns. */
@API(status = INTERNAL, since = "1.0")
public final class FastestTable {
    private static final TableLayout BEFORE = TableLayout.of("Driver", "LapTime");
    private static final TableLayout AFTER =
            TableLayout.of("LapNumber", "Compound", "TyreLife", "QualifyingSession", "Team");

    private FastestTable() {}

    /** Returns the table of laps that are sorted by time. */
    public static TextTable of(Frame fastest) {
        List<TextColumn> columns = new ArrayList<>();
        columns.add(TextColumn.right("#", places(fastest.rows())));
        columns.addAll(FrameTable.columns(fastest, BEFORE));
        columns.add(TextColumn.right("Gap", gaps(fastest.column("LapTime"))));
        columns.addAll(FrameTable.columns(fastest, AFTER));
        return new TextTable(columns, fastest.rows());
    }

    private static List<String> places(int rows) {
        return IntStream.rangeClosed(1, rows).mapToObj(Integer::toString).toList();
    }

    private static List<String> gaps(Column times) {
        return IntStream.range(0, times.size()).mapToObj(row -> gap(times, row)).toList();
    }

    private static String gap(Column times, int row) {
        if (row == 0 || times.isMissing(row) || times.isMissing(0)) {
            return "";
        }
        return "+" + new LapTime(times.longAt(row) - times.longAt(0));
    }
}
