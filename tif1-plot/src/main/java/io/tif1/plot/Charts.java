package io.tif1.plot;

import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.plot.catalogue.BarCharts;
import io.tif1.plot.catalogue.Bars;
import io.tif1.plot.catalogue.Catalogue;
import io.tif1.plot.catalogue.LapMetrics;
import io.tif1.plot.catalogue.PaceLaps;
import io.tif1.plot.catalogue.QualifyingCharts;
import io.tif1.plot.layout.Ticks;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Series;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * One call for each chart of laps and telemetry: of a session and drivers by code, number or name;
 * no driver means all, or the quickest where a chart has room for few. Maps of the track are in
 * {@link TrackMaps}, the weather in {@link WeatherCharts}, several sessions in {@link
 * SeasonCharts}. Fails with DataNotFoundException rather than draw nothing.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public final class Charts extends StrategyCharts {
    private Charts() {}

    /** Draws how far the best lap of each driver is from the best of all. */
    public static Chart gapToPole(Session session, String... drivers) {
        double pole = Bars.best(session, drivers).values().iterator().next();
        Figure figure =
                BarCharts.bars(
                        ChartParts.title(session, "Gap to the best lap"),
                        "Gap (s)",
                        Bars.gaps(session, drivers),
                        "+%.3f");
        return ChartParts.rows(figure.noted("best lap: " + Ticks.text(Axis.time(""), pole)));
    }

    /** Draws the best lap of each driver, the first ten unless named. */
    public static Chart bestLaps(Session session, String... drivers) {
        Map<Series, Double> best = new LinkedHashMap<>();
        Bars.best(session, ChartParts.few(session, drivers, 10)).forEach(best::put);
        return ChartParts.rows(
                BarCharts.beyond(
                        ChartParts.title(session, "Best laps"),
                        Axis.time("Best lap"),
                        best,
                        value -> Ticks.text(Axis.time(""), value)));
    }

    /** Draws the top speed of each team, at the trap that most often shows the highest. */
    public static Chart topSpeeds(Session session, String... drivers) {
        String trap = Bars.trap(session, drivers);
        Axis x = Axis.number("Top speed (km/h) at " + trap);
        Map<Series, Double> speeds = Bars.topSpeeds(session, trap, drivers);
        String title = ChartParts.title(session, "Top speeds");
        return ChartParts.rows(BarCharts.beyond(title, x, speeds, BarCharts.printf("%.0f km/h")));
    }

    /** Draws the standard deviation of the quick laps of each driver. */
    public static Chart consistency(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        Map<Series, Double> values = Bars.consistency(session, pace.laps());
        String title = ChartParts.title(session, "Consistency");
        String label = "Standard deviation of lap times (s)";
        return ChartParts.rows(BarCharts.bars(title, label, values, "%.3f").noted(pace.note()));
    }

    /** Draws the share of the fastest lap at full throttle, for each driver. */
    public static Chart fullThrottle(Session session, String... drivers) {
        return ChartParts.rows(
                BarCharts.beyond(
                        ChartParts.title(session, "Full throttle"),
                        Axis.number("Throttle at 98 % or more (% of the lap)"),
                        Bars.fastest(
                                session, drivers, LapMetrics::fullThrottle, "laps with throttle"),
                        BarCharts.printf("%.1f %%")));
    }

    /** Draws average over top speed on the fastest lap: high is much downforce. */
    public static Chart downforce(Session session, String... drivers) {
        return downforce(
                session,
                "Downforce level",
                Bars.fastest(session, drivers, LapMetrics::downforce, "laps with distance"));
    }

    /** Draws average over top speed on the fastest lap, the higher driver of each team. */
    public static Chart teamDownforce(Session session, String... drivers) {
        Map<Series, Double> all =
                Bars.fastest(session, drivers, LapMetrics::downforce, "laps with distance");
        return downforce(session, "Downforce level of teams", Bars.teams(session, all));
    }

    /** Draws the number of deleted laps of each driver. */
    public static Chart deletedLaps(Session session, String... drivers) {
        Map<Series, Double> counts = Bars.deleted(session, drivers);
        return ChartParts.rows(
                BarCharts.bars(ChartParts.title(session, "Deleted laps"), "Laps", counts, "%.0f"));
    }

    /** Draws the best laps of drivers in the segments of qualifying. */
    public static Chart qualifyingProgress(Session session, String... drivers) {
        Laps laps = Catalogue.of(session, drivers);
        String title = ChartParts.title(session, "Progress in qualifying");
        return Chart.of(QualifyingCharts.progress(title, session, laps)).size(800, 560);
    }

    /** Draws how many laps drivers did on each compound in the last segment of qualifying. */
    public static Chart qualifyingCompounds(Session session, String... drivers) {
        Laps laps = Catalogue.of(session, drivers);
        String title = ChartParts.title(session, "Compounds in Q3");
        return Chart.of(QualifyingCharts.compounds(title, session, laps, 3));
    }

    private static Chart downforce(Session session, String what, Map<Series, Double> values) {
        Axis x = Axis.number("Average / top speed (%)");
        return ChartParts.rows(
                BarCharts.beyond(
                        ChartParts.title(session, what), x, values, BarCharts.printf("%.2f")));
    }
}
