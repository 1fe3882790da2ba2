package io.tif1.plot.catalogue;

import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * Lap times against something, with the trend.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class Degradation {
    private static final Axis TIME = Axis.time("Lap time");
    private static final int WINDOW = 2;

    private Degradation() {}

    /** Dots and the line of least squares for each series, its slope in the legend. */
    public static Figure slopes(String title, Axis x, Map<Series, List<double[]>> points) {
        List<Mark> marks = new ArrayList<>();
        List<Series> legend = new ArrayList<>();
        points.forEach(
                (series, list) -> {
                    double[] across = column(list, 0);
                    Optional<double[]> line = Numbers.line(across, column(list, 1));
                    Series named = line.map(l -> sloped(series, l[0])).orElse(series);
                    legend.add(named);
                    marks.add(new Mark.Dots(named, across, column(list, 1), 2.2));
                    line.ifPresent(l -> marks.add(fit(named, across, l)));
                });
        return Figure.of(title, Panel.of(x, TIME, marks)).legend(legend);
    }

    /** Dots, and the rolling median of the medians at each age, named at its end. */
    public static Figure medians(String title, Axis x, Map<Series, List<double[]>> points) {
        List<Mark> marks = new ArrayList<>();
        points.forEach(
                (series, list) ->
                        marks.add(new Mark.Dots(series, column(list, 0), column(list, 1), 1.8)));
        points.forEach((series, list) -> marks.addAll(median(series, list)));
        double[] all =
                points.values().stream().flatMap(List::stream).mapToDouble(p -> p[1]).toArray();
        double low = Numbers.quantile(all, 0.01) - 0.5;
        double high = Numbers.quantile(all, 0.99) + 0.5;
        long beyond = DoubleStream.of(all).filter(v -> v < low || v > high).count();
        List<Mark> shown = beyond == 0 ? marks : Clip.within(marks, low, high);
        double oldest =
                points.values().stream()
                        .flatMap(List::stream)
                        .mapToDouble(p -> p[0])
                        .max()
                        .orElse(1);
        return Figure.of(title, Panel.of(x.from(0, oldest * 1.14), TIME.from(low, high), shown))
                .legend(List.copyOf(points.keySet()))
                .noted(
                        "less 0.03 s of fuel for each lap to come; lines: rolling median of 5 ages"
                                + (beyond == 0 ? "" : "; " + beyond + " dots lie outside"));
    }

    private static List<Mark> median(Series series, List<double[]> list) {
        Map<Double, List<double[]>> ages =
                list.stream()
                        .collect(
                                Collectors.groupingBy(
                                        p -> p[0], TreeMap::new, Collectors.toList()));
        double[] x = ages.keySet().stream().mapToDouble(age -> age).toArray();
        double[] plain =
                ages.values().stream()
                        .mapToDouble(own -> Numbers.quantile(column(own, 1), 0.5))
                        .toArray();
        double[] y = IntStream.range(0, x.length).mapToDouble(i -> rolling(plain, i)).toArray();
        double[] end = {x[x.length - 1], y[y.length - 1]};
        return List.of(
                new Mark.Line(series, x, y, 3.5),
                new Mark.Note(series, end, series.name(), Mark.Note.Look.END));
    }

    private static double rolling(double[] values, int i) {
        int from = Math.max(0, i - WINDOW);
        int to = Math.min(values.length, i + WINDOW + 1);
        return Numbers.quantile(Arrays.copyOfRange(values, from, to), 0.5);
    }

    private static Series sloped(Series series, double slope) {
        return series.named(String.format(Locale.ROOT, "%s %+.3f s", series.name(), slope));
    }

    private static Mark fit(Series series, double[] x, double[] line) {
        double low = DoubleStream.of(x).min().orElse(0);
        double high = DoubleStream.of(x).max().orElse(1);
        double[] y = {line[1] + line[0] * low, line[1] + line[0] * high};
        return new Mark.Line(series.dashed(Dash.DASHED), new double[] {low, high}, y, 2);
    }

    private static double[] column(List<double[]> points, int column) {
        return points.stream().mapToDouble(p -> p[column]).toArray();
    }
}
