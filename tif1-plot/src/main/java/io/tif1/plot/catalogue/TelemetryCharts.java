package io.tif1.plot.catalogue;

import io.tif1.api.model.CircuitInfo;
import io.tif1.api.model.Corner;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.Telemetry;
import io.tif1.plot.color.DriverColors;
import io.tif1.plot.layout.Domain;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * Traces over the distance of a lap.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class TelemetryCharts {
    /** The axis of metres along a lap. */
    static final Axis DISTANCE = Axis.number("Distance (m)");

    /** The line of zero. */
    static final Series ZERO = Series.of("Zero", "#909090");

    private TelemetryCharts() {}

    /** Channels of laps, one panel for each channel; laps of one driver differ by dash. */
    public static Figure traces(
            String title, List<Telemetry> laps, DriverColors colors, String... channels) {
        List<Series> names = names(laps, colors);
        List<Panel> panels = new ArrayList<>();
        for (String channel : channels) {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < laps.size(); i++) {
                marks.add(
                        new Mark.Line(
                                names.get(i),
                                Need.channel(laps.get(i), "Distance"),
                                Need.channel(laps.get(i), channel),
                                1.6));
            }
            boolean last = panels.size() == channels.length - 1;
            panels.add(
                    Panel.of(
                            last ? DISTANCE : Axis.number(""), Axis.number(label(channel)), marks));
        }
        return new Figure(title, panels, false, names, null);
    }

    /** Speed with the corners' numbers and the lines where they lie. */
    public static Figure annotated(Figure plain, CircuitInfo circuit, SessionKey where) {
        Panel panel = plain.panels().get(0);
        double low = Domain.of(panel)[2];
        List<Mark> marks = new ArrayList<>(panel.marks());
        Series grey = new Series("Corners", "", "#808080", Dash.DOTTED);
        for (Corner corner : Need.some(circuit.corners(), "corners", where)) {
            double[] at = {corner.distance(), low - 22};
            marks.add(new Mark.Rule(grey, corner.distance(), true));
            marks.add(new Mark.Note(grey, at, corner.label(), Mark.Note.Look.BARE));
        }
        double high = Domain.of(panel)[3];
        Panel done = new Panel("", panel.x(), panel.y().from(low - 30, high), marks, false);
        return new Figure(plain.title(), List.of(done), false, plain.legend(), null, plain.note());
    }

    /** Time lost by the second lap against the first, below their speeds. */
    public static Figure delta(
            String title, Telemetry first, Telemetry second, DriverColors colors) {
        Figure speeds = traces(title, List.of(first, second), colors, "Speed");
        double[] place = Need.channel(first, "Distance");
        double[] time = Need.channel(first, "Time");
        double[] otherPlace = Need.channel(second, "Distance");
        double[] otherTime = Need.channel(second, "Time");
        double[] gap =
                IntStream.range(0, place.length)
                        .mapToDouble(i -> Numbers.at(otherPlace, otherTime, place[i]) - time[i])
                        .toArray();
        List<Mark> marks = new ArrayList<>(Areas.signed(place, gap, Areas.RED, Areas.GREEN));
        marks.add(new Mark.Line(Series.plain("Delta"), place, gap, 1.6));
        marks.add(new Mark.Rule(ZERO, 0, false));
        Panel below = Panel.of(DISTANCE, Axis.number(second.driver() + " behind (s)"), marks);
        return new Figure(
                title,
                List.of(speeds.panels().get(0).plainX(), below),
                false,
                speeds.legend(),
                null);
    }

    /** Acceleration to the left against that along, of some laps. */
    public static Figure gg(String title, List<Telemetry> laps, DriverColors colors) {
        List<Series> names = names(laps, colors);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < laps.size(); i++) {
            Telemetry lap = laps.get(i).withAccelerations();
            double[] side = g(lap, "ComputedAccelerationY");
            double[] along = g(lap, "ComputedAccelerationX");
            double[][] hull = Hull.of(side, along);
            marks.add(new Mark.Dots(names.get(i), side, along, 2));
            marks.add(new Mark.Line(names.get(i), hull[0], hull[1], 2));
        }
        marks.add(new Mark.Rule(ZERO, 0, true));
        marks.add(new Mark.Rule(ZERO, 0, false));
        Panel panel =
                new Panel(
                        "",
                        Axis.number("Lateral (g)"),
                        Axis.number("Longitudinal (g)"),
                        marks,
                        true);
        return Figure.of(title, panel).legend(names);
    }

    /** One channel of acceleration in g, over distance; areas tell the sign. */
    public static Panel acceleration(Telemetry lap, String channel, Series series, String label) {
        double[] place = Need.channel(lap, "Distance");
        double[] g = g(lap.withAccelerations(), channel);
        List<Mark> marks = new ArrayList<>();
        if (channel.endsWith("X")) {
            marks.addAll(Areas.signed(place, g, Areas.GREEN, Areas.RED));
        }
        marks.add(new Mark.Line(series, place, g, 1.5));
        marks.add(new Mark.Rule(ZERO, 0, false));
        return Panel.of(DISTANCE, Axis.number(label), marks);
    }

    static double[] g(Telemetry lap, String channel) {
        return DoubleStream.of(Need.channel(lap, channel))
                .map(a -> Math.abs(a) > 7.5 * 9.81 ? Double.NaN : a / 9.81)
                .toArray();
    }

    static List<Series> names(List<Telemetry> laps, DriverColors colors) {
        boolean several = laps.stream().map(Telemetry::driver).distinct().count() < laps.size();
        List<Series> names = new ArrayList<>();
        for (Telemetry lap : laps) {
            Series own = colors.of(lap.driver());
            names.add(several ? own.named(lap.driver() + " lap " + lap.lapNumber()) : own);
        }
        return apart(names);
    }

    /** Solid lines, and other shades where two would have one colour. */
    private static List<Series> apart(List<Series> names) {
        List<String> shades = List.of("#c8c8c8", "#ff79c6", "#8be9fd", "#ffb86c", "#50fa7b");
        List<Series> apart = new ArrayList<>();
        for (Series name : names) {
            boolean taken = apart.stream().anyMatch(s -> s.color().equals(name.color()));
            String color = taken ? shades.get(apart.size() % shades.size()) : name.color();
            apart.add(new Series(name.name(), name.group(), color, Dash.SOLID));
        }
        return apart;
    }

    private static String label(String channel) {
        return switch (channel) {
            case "Speed" -> "Speed (km/h)";
            case "Throttle" -> "Throttle (%)";
            case "Brake" -> "Brake (%)";
            case "nGear" -> "Gear";
            case "RPM" -> "Engine speed (1/min)";
            default -> channel;
        };
    }
}
