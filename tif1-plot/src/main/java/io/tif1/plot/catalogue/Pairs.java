package io.tif1.plot.catalogue;

import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.Telemetry;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * Two or more sessions beside or over each other.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class Pairs {
    private static final int POINTS = 500;
    private static final int LAPS = 10;
    private static final int DRIVERS = 5;

    private Pairs() {}

    /** How lap times of the same drivers are spread in two sessions, on one axis of time. */
    public static Figure violins(String title, Session first, Session second, String[] drivers) {
        String[] codes = drivers.length > 0 ? drivers : common(first, second);
        List<Panel> panels = new ArrayList<>();
        for (Session session : List.of(first, second)) {
            Laps laps = PaceLaps.of(session, codes).laps();
            Figure one =
                    Violins.compounds("", Groups.drivers(session, laps), session.key().season());
            panels.add(one.panels().get(0).titled(label(session)));
        }
        List<Series> tyres = new ArrayList<>(LapCharts.used(PaceLaps.of(first, codes).laps()));
        LapCharts.used(PaceLaps.of(second, codes).laps()).stream()
                .filter(tyre -> !tyres.contains(tyre))
                .forEach(tyres::add);
        return new Figure(title, panels, true, tyres, null, PaceLaps.of(second, codes).note());
    }

    /** The quickest of the first session who have laps in the second. */
    private static String[] common(Session first, Session second) {
        Set<String> there = second.laps().timed().byDriver().keySet();
        String[] both =
                Stream.of(Catalogue.quickest(first, Integer.MAX_VALUE))
                        .filter(there::contains)
                        .limit(DRIVERS)
                        .toArray(String[]::new);
        Need.some(List.of(both), "laps of the same drivers", second.key());
        return both;
    }

    /** The gaps to the best lap in two sessions. */
    public static Figure gaps(String title, Session first, Session second, String[] drivers) {
        List<Panel> panels =
                List.of(first, second).stream()
                        .map(
                                session ->
                                        BarCharts.panel(
                                                        Axis.number("Gap to the best lap (s)"),
                                                        Bars.gaps(session, drivers),
                                                        0,
                                                        BarCharts.printf("+%.3f"))
                                                .titled(label(session)))
                        .toList();
        return new Figure(title, panels, true, List.of(), null);
    }

    /** The share at full throttle of one driver's fastest laps, by session. */
    public static Map<Series, Double> fullThrottle(String driver, List<Session> sessions) {
        Map<Series, Double> shares = new LinkedHashMap<>();
        for (Session session : sessions) {
            Telemetry lap = Catalogue.laps(session, new String[] {driver}, 1).get(0);
            double share = LapMetrics.fullThrottle(lap);
            if (!Double.isFinite(share)) {
                throw Need.missing("no throttle of " + driver, session.key());
            }
            shares.put(Series.of(label(session), "#1e88e5"), share);
        }
        return shares;
    }

    /** The mean speed of the ten quickest drivers' laps over the share of the lap. */
    public static Figure averages(String title, Session first, Session second) {
        double[] place =
                IntStream.range(0, POINTS).mapToDouble(i -> 100.0 * i / (POINTS - 1)).toArray();
        double[] a = average(first);
        double[] b = average(second);
        Series old = Series.of(label(first), "#9a9a9a").dashed(Dash.DASHED);
        Series now = Series.of(label(second), "#e05050");
        double[] slower =
                IntStream.range(0, POINTS).mapToDouble(i -> Math.min(a[i], b[i])).toArray();
        List<Mark> marks =
                List.of(
                        between(place, slower, a),
                        new Mark.Line(old, place, a, 1.6),
                        new Mark.Line(now, place, b, 2.2));
        Axis x = Axis.number("Share of the lap (%)");
        return Figure.of(title, Panel.of(x, Axis.number("Mean speed (km/h)"), marks))
                .legend(List.of(old, now))
                .noted("means of up to ten drivers' fastest laps; red where the second is slower");
    }

    private static Mark between(double[] place, double[] low, double[] high) {
        double[] x = new double[2 * POINTS];
        double[] y = new double[2 * POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = place[i];
            y[i] = low[i];
            x[2 * POINTS - 1 - i] = place[i];
            y[2 * POINTS - 1 - i] = high[i];
        }
        return new Mark.Shape(Areas.RED, x, y, 0.3);
    }

    private static double[] average(Session session) {
        List<String> codes =
                session.laps().fastestPerDriver().sortedByTime().stream()
                        .map(Lap::driver)
                        .limit(LAPS)
                        .toList();
        List<Telemetry> laps =
                session.fastestLapTelemetry(codes.toArray(String[]::new)).values().stream()
                        .filter(lap -> lap.size() > 1)
                        .toList();
        Need.some(laps, "telemetry of fastest laps", session.key());
        double[] sum = new double[POINTS];
        for (Telemetry lap : laps) {
            double[] at = Need.channel(lap, "Distance");
            double[] speed = Need.channel(lap, "Speed");
            double length = at[at.length - 1] - at[0];
            for (int i = 0; i < POINTS; i++) {
                double place = at[0] + length * Math.min(0.9999, i / (POINTS - 1.0));
                sum[i] += Numbers.at(at, speed, place) / laps.size();
            }
        }
        return sum;
    }

    private static String label(Session session) {
        SessionKey key = session.key();
        String event = key.event().replace(" Grand Prix", "");
        return "%d %s %s".formatted(key.season(), event, key.kind().code());
    }
}
