package io.tif1.plot.catalogue;

import io.tif1.api.model.Telemetry;
import io.tif1.plot.color.DriverColors;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * Two laps through one stretch: speed, accelerations, and what the drivers do.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class Duel {
    private static final Series FULL = Series.of("Full throttle", "#3fa34d");
    private static final Series LIFT = Series.of("Lift", "#9a9a9a");
    private static final Series BRAKE = Series.of("Brake", "#e05050");
    private static final double FULLY = 99;

    private final List<Telemetry> laps;
    private final List<Series> names;

    private Duel(List<Telemetry> laps, DriverColors colors) {
        this.laps = laps;
        this.names = TelemetryCharts.names(laps, colors);
    }

    /** Four panels of two laps between two distances in m; an empty window is the whole lap. */
    public static Figure figure(
            String title, List<Telemetry> two, double[] window, DriverColors colors) {
        List<Telemetry> cut =
                two.stream().map(lap -> Window.of(lap.withAccelerations(), window)).toList();
        Duel duel = new Duel(cut, colors);
        List<Panel> panels =
                List.of(
                        duel.panel("Speed", "Speed (km/h)").plainX(),
                        duel.panel("ComputedAccelerationX", "Longitudinal (g)").plainX(),
                        duel.panel("ComputedAccelerationY", "Lateral (g)").plainX(),
                        duel.actions());
        List<Series> legend = new ArrayList<>(duel.names);
        legend.addAll(List.of(FULL, LIFT, BRAKE));
        return new Figure(title, panels, false, legend, null, duel.faster());
    }

    private Panel panel(String channel, String label) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < laps.size(); i++) {
            Telemetry lap = laps.get(i);
            double[] values =
                    channel.equals("Speed")
                            ? Need.channel(lap, channel)
                            : TelemetryCharts.g(lap, channel);
            double[] place = Need.channel(lap, "Distance");
            marks.add(new Mark.Line(names.get(i), place, values, 1.6));
        }
        return Panel.of(TelemetryCharts.DISTANCE, Axis.number(label), marks);
    }

    private Panel actions() {
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < laps.size(); row++) {
            actions(marks, laps.get(row), row);
        }
        List<String> rows = names.stream().map(Series::name).toList();
        return Panel.of(TelemetryCharts.DISTANCE, Axis.names("", rows).reverse(), marks);
    }

    /** One bar for each run of equal actions. */
    private static void actions(List<Mark> marks, Telemetry lap, int row) {
        double[] place = Need.channel(lap, "Distance");
        double[] throttle = Need.channel(lap, "Throttle");
        double[] brake = Need.channel(lap, "Brake");
        int start = 0;
        for (int i = 1; i <= place.length; i++) {
            boolean end = i == place.length;
            Series now = action(throttle[start], brake[start]);
            if (end || !action(throttle[i], brake[i]).equals(now)) {
                double[] corners = {place[start], row - 0.4, place[end ? i - 1 : i], row + 0.4};
                marks.add(new Mark.Box(now, corners, "", true));
                start = i;
            }
        }
    }

    private static Series action(double throttle, double brake) {
        return brake > 0 ? BRAKE : throttle >= FULLY ? FULL : LIFT;
    }

    private String faster() {
        double first = mean(laps.get(0));
        double second = mean(laps.get(1));
        return String.format(
                Locale.ROOT,
                "%s is %.2f km/h faster on average over the distance shown",
                names.get(first >= second ? 0 : 1).name(),
                Math.abs(first - second));
    }

    /** Distance by time. */
    private static double mean(Telemetry lap) {
        double[] place = Need.channel(lap, "Distance");
        double[] time = Need.channel(lap, "Time");
        int last = place.length - 1;
        return 3.6 * (place[last] - place[0]) / (time[last] - time[0]);
    }
}
