package io.tif1.plot.catalogue;

import io.tif1.api.model.Gap;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.PitStop;
import io.tif1.api.model.Stint;
import io.tif1.plot.color.CompoundColors;
import io.tif1.plot.color.DriverColors;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Positions, gaps, stints and stops.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class RaceCharts {
    private RaceCharts() {}

    /** Positions over laps, the first on top. */
    public static Figure positions(String title, Laps laps, DriverColors colors) {
        Laps placed = laps.where(lap -> lap.position().isPresent());
        if (placed.isEmpty()) {
            throw Need.missing("no positions", laps.session());
        }
        int most =
                placed.stream().mapToInt(lap -> lap.position().orElseThrow()).max().orElseThrow();
        List<Mark> marks = new ArrayList<>();
        placed.byDriver()
                .forEach(
                        (code, own) ->
                                marks.add(
                                        new Mark.Line(
                                                colors.of(code),
                                                LapCharts.numbers(own),
                                                own.stream()
                                                        .mapToDouble(
                                                                lap -> lap.position().orElseThrow())
                                                        .toArray(),
                                                2)));
        Axis y = Axis.number("Position").from(0.5, most + 0.5).reverse();
        return Figure.of(title, Panel.of(LapCharts.LAP, y, marks))
                .legend(colors.legend(List.copyOf(placed.byDriver().keySet())));
    }

    /** Seconds behind the leader at the end of each lap. */
    public static Figure gaps(String title, Laps laps, DriverColors colors) {
        Map<String, List<Gap>> drivers =
                Need.some(laps.gaps(), "gaps", laps.session()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Gap::driver, LinkedHashMap::new, Collectors.toList()));
        List<Mark> marks = new ArrayList<>();
        drivers.forEach(
                (code, gaps) ->
                        marks.add(
                                new Mark.Line(
                                        colors.of(code),
                                        gaps.stream().mapToDouble(Gap::lap).toArray(),
                                        gaps.stream()
                                                .mapToDouble(
                                                        gap -> gap.toLeader().toMillis() / 1000.0)
                                                .toArray(),
                                        1.6)));
        return Figure.of(
                        title,
                        Panel.of(LapCharts.LAP, Axis.number("Gap to leader (s)").reverse(), marks))
                .legend(colors.legend(List.copyOf(drivers.keySet())));
    }

    /** The stints of each driver in the order given. */
    public static Figure strategy(String title, Laps laps, List<String> order) {
        List<Stint> stints = Need.some(laps.stints(), "stints", laps.session());
        List<String> rows =
                order.stream()
                        .filter(code -> stints.stream().anyMatch(s -> s.driver().equals(code)))
                        .toList();
        List<Mark> marks = new ArrayList<>();
        for (Stint stint : stints) {
            Series series = CompoundColors.series(laps.session().season(), stint.compound());
            int row = rows.indexOf(stint.driver());
            if (row >= 0) {
                marks.add(
                        new Mark.Box(
                                series,
                                new double[] {
                                    stint.firstLap() - 1, row - 0.4, stint.lastLap(), row + 0.4
                                },
                                stint.firstLap() + "–" + stint.lastLap(),
                                true));
            }
        }
        return Figure.of(title, Panel.of(LapCharts.LAP, Axis.names("", rows).reverse(), marks))
                .legend(LapCharts.used(laps));
    }

    /** When each driver stopped, and the seconds in the pit lane. */
    public static Figure stops(String title, Laps laps, List<String> order, DriverColors colors) {
        List<PitStop> stops = Need.some(laps.pitStops(), "pit stops", laps.session());
        List<String> rows =
                order.stream()
                        .filter(code -> stops.stream().anyMatch(s -> s.driver().equals(code)))
                        .toList();
        int last = laps.stream().mapToInt(Lap::number).max().orElse(1);
        Axis axis = LapCharts.LAP.from(0, last * 1.08 + 1);
        List<Mark> marks = new ArrayList<>();
        for (PitStop stop : stops) {
            double row = rows.indexOf(stop.driver());
            marks.add(
                    new Mark.Dots(
                            colors.of(stop.driver()),
                            new double[] {stop.lap()},
                            new double[] {row},
                            5));
            marks.add(
                    new Mark.Note(
                            colors.of(stop.driver()),
                            new double[] {stop.lap() + 0.9, row + 0.1},
                            String.format(
                                    Locale.ROOT, "%.1f s", stop.laneTime().toMillis() / 1000.0),
                            false));
        }
        return Figure.of(title, Panel.of(axis, Axis.names("", rows).reverse(), marks));
    }

    /**
     * How much faster one of two drivers was, lap by lap; values beyond two seconds end in a mark.
     */
    public static Figure lapDelta(String title, Laps first, Laps second, List<Series> pair) {
        Map<Integer, Double> other =
                second.timed().stream()
                        .collect(
                                Collectors.toMap(
                                        Lap::number, lap -> lap.time().seconds(), (a, b) -> a));
        List<Mark> marks = new ArrayList<>();
        for (Lap lap : first.timed()) {
            Double against = other.get(lap.number());
            if (against != null) {
                double delta = lap.time().seconds() - against;
                double end = Math.max(-2, Math.min(2, delta));
                Series faster = pair.get(delta <= 0 ? 0 : 1);
                marks.add(
                        new Mark.Box(
                                faster,
                                new double[] {lap.number() - 0.4, 0, lap.number() + 0.4, end},
                                end == delta ? "" : "×",
                                true));
            }
        }
        Need.some(marks, "common laps", first.session());
        marks.add(new Mark.Rule(Series.of("Zero", "#909090"), 0, false));
        Axis y =
                Axis.number(pair.get(0).name() + " minus " + pair.get(1).name() + " (s); × is cut")
                        .from(-2.1, 2.1);
        return Figure.of(title, Panel.of(LapCharts.LAP, y, marks)).legend(pair);
    }
}
