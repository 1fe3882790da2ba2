package io.tif1.plot.catalogue;

import io.tif1.api.model.Telemetry;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Scale;
import io.tif1.plot.model.Series;
import java.util.List;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * The ways of two cars through the same stretch.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class RacingLines {
    private RacingLines() {}

    /** The first way coloured by speed, the second as a dashed line, between two distances in m. */
    public static Figure figure(
            String title, List<Telemetry> two, double[] window, Rotation turn, Scale wanted) {
        Telemetry first = Window.of(two.get(0), window);
        Telemetry second = Window.of(two.get(1), window);
        double[] speed = Need.channel(first, "Speed");
        double[][] a = Path.of(first, turn).xy();
        double[][] b = Path.of(second, turn).xy();
        Series other = Series.plain(second.driver()).dashed(Dash.DASHED);
        List<Mark> marks =
                List.of(
                        new Mark.Track(Series.of(first.driver(), "#909090"), a[0], a[1], speed),
                        new Mark.Line(other, b[0], b[1], 1.6));
        return Figure.of(title, Panel.map("", marks))
                .scaled(MapCharts.fitted(wanted, List.of(speed)))
                .noted(
                        "%s coloured by speed, %s dashed; %.1f m apart on average"
                                .formatted(first.driver(), second.driver(), apart(a, b)));
    }

    /** Mean distance from each sample of one way to the nearest place of the other, in m. */
    private static double apart(double[][] a, double[][] b) {
        return IntStream.range(0, a[0].length)
                .mapToDouble(
                        i ->
                                IntStream.range(1, b[0].length)
                                        .mapToDouble(j -> toSegment(a, i, b, j))
                                        .filter(Double::isFinite)
                                        .min()
                                        .orElse(Double.NaN))
                .filter(Double::isFinite)
                .average()
                .orElse(0);
    }

    private static double toSegment(double[][] a, int i, double[][] b, int j) {
        double dx = b[0][j] - b[0][j - 1];
        double dy = b[1][j] - b[1][j - 1];
        double px = a[0][i] - b[0][j - 1];
        double py = a[1][i] - b[1][j - 1];
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
        return Math.hypot(px - t * dx, py - t * dy) / 10;
    }
}
