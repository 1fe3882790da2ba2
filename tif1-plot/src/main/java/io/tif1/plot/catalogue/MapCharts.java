package io.tif1.plot.catalogue;

import io.tif1.api.model.CircuitInfo;
import io.tif1.api.model.Corner;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.Telemetry;
import io.tif1.plot.layout.Domain;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Scale;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apiguardian.api.API;

/**
 * The track seen from above, coloured by a channel.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class MapCharts {
    private static final Series TRACK = Series.of("Track", "#909090");

    private MapCharts() {}

    /** Maps of laps beside each other on one scale. */
    public static Figure map(
            String title, List<Telemetry> laps, String channel, Scale wanted, CircuitInfo circuit) {
        double angle = Math.toRadians(circuit.rotation().orElse(0));
        List<double[]> values = laps.stream().map(lap -> values(lap, channel)).toList();
        Scale scale = Double.isNaN(wanted.low()) ? fitted(wanted, values) : wanted;
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < laps.size(); i++) {
            double[][] path =
                    turned(Need.channel(laps.get(i), "X"), Need.channel(laps.get(i), "Y"), angle);
            Panel panel =
                    Panel.map(
                            "",
                            List.of(
                                    new Mark.Track(
                                            Series.of(laps.get(i).driver(), "#909090"),
                                            path[0],
                                            path[1],
                                            values.get(i))));
            panels.add(laps.size() > 1 ? panel.titled(laps.get(i).driver()) : panel);
        }
        return new Figure(title, panels, true, List.of(), scale);
    }

    /** Adds the corners' numbers in discs outside the track. */
    public static Figure corners(Figure map, CircuitInfo circuit, SessionKey where) {
        double angle = Math.toRadians(circuit.rotation().orElse(0));
        Panel panel = map.panels().get(0);
        List<Mark> marks = new ArrayList<>(panel.marks());
        double[] d = Domain.of(panel);
        double out = 0.055 * Math.max(d[1] - d[0], d[3] - d[2]);
        for (Corner corner : Need.some(circuit.corners(), "corners", where)) {
            double turn = Math.toRadians(corner.angle());
            double[][] at =
                    turned(
                            new double[] {corner.x() + out * Math.cos(turn)},
                            new double[] {corner.y() + out * Math.sin(turn)},
                            angle);
            marks.add(
                    new Mark.Note(
                            Series.of("Corners", "#909090"),
                            new double[] {at[0][0], at[1][0]},
                            corner.label(),
                            true));
        }
        return new Figure(map.title(), List.of(Panel.map("", marks)), true, List.of(), map.scale());
    }

    /** The line of the track alone. */
    public static Figure outline(String title, Telemetry lap, CircuitInfo circuit) {
        double[][] path =
                turned(
                        Need.channel(lap, "X"),
                        Need.channel(lap, "Y"),
                        Math.toRadians(circuit.rotation().orElse(0)));
        return Figure.of(title, Panel.map("", List.of(new Mark.Line(TRACK, path[0], path[1], 4))));
    }

    private static double[] values(Telemetry lap, String channel) {
        boolean g = channel.startsWith("Computed");
        double[] values = Need.channel(g ? lap.withAccelerations() : lap, channel);
        return g ? DoubleStream.of(values).map(a -> a / 9.81).toArray() : values;
    }

    private static Scale fitted(Scale wanted, List<double[]> values) {
        double[] all =
                values.stream()
                        .flatMapToDouble(DoubleStream::of)
                        .filter(Double::isFinite)
                        .toArray();
        double low = DoubleStream.of(all).min().orElse(0);
        double high = DoubleStream.of(all).max().orElse(1);
        return new Scale(wanted.label(), wanted.map(), low, high > low ? high : low + 1);
    }

    private static double[][] turned(double[] x, double[] y, double angle) {
        double[][] out = new double[2][x.length];
        for (int i = 0; i < x.length; i++) {
            out[0][i] = x[i] * Math.cos(angle) - y[i] * Math.sin(angle);
            out[1][i] = x[i] * Math.sin(angle) + y[i] * Math.cos(angle);
        }
        return out;
    }
}
