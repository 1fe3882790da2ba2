package io.tif1.plot.catalogue;

import io.tif1.api.model.Compound;
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
import java.util.Collection;
import java.util.HashMap;
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
        int last = placed.stream().mapToInt(Lap::number).max().orElse(1);
        List<Mark> marks = new ArrayList<>();
        placed.byDriver().forEach((code, own) -> marks.addAll(places(colors.of(code), own)));
        Axis y = Axis.whole("Position").from(0.5, most + 0.5).reverse();
        Axis x = LapCharts.LAP.from(0, last * 1.07);
        return Figure.of(title, Panel.of(x, y, marks))
                .legend(colors.legend(List.copyOf(placed.byDriver().keySet())));
    }

    private static List<Mark> places(Series series, Laps laps) {
        double[] lap = LapCharts.numbers(laps);
        double[] place = laps.stream().mapToDouble(l -> l.position().orElseThrow()).toArray();
        double[] end = {lap[lap.length - 1], place[place.length - 1]};
        return List.of(
                new Mark.Line(series, lap, place, 2),
                new Mark.Dots(series, new double[] {end[0]}, new double[] {end[1]}, 3),
                new Mark.Note(series, end, series.name(), Mark.Note.Look.END));
    }

    /** Seconds of some drivers behind the leader of all at the end of each lap. */
    public static Figure gaps(
            String title, Laps all, Collection<String> chosen, DriverColors colors) {
        List<Gap> known = Need.some(all.gaps(), "gaps", all.session());
        Map<String, List<Gap>> drivers =
                Need.some(
                                known.stream()
                                        .filter(gap -> chosen.contains(gap.driver()))
                                        .toList(),
                                "gaps of " + String.join(", ", chosen),
                                all.session())
                        .stream()
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
                .legend(colors.legend(List.copyOf(drivers.keySet())))
                .noted(leaders(known));
    }

    /** Says on how many laps the leader's time is not there. */
    private static String leaders(List<Gap> known) {
        Map<Integer, Integer> first = new HashMap<>();
        known.forEach(gap -> first.merge(gap.lap(), gap.position(), Math::min));
        long others = first.values().stream().filter(position -> position > 1).count();
        return others == 0
                ? ""
                : "%d of %d laps lack the leader's time: there, the first with a time counts"
                        .formatted(others, first.size());
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
                            new double[] {stop.lap(), row - 0.36},
                            written(stop.laneTime().toMillis() / 1000.0),
                            Mark.Note.Look.BARE));
        }
        return Figure.of(title, Panel.of(axis, Axis.names("", rows).reverse(), marks));
    }

    private static String written(double seconds) {
        return seconds < 100
                ? String.format(Locale.ROOT, "%.1f s", seconds)
                : String.format(Locale.ROOT, "%d:%02d", (int) seconds / 60, (int) seconds % 60);
    }

    /** One cell for each lap in the colour of its compound. */
    public static Figure tyres(String title, Laps laps, List<String> order) {
        Laps known = laps.where(lap -> lap.compound() != Compound.UNKNOWN);
        List<String> rows = order.stream().filter(code -> !known.driver(code).isEmpty()).toList();
        Need.some(rows, "compounds", laps.session());
        List<Mark> marks = new ArrayList<>();
        for (String code : rows) {
            int row = rows.indexOf(code);
            for (Lap lap : known.driver(code).stream().toList()) {
                double[] corners = {lap.number() - 1, row - 0.42, lap.number(), row + 0.42};
                Series tyre = CompoundColors.series(laps.session().season(), lap.compound());
                marks.add(new Mark.Box(tyre, corners, code + " lap " + lap.number(), true));
            }
        }
        return Figure.of(title, Panel.of(LapCharts.LAP, Axis.names("", rows).reverse(), marks))
                .legend(LapCharts.used(known));
    }
}
