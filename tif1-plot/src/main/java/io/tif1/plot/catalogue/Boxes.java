package io.tif1.plot.catalogue;

import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.apiguardian.api.API;

/**
 * Boxes of lap times: quartiles, median, mean, whiskers at 1.5 times the quartiles' distance.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class Boxes {
    private static final Series MIDDLE = Series.plain("Median and mean");

    private Boxes() {}

    /** One box for each group. */
    public static Figure figure(String title, Map<Series, double[]> groups) {
        List<Mark> marks = new ArrayList<>();
        List<Series> names = List.copyOf(groups.keySet());
        groups.forEach((series, values) -> box(marks, series, names.indexOf(series), values));
        Axis x = Axis.names("", names.stream().map(Series::name).toList());
        return Figure.of(title, Panel.of(x, Axis.time("Lap time"), marks));
    }

    private static void box(List<Mark> marks, Series series, int at, double[] values) {
        double q1 = Numbers.quantile(values, 0.25);
        double q3 = Numbers.quantile(values, 0.75);
        double reach = 1.5 * (q3 - q1);
        double low = DoubleStream.of(values).filter(v -> v >= q1 - reach).min().orElse(q1);
        double high = DoubleStream.of(values).filter(v -> v <= q3 + reach).max().orElse(q3);
        Series solid = series.dashed(Dash.SOLID);
        marks.add(line(solid, at, at, low, high));
        double[] across = {at - 0.35, at + 0.35, at + 0.35, at - 0.35, at - 0.35};
        marks.add(new Mark.Shape(series, across, new double[] {q1, q1, q3, q3, q1}, 0.35));
        double[] beyond = DoubleStream.of(values).filter(v -> v < low || v > high).toArray();
        marks.add(new Mark.Dots(series, DoubleStream.of(beyond).map(v -> at).toArray(), beyond, 2));
        middle(marks, at, values);
    }

    private static void middle(List<Mark> marks, int at, double[] values) {
        double median = Numbers.quantile(values, 0.5);
        double mean = DoubleStream.of(values).average().orElse(median);
        marks.add(line(MIDDLE, at - 0.35, at + 0.35, median, median));
        marks.add(new Mark.Dots(MIDDLE, new double[] {at}, new double[] {mean}, 3));
    }

    private static Mark.Line line(Series series, double x1, double x2, double y1, double y2) {
        return new Mark.Line(series, new double[] {x1, x2}, new double[] {y1, y2}, 1.8);
    }
}
