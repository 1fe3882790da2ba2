package io.tif1.plot.catalogue;

import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * How much faster one of two drivers was, lap by lap.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class LapDelta {
    private static final double USUAL = 2;

    private LapDelta() {}

    /** Bars coloured by who was faster; those that would dwarf the others are cut and marked. */
    public static Figure figure(String title, Laps first, Laps second, List<Series> pair) {
        Map<Integer, Double> deltas = deltas(first, second);
        double[] sizes = deltas.values().stream().mapToDouble(Math::abs).toArray();
        if (sizes.length == 0) {
            throw Need.missing("no common laps", first.session());
        }
        double end = Math.max(USUAL, 1.1 * Numbers.quantile(sizes, 0.8));
        List<Mark> marks = new ArrayList<>();
        deltas.forEach((lap, delta) -> marks.addAll(bar(lap, delta, end, pair)));
        marks.add(new Mark.Rule(TelemetryCharts.ZERO, 0, false));
        long cut = deltas.values().stream().filter(delta -> Math.abs(delta) > end).count();
        String label = "%s minus %s (s)".formatted(pair.get(0).name(), pair.get(1).name());
        Axis y = Axis.number(label).from(-1.12 * end, 1.12 * end);
        return Figure.of(title, Panel.of(LapCharts.LAP, y, marks))
                .legend(pair)
                .noted(note(cut, end));
    }

    private static String note(long cut, double end) {
        return cut == 0
                ? ""
                : String.format(
                        Locale.ROOT, "%d bars beyond %.1f s are cut and marked ×", cut, end);
    }

    private static List<Mark> bar(int lap, double delta, double end, List<Series> pair) {
        Series faster = pair.get(delta <= 0 ? 0 : 1);
        double bounded = Math.max(-end, Math.min(end, delta));
        String text = String.format(Locale.ROOT, "lap %d: %+.3f s", lap, delta);
        double[] corners = {lap - 0.4, 0, lap + 0.4, bounded};
        Mark bar = new Mark.Box(faster, corners, text, true);
        if (bounded == delta) {
            return List.of(bar);
        }
        double[] at = {lap, bounded * 1.055};
        return List.of(bar, new Mark.Note(faster, at, "×", Mark.Note.Look.BARE));
    }

    private static Map<Integer, Double> deltas(Laps first, Laps second) {
        Map<Integer, Double> other =
                second.timed().stream()
                        .collect(
                                Collectors.toMap(
                                        Lap::number, lap -> lap.time().seconds(), (a, b) -> a));
        Map<Integer, Double> deltas = new TreeMap<>();
        first.timed().stream()
                .filter(lap -> other.containsKey(lap.number()))
                .forEach(
                        lap ->
                                deltas.put(
                                        lap.number(),
                                        lap.time().seconds()
                                                - other.getOrDefault(lap.number(), 0.0)));
        return deltas;
    }
}
