package io.tif1.plot.catalogue;

import io.tif1.api.model.Telemetry;
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
 * The track seen from the side and above, with its heights.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class Elevation {
    private static final double TILT = Math.toRadians(35);
    private static final double TIMES = 6;
    private static final Series GROUND = Series.of("Ground", "#808080");

    private final double[][] path;
    private final double[] z;
    private final double low;

    private Elevation(Telemetry lap, Rotation turn) {
        this.path = Path.of(lap, turn).xy();
        this.z = Need.channel(lap, "Z");
        this.low = DoubleStream.of(z).filter(Double::isFinite).min().orElse(0);
    }

    /** The track in space, coloured by speed, above its shadow on the lowest level. */
    public static Figure figure(String title, Telemetry lap, Rotation turn, Scale wanted) {
        Elevation track = new Elevation(lap, turn);
        double[] speed = Need.channel(lap, "Speed");
        double[] ground = track.up(0);
        double[] air = track.up(TIMES);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(GROUND, track.path[0], ground, 1));
        for (int i = 0; i < air.length; i += Math.max(1, air.length / 60)) {
            double[] across = {track.path[0][i], track.path[0][i]};
            marks.add(new Mark.Line(GROUND, across, new double[] {ground[i], air[i]}, 0.6));
        }
        Series who = Series.of(lap.driver(), "#909090");
        marks.add(new Mark.Track(who, track.path[0], air, speed));
        double high = DoubleStream.of(track.z).filter(Double::isFinite).max().orElse(track.low);
        return Figure.of(title, Panel.map("", marks))
                .scaled(MapCharts.fitted(wanted, List.of(speed)))
                .noted(
                        "heights drawn %.0f times as high; the track climbs %.0f m"
                                .formatted(TIMES, (high - track.low) / 10));
    }

    private double[] up(double times) {
        double[] up = new double[z.length];
        for (int i = 0; i < up.length; i++) {
            up[i] = path[1][i] * Math.sin(TILT) + (z[i] - low) * times * Math.cos(TILT);
        }
        return up;
    }
}
