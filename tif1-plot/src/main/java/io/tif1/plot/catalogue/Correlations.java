package io.tif1.plot.catalogue;

import io.tif1.api.model.SessionKey;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.ColorMap;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Scale;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * What goes together with what.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class Correlations {
    private Correlations() {}

    /** A square of coefficients between columns. */
    public static Figure matrix(String title, Map<String, double[]> columns, SessionKey where) {
        List<String> names = List.copyOf(columns.keySet());
        if (names.size() < 2) {
            throw Need.missing("fewer than two columns of numbers that vary", where);
        }
        List<Mark> marks = new ArrayList<>();
        columns.forEach(
                (a, x) ->
                        columns.forEach(
                                (b, y) -> {
                                    int row = names.indexOf(a);
                                    int column = names.indexOf(b);
                                    marks.add(cell(a + " and " + b, row, column, value(x, y)));
                                }));
        Panel panel = Panel.of(Axis.names("", names), Axis.names("", names).reverse(), marks);
        return Figure.of(title, panel).scaled(new Scale("Correlation", ColorMap.COOL_WARM, -1, 1));
    }

    /** The coefficients of columns with the first of them, the strongest first. */
    public static Map<Series, Double> withFirst(Map<String, double[]> columns, SessionKey where) {
        List<String> names = List.copyOf(columns.keySet());
        if (names.size() < 2 || !names.get(0).equals("LapTime")) {
            throw Need.missing("no weather that varies over the laps", where);
        }
        double[] first = columns.getOrDefault(names.get(0), new double[0]);
        Map<Series, Double> found = new LinkedHashMap<>();
        columns.forEach(
                (name, values) -> {
                    double value = value(first, values);
                    if (!name.equals(names.get(0)) && Double.isFinite(value)) {
                        found.put(Series.of(name, value < 0 ? "#4a90e2" : "#e05050"), value);
                    }
                });
        return BarCharts.sorted(found, true);
    }

    private static double value(double[] x, double[] y) {
        return LapColumns.correlation(x, y);
    }

    private static Mark cell(String name, int row, int column, double value) {
        double[] corners = {column - 0.5, row - 0.5, column + 0.5, row + 0.5};
        String text = Double.isFinite(value) ? String.format(Locale.ROOT, "%.2f", value) : "";
        return new Mark.Cell(Series.of(name, "#909090"), corners, value, text);
    }
}
