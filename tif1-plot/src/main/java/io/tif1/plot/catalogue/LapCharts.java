package io.tif1.plot.catalogue;

import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.plot.color.CompoundColors;
import io.tif1.plot.color.DriverColors;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.ColorMap;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Scale;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;
import org.apiguardian.api.API;

/**
 * Lap times over laps, tyre life, drivers.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class LapCharts {
    /** The axis of lap numbers. */
    static final Axis LAP = Axis.number("Lap");

    private static final Axis TIME = Axis.time("Lap time");

    private LapCharts() {}

    /** Lap times of drivers as lines. */
    public static Figure times(String title, Laps laps, DriverColors colors) {
        List<Mark> marks = new ArrayList<>();
        Map<String, Laps> drivers = Need.timed(laps, "").byDriver();
        drivers.forEach(
                (code, own) ->
                        marks.add(new Mark.Line(colors.of(code), numbers(own), seconds(own), 1.6)));
        drivers.forEach(
                (code, own) ->
                        marks.add(new Mark.Dots(colors.of(code), numbers(own), seconds(own), 2)));
        return Figure.of(title, Panel.of(LAP, TIME, marks))
                .legend(colors.legend(List.copyOf(drivers.keySet())));
    }

    /** Lap times of each driver in a panel, dots by compound. */
    public static Figure compounds(String title, Laps laps) {
        Map<String, Laps> drivers = Need.timed(laps, "").byDriver();
        double[] all = seconds(laps.timed());
        double low = DoubleStream.of(all).min().orElse(0) - 0.5;
        double high = DoubleStream.of(all).max().orElse(1) + 0.5;
        List<Panel> panels = new ArrayList<>();
        drivers.forEach(
                (code, own) ->
                        panels.add(
                                Panel.of(
                                                LAP,
                                                TIME.from(low, high),
                                                byCompound(
                                                        own,
                                                        (series, part) ->
                                                                new Mark.Dots(
                                                                        series,
                                                                        numbers(part),
                                                                        seconds(part),
                                                                        3.5)))
                                        .titled(drivers.size() > 1 ? code : "")));
        return new Figure(title, panels, true, used(laps), null);
    }

    /** Boxes of quick laps for groups: quartiles, median, whiskers at 1.5 times their distance. */
    public static Figure boxes(String title, Map<Series, double[]> groups) {
        List<Mark> marks = new ArrayList<>();
        List<Series> names = List.copyOf(groups.keySet());
        groups.forEach((series, values) -> box(marks, series, names.indexOf(series), values));
        return Figure.of(
                title,
                Panel.of(Axis.names("", names.stream().map(Series::name).toList()), TIME, marks));
    }

    /** Shares of lap times as outlines, one for each group, with the laps as dots. */
    public static Figure violins(String title, Map<Series, double[]> groups) {
        List<Mark> marks = new ArrayList<>();
        List<Series> names = List.copyOf(groups.keySet());
        groups.forEach(
                (series, values) -> Violin.add(marks, series, names.indexOf(series), values));
        return Figure.of(
                title,
                Panel.of(Axis.names("", names.stream().map(Series::name).toList()), TIME, marks));
    }

    /** Lap times of drivers and laps as coloured cells. */
    public static Figure heat(String title, Laps laps, boolean numbers, double fuelPerLap) {
        Map<String, Laps> drivers = Need.timed(laps, "").byDriver();
        int last = laps.stream().mapToInt(Lap::number).max().orElse(1);
        List<String> order =
                drivers.keySet().stream()
                        .sorted(
                                Comparator.comparingDouble(
                                        code ->
                                                DoubleStream.of(
                                                                seconds(
                                                                        Objects.requireNonNull(
                                                                                drivers.get(code))))
                                                        .average()
                                                        .orElse(0)))
                        .toList();
        double[] all =
                laps.timed().stream()
                        .mapToDouble(lap -> corrected(lap, last, fuelPerLap))
                        .toArray();
        Scale scale =
                new Scale(
                        "Lap time",
                        ColorMap.GREEN_RED,
                        DoubleStream.of(all).min().orElse(0),
                        DoubleStream.of(all).max().orElse(1) + 1e-3);
        List<Mark> marks = new ArrayList<>();
        for (Lap lap : laps.timed()) {
            double time = corrected(lap, last, fuelPerLap);
            String color =
                    ColorMap.GREEN_RED.at((time - scale.low()) / (scale.high() - scale.low()));
            int row = order.indexOf(lap.driver());
            marks.add(
                    new Mark.Box(
                            Series.of(lap.driver(), color),
                            new double[] {
                                lap.number() - 0.5, row - 0.5, lap.number() + 0.5, row + 0.5
                            },
                            numbers ? String.format(Locale.ROOT, "%.1f", time) : "",
                            true));
        }
        return Figure.of(title, Panel.of(LAP, Axis.names("", order).reverse(), marks))
                .scaled(scale);
    }

    /** Lap times against something, dots and a line for each series. */
    public static Figure trend(String title, Axis x, Map<Series, List<double[]>> points) {
        List<Mark> marks = new ArrayList<>();
        List<Series> legend = new ArrayList<>();
        points.forEach(
                (series, list) -> {
                    double[] across = list.stream().mapToDouble(p -> p[0]).toArray();
                    double[] up = list.stream().mapToDouble(p -> p[1]).toArray();
                    Optional<double[]> line = Numbers.line(across, up);
                    Series named =
                            line.map(
                                            l ->
                                                    series.named(
                                                            String.format(
                                                                    Locale.ROOT,
                                                                    "%s %+.3f s",
                                                                    series.name(),
                                                                    l[0])))
                                    .orElse(series);
                    legend.add(named);
                    marks.add(new Mark.Dots(named, across, up, 2.5));
                    line.ifPresent(l -> marks.add(fit(named, across, l)));
                });
        return Figure.of(title, Panel.of(x, TIME, marks)).legend(legend);
    }

    /** Marks of laps, one for each compound in use. */
    static List<Mark> byCompound(Laps laps, BiFunction<Series, Laps, Mark> maker) {
        List<Mark> marks = new ArrayList<>();
        for (Series series : used(laps)) {
            marks.add(
                    maker.apply(
                            series,
                            laps.where(lap -> lap.compound().name().equals(series.name()))));
        }
        return marks;
    }

    static List<Series> used(Laps laps) {
        return laps.stream()
                .map(Lap::compound)
                .distinct()
                .sorted()
                .map(c -> CompoundColors.series(laps.session().season(), c))
                .toList();
    }

    static double[] seconds(Laps laps) {
        return laps.stream().mapToDouble(lap -> lap.time().seconds()).toArray();
    }

    static double[] numbers(Laps laps) {
        return laps.stream().mapToDouble(Lap::number).toArray();
    }

    private static double corrected(Lap lap, int last, double fuelPerLap) {
        return lap.time().seconds() - fuelPerLap * (last - lap.number());
    }

    private static Mark fit(Series series, double[] x, double[] line) {
        double low = DoubleStream.of(x).min().orElse(0);
        double high = DoubleStream.of(x).max().orElse(1);
        return new Mark.Line(
                series.dashed(Dash.DASHED),
                new double[] {low, high},
                new double[] {line[1] + line[0] * low, line[1] + line[0] * high},
                2);
    }

    private static void box(List<Mark> marks, Series series, int at, double[] values) {
        double q1 = Numbers.quantile(values, 0.25);
        double q3 = Numbers.quantile(values, 0.75);
        double low =
                DoubleStream.of(values).filter(v -> v >= q1 - 1.5 * (q3 - q1)).min().orElse(q1);
        double high =
                DoubleStream.of(values).filter(v -> v <= q3 + 1.5 * (q3 - q1)).max().orElse(q3);
        double median = Numbers.quantile(values, 0.5);
        marks.add(
                new Mark.Line(
                        series.dashed(Dash.SOLID),
                        new double[] {at, at},
                        new double[] {low, high},
                        1.5));
        marks.add(
                new Mark.Shape(
                        series,
                        new double[] {at - 0.35, at + 0.35, at + 0.35, at - 0.35, at - 0.35},
                        new double[] {q1, q1, q3, q3, q1},
                        0.45));
        marks.add(
                new Mark.Line(
                        series.dashed(Dash.SOLID),
                        new double[] {at - 0.35, at + 0.35},
                        new double[] {median, median},
                        3));
        double[] beyond = DoubleStream.of(values).filter(v -> v < low || v > high).toArray();
        marks.add(new Mark.Dots(series, DoubleStream.of(beyond).map(v -> at).toArray(), beyond, 2));
    }
}
