package io.tif1.plot.table;

import io.tif1.api.frame.Frame;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The values of a figure as a table: panel, series, mark, x, y, x2, y2, value and text.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class ChartData {
    private final Rows rows =
            new Rows()
                    .whole("Panel")
                    .text("Series")
                    .text("Mark")
                    .numbers("X", "Y", "X2", "Y2", "Value")
                    .text("Text");

    private ChartData() {}

    /** Returns one row for each point, rectangle, line across and text. */
    public static Frame of(Figure figure) {
        ChartData data = new ChartData();
        for (Panel panel : figure.panels()) {
            int number = figure.panels().indexOf(panel) + 1;
            panel.marks().forEach(mark -> data.add(number, mark));
        }
        return data.rows.frame();
    }

    private void add(int panel, Mark mark) {
        if (mark instanceof Mark.Line m) {
            points(panel, m, m.x(), m.y());
        } else if (mark instanceof Mark.Dots m) {
            points(panel, m, m.x(), m.y());
        } else if (mark instanceof Mark.Shape m) {
            points(panel, m, m.x(), m.y());
        } else if (mark instanceof Mark.Track m) {
            points(panel, m, m.x(), m.y(), m.values());
        } else if (mark instanceof Mark.Box m) {
            row(panel, m, m.corners(), Double.NaN, m.text());
        } else if (mark instanceof Mark.Cell m) {
            row(panel, m, m.corners(), m.value(), m.text());
        } else if (mark instanceof Mark.Note m) {
            row(panel, m, m.at(), Double.NaN, m.text());
        } else if (mark instanceof Mark.Rule m) {
            double[] at = {m.vertical() ? m.at() : Double.NaN, m.vertical() ? Double.NaN : m.at()};
            row(panel, m, at, Double.NaN, null);
        }
    }

    private void points(int panel, Mark mark, double[] x, double[] y, double... values) {
        for (int i = 0; i < x.length; i++) {
            double value = i < values.length ? values[i] : Double.NaN;
            row(panel, mark, new double[] {x[i], y[i]}, value, null);
        }
    }

    private void row(int panel, Mark mark, double[] at, double value, @Nullable String text) {
        double x2 = at.length > 2 ? at[2] : Double.NaN;
        double y2 = at.length > 2 ? at[3] : Double.NaN;
        String kind = mark.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        rows.row(panel, mark.series().name(), kind, at[0], at[1], x2, y2, value, text);
    }
}
