package io.tif1.plot.catalogue;

import io.tif1.api.model.CircuitInfo;
import io.tif1.api.model.Corner;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.Telemetry;
import io.tif1.plot.layout.Domain;
import io.tif1.plot.model.ColorMap;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Scale;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * The track seen from above, coloured by a channel.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class MapCharts {
    private static final Series TRACK = Series.plain("Track");
    private static final Series CORNERS = Series.of("Corners", "#909090");

    private MapCharts() {}

    /** Maps of laps beside each other on one scale. */
    public static Figure map(
            String title, List<Telemetry> laps, String channel, Scale wanted, Rotation turn) {
        List<double[]> values = laps.stream().map(lap -> values(lap, channel)).toList();
        Scale scale = Double.isNaN(wanted.low()) ? fitted(wanted, values) : graded(wanted, values);
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < laps.size(); i++) {
            Telemetry lap = laps.get(i);
            double[][] path = Path.of(lap, turn).xy();
            Series who = Series.of(lap.driver(), "#909090");
            Mark track = new Mark.Track(who, path[0], path[1], values.get(i));
            panels.add(Panel.map(laps.size() > 1 ? lap.driver() : "", List.of(track)));
        }
        return new Figure(title, panels, true, List.of(), scale);
    }

    /** Adds the corners' numbers in discs outside the track. */
    public static Figure corners(Figure map, CircuitInfo circuit, SessionKey where) {
        Panel panel = map.panels().get(0);
        List<Mark> marks = new ArrayList<>(panel.marks());
        double[] d = Domain.of(panel);
        double out = 0.055 * Math.max(d[1] - d[0], d[3] - d[2]);
        for (Corner corner : Need.some(circuit.corners(), "corners", where)) {
            double[] on = Path.turned(corner.x(), corner.y(), Rotation.of(circuit));
            double[] at = away(corner, out, circuit);
            Mark.Note.Look disc = Mark.Note.Look.DISC;
            double[] across = {on[0], at[0]};
            marks.add(new Mark.Line(CORNERS, across, new double[] {on[1], at[1]}, 0.8));
            marks.add(new Mark.Note(CORNERS, at, corner.label(), disc));
        }
        return new Figure(
                map.title(),
                List.of(Panel.map("", marks)),
                true,
                List.of(),
                map.scale(),
                map.note());
    }

    private static double[] away(Corner corner, double out, CircuitInfo circuit) {
        double turn = Math.toRadians(corner.angle());
        double x = corner.x() + out * Math.cos(turn);
        return Path.turned(x, corner.y() + out * Math.sin(turn), Rotation.of(circuit));
    }

    /** The line of the track alone. */
    public static Figure outline(String title, Telemetry lap, Rotation turn) {
        double[][] path = Path.of(lap, turn).xy();
        return Figure.of(title, Panel.map("", List.of(new Mark.Line(TRACK, path[0], path[1], 5))));
    }

    /** A dot for each sample in the colour of its gear, with the share of samples. */
    public static Figure gears(String title, Telemetry lap, Rotation turn) {
        double[] gears = Need.channel(lap, "nGear");
        double[][] path = Path.of(lap, turn).xy();
        List<Mark> marks = new ArrayList<>();
        for (int gear = 0; gear <= 8; gear++) {
            int wanted = gear;
            int[] at = IntStream.range(0, gears.length).filter(i -> gears[i] == wanted).toArray();
            if (at.length > 0) {
                Series series = gear(gear, 100.0 * at.length / gears.length);
                double[] x = IntStream.of(at).mapToDouble(i -> path[0][i]).toArray();
                double[] y = IntStream.of(at).mapToDouble(i -> path[1][i]).toArray();
                marks.add(new Mark.Dots(series, x, y, 3));
            }
        }
        return Figure.of(title, Panel.map("", marks))
                .legend(marks.stream().map(Mark::series).toList());
    }

    private static Series gear(int gear, double share) {
        String color = gear == 0 ? "#888888" : ColorMap.GEARS.at((gear - 1) / 7.0);
        return Series.of(String.format(Locale.ROOT, "Gear %d (%.0f %%)", gear, share), color);
    }

    static double[] values(Telemetry lap, String channel) {
        boolean g = channel.startsWith("Computed");
        double[] values = Need.channel(g ? lap.withAccelerations() : lap, channel);
        return g ? DoubleStream.of(values).map(a -> a / 9.81).toArray() : values;
    }

    /** A channel that is more than off and on gets shades. */
    private static Scale graded(Scale wanted, List<double[]> values) {
        boolean shades =
                values.stream()
                        .flatMapToDouble(DoubleStream::of)
                        .anyMatch(v -> v > wanted.low() && v < wanted.high());
        return wanted.map() == ColorMap.OFF_ON && shades
                ? new Scale("%", ColorMap.GREEN_RED, wanted.low(), wanted.high())
                : wanted;
    }

    static Scale fitted(Scale wanted, List<double[]> values) {
        double[] all =
                values.stream()
                        .flatMapToDouble(DoubleStream::of)
                        .filter(Double::isFinite)
                        .toArray();
        double low = DoubleStream.of(all).min().orElse(0);
        double high = DoubleStream.of(all).max().orElse(1);
        return new Scale(wanted.label(), wanted.map(), low, high > low ? high : low + 1);
    }
}
