package io.tif1.plot.catalogue;

import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.plot.color.CompoundColors;
import io.tif1.plot.color.DriverColors;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.ColorMap;
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
    static final Axis LAP = Axis.whole("Lap");

    private static final Axis TIME = Axis.time("Lap time");

    private LapCharts() {}

    /** Lap times of drivers as lines, which end where laps are missing. */
    public static Figure times(String title, Laps laps, DriverColors colors) {
        List<Mark> marks = new ArrayList<>();
        Map<String, Laps> drivers = Need.timed(laps, "").byDriver();
        drivers.forEach((code, own) -> marks.add(line(colors.of(code), own)));
        drivers.forEach(
                (code, own) ->
                        marks.add(new Mark.Dots(colors.of(code), numbers(own), seconds(own), 2)));
        return Figure.of(title, Panel.of(LAP, TIME, marks))
                .legend(colors.legend(List.copyOf(drivers.keySet())));
    }

    /** Lap times of drivers as lines, with dots in the colours of compounds. */
    public static Figure timesOnCompounds(String title, Laps laps, DriverColors colors) {
        List<Mark> marks = new ArrayList<>();
        Map<String, Laps> drivers = Need.timed(laps, "").byDriver();
        drivers.forEach((code, own) -> marks.add(line(colors.of(code), own)));
        marks.addAll(
                byCompound(
                        laps,
                        (tyre, part) -> new Mark.Dots(tyre, numbers(part), seconds(part), 4)));
        List<Series> legend = new ArrayList<>(colors.legend(List.copyOf(drivers.keySet())));
        legend.addAll(used(laps));
        return Figure.of(title, Panel.of(LAP, TIME, marks)).legend(legend);
    }

    private static Mark line(Series series, Laps laps) {
        List<double[]> points = new ArrayList<>();
        int last = Integer.MAX_VALUE - 1;
        for (Lap lap : laps) {
            if (lap.number() > last + 1) {
                points.add(new double[] {Double.NaN, Double.NaN});
            }
            points.add(new double[] {lap.number(), lap.time().seconds()});
            last = lap.number();
        }
        return new Mark.Line(
                series,
                points.stream().mapToDouble(p -> p[0]).toArray(),
                points.stream().mapToDouble(p -> p[1]).toArray(),
                1.6);
    }

    /** Lap times of each driver in a panel, dots by compound. */
    public static Figure compounds(String title, Laps laps) {
        Map<String, Laps> drivers = Need.timed(laps, "").byDriver();
        double[] all = seconds(laps.timed());
        double low = DoubleStream.of(all).min().orElse(0) - 0.5;
        double high = DoubleStream.of(all).max().orElse(1) + 0.5;
        int last = laps.stream().mapToInt(Lap::number).max().orElse(1);
        List<Panel> panels = new ArrayList<>();
        drivers.forEach(
                (code, own) ->
                        panels.add(
                                Panel.of(
                                                LAP.from(0, last + 1.0),
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
            int row = order.indexOf(lap.driver());
            marks.add(
                    new Mark.Cell(
                            Series.of(lap.driver(), "#909090"),
                            new double[] {
                                lap.number() - 0.5, row - 0.5, lap.number() + 0.5, row + 0.5
                            },
                            time,
                            numbers ? String.format(Locale.ROOT, "%.1f", time) : ""));
        }
        return Figure.of(title, Panel.of(LAP, Axis.names("", order).reverse(), marks))
                .scaled(scale);
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
}
