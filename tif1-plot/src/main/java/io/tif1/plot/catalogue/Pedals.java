package io.tif1.plot.catalogue;

import io.tif1.api.model.Telemetry;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * What the feet do.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class Pedals {
    private static final Series THROTTLE = Series.of("Throttle", "#3fa34d");
    private static final Series BRAKE = Series.of("Brake", "#e05050");
    private static final Series BOTH = Series.of("Both", "#ff9f1c");
    private static final Axis PERCENT = Axis.number("Throttle and brake (%)").from(-4, 104);

    private Pedals() {}

    /** Throttle and brake as areas, with a dot wherever both are pressed. */
    public static Figure overlap(String title, Telemetry lap) {
        double[] place = Need.channel(lap, "Distance");
        double[] throttle = Need.channel(lap, "Throttle");
        double[] brake = Need.channel(lap, "Brake");
        double[] both =
                IntStream.range(0, place.length)
                        .filter(i -> throttle[i] > 0 && brake[i] > 0)
                        .mapToDouble(i -> place[i])
                        .toArray();
        double[] middle = new double[both.length];
        Arrays.fill(middle, 50);
        List<Mark> marks =
                List.of(
                        Areas.to(place, throttle, 0, THROTTLE),
                        Areas.to(place, brake, 0, BRAKE),
                        new Mark.Dots(BOTH, both, middle, 3));
        return Figure.of(title, Panel.of(TelemetryCharts.DISTANCE, PERCENT, marks))
                .legend(List.of(THROTTLE, BRAKE, BOTH))
                .noted(
                        "both pedals in %.1f %% of the samples"
                                .formatted(100.0 * both.length / Math.max(1, place.length)));
    }

    /** The throttle as a line over areas where the brake is on. */
    public static Panel panel(Telemetry lap, Series series) {
        double[] place = Need.channel(lap, "Distance");
        return Panel.of(
                TelemetryCharts.DISTANCE,
                PERCENT,
                List.of(
                        Areas.to(place, Need.channel(lap, "Brake"), 0, BRAKE),
                        new Mark.Line(series, place, Need.channel(lap, "Throttle"), 1.6)));
    }
}
