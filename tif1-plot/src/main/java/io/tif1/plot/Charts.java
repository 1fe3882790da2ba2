package io.tif1.plot;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.Compound;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import io.tif1.plot.catalogue.BarCharts;
import io.tif1.plot.catalogue.Bars;
import io.tif1.plot.catalogue.Boxes;
import io.tif1.plot.catalogue.Catalogue;
import io.tif1.plot.catalogue.Correlations;
import io.tif1.plot.catalogue.Degradation;
import io.tif1.plot.catalogue.Duel;
import io.tif1.plot.catalogue.Groups;
import io.tif1.plot.catalogue.LapCharts;
import io.tif1.plot.catalogue.LapColumns;
import io.tif1.plot.catalogue.LapDelta;
import io.tif1.plot.catalogue.LapMetrics;
import io.tif1.plot.catalogue.PaceLaps;
import io.tif1.plot.catalogue.Pedals;
import io.tif1.plot.catalogue.QualifyingCharts;
import io.tif1.plot.catalogue.RaceCharts;
import io.tif1.plot.catalogue.TelemetryCharts;
import io.tif1.plot.catalogue.Violins;
import io.tif1.plot.color.DriverColors;
import io.tif1.plot.layout.Ticks;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
public final class Charts {
    private Charts() {}

    private static final Axis LIFE = Axis.number("Tyre life (laps)");

    /** Draws the speed over laps of one's choice. */
    public static Chart speedTrace(Telemetry... laps) {
        return telemetry("Speed", List.of(laps), "Speed");
    }

    /** Draws channels over laps of one's choice, one panel for each. */
    public static Chart telemetry(String title, List<Telemetry> laps, String... channels) {
        return Chart.of(Catalogue.loose(title, laps, channels));
    }

    /** Draws the speed over the fastest laps of drivers. */
    public static Chart speedTrace(Session session, String... drivers) {
        return traces(session, "Speed", drivers, "Speed");
    }

    /** Draws the speed over fastest laps with the corners marked. */
    public static Chart speedCorners(Session session, String... drivers) {
        Figure plain = Catalogue.traces(session, "Speed and corners", drivers, "Speed");
        return Chart.of(TelemetryCharts.annotated(plain, session.circuit(), session.key()));
    }

    /** Draws speed, throttle and brake over fastest laps, one below the other. */
    public static Chart lapAnatomy(Session session, String... drivers) {
        return traces(session, "Lap anatomy", drivers, "Speed", "Throttle", "Brake").size(800, 620);
    }

    /** Draws speed, throttle, brake, gear and engine speed over fastest laps. */
    public static Chart telemetryComparison(Session session, String... drivers) {
        return traces(session, "Telemetry", drivers, "Speed", "Throttle", "Brake", "nGear", "RPM")
                .size(800, 860);
    }

    /** Draws where the second driver loses time against the first, on their fastest laps. */
    public static Chart timeDelta(Session session, String... drivers) {
        List<Telemetry> two = Catalogue.laps(session, drivers, 2);
        return Chart.of(
                        TelemetryCharts.delta(
                                Catalogue.title(session, "Time delta"),
                                two.get(0),
                                two.get(1),
                                DriverColors.of(session)))
                .size(800, 620);
    }

    /** Draws acceleration to the side against that along the lap, in g. */
    public static Chart ggDiagram(Session session, String... drivers) {
        return Chart.of(
                        TelemetryCharts.gg(
                                Catalogue.title(session, "G-G diagram"),
                                Catalogue.laps(session, drivers, 1),
                                DriverColors.of(session)))
                .size(700, 700);
    }

    /** Draws throttle and brake of a driver's fastest lap, with dots where both are pressed. */
    public static Chart pedalOverlap(Session session, String... drivers) {
        Telemetry lap = Catalogue.laps(session, drivers, 1).get(0);
        Figure figure = Pedals.overlap("", lap);
        return Chart.of(figure.titled(Catalogue.title(session, "Pedals of " + lap.driver())))
                .size(800, 320);
    }

    /** Draws speed over throttle and brake of a driver's fastest lap. */
    public static Chart speedAndPedals(Session session, String... drivers) {
        Telemetry lap = Catalogue.laps(session, drivers, 1).get(0);
        Panel below = Pedals.panel(lap, DriverColors.of(session).of(lap.driver()));
        return twoPanels(session, "Speed and pedals", lap, below);
    }

    /** Draws speed, accelerations and actions of two drivers over their fastest laps. */
    public static Chart duel(Session session, String... drivers) {
        return duel(session, new double[0], drivers);
    }

    /** Draws speed, accelerations and actions of two drivers between two distances in metres. */
    public static Chart duel(Session session, double from, double to, String... drivers) {
        return duel(session, new double[] {from, to}, drivers);
    }

    /** Draws the speed and the acceleration along the fastest lap of a driver. */
    public static Chart acceleration(Session session, String... drivers) {
        return acceleration(session, drivers, "ComputedAccelerationX", "Longitudinal (g)");
    }

    /** Draws the speed and the acceleration to the side over the fastest lap of a driver. */
    public static Chart corneringForce(Session session, String... drivers) {
        return acceleration(session, drivers, "ComputedAccelerationY", "Lateral (g)");
    }

    /** Draws the lap times of drivers. */
    public static Chart lapTimes(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        return pace(
                pace, LapCharts.times(title(session, "Lap times"), pace.laps(), colors(session)));
    }

    /** Draws the lap times of drivers, five unless named, with dots coloured by compound. */
    public static Chart lapTimesOnCompounds(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, few(session, drivers, 5));
        String title = title(session, "Lap times and compounds");
        return pace(pace, LapCharts.timesOnCompounds(title, pace.laps(), colors(session)));
    }

    /** Draws the quick laps of drivers side by side, coloured by compound; three unless named. */
    public static Chart lapTimesByCompound(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, few(session, drivers, 3));
        String title = title(session, "Lap times by compound");
        return pace(pace, LapCharts.compounds(title, pace.laps())).size(960, 460);
    }

    /** Draws the quick laps of all drivers as coloured cells. */
    public static Chart lapTimeHeat(Session session, String... drivers) {
        return heat(session, drivers, "Lap times", 0, false);
    }

    /** Draws the quick laps of drivers as coloured cells with their seconds. */
    public static Chart lapTimeHeatNumbers(Session session, String... drivers) {
        return heat(session, drivers, "Lap times", 0, true);
    }

    /** Draws quick laps less 0.03 s for each lap of fuel that remains. */
    public static Chart fuelCorrectedHeat(Session session, String... drivers) {
        return heat(session, drivers, "Fuel-corrected lap times", 0.03, false);
    }

    /** Draws boxes of the quick laps of each driver. */
    public static Chart racePace(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        Map<Series, double[]> groups = Groups.seconds(Groups.drivers(session, pace.laps()));
        return pace(pace, Boxes.figure(title(session, "Pace of drivers"), groups));
    }

    /** Draws boxes of the quick laps of each team, the quickest first. */
    public static Chart teamPace(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        Map<Series, double[]> groups = Groups.seconds(Groups.teams(session, pace.laps()));
        return pace(pace, Boxes.figure(title(session, "Pace of teams"), groups)).size(960, 500);
    }

    /** Draws how the quick laps of each driver are spread, the first ten unless named. */
    public static Chart lapTimeDistribution(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, finishers(session, drivers, 10));
        return distribution(session, pace, "Distribution of lap times");
    }

    /** Draws how the quick laps of each driver on one compound are spread. */
    public static Chart lapTimeDistribution(Session session, Compound compound, String... drivers) {
        PaceLaps all = PaceLaps.of(session, finishers(session, drivers, 10));
        Laps laps = all.laps().where(lap -> lap.compound() == compound);
        if (laps.isEmpty()) {
            throw missing(session, "quick laps on " + compound);
        }
        String title = "Lap times on " + compound.name().toLowerCase(Locale.ROOT);
        return distribution(session, new PaceLaps(laps, all.note()), title);
    }

    /** Draws how the quick laps of each driver on each compound are spread; five unless named. */
    public static Chart driverCompoundDistribution(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, finishers(session, drivers, 5));
        String title = title(session, "Drivers and compounds");
        int season = session.key().season();
        return pace(pace, Violins.grouped(title, Groups.drivers(session, pace.laps()), season));
    }

    /** Draws how the quick laps on each compound are spread. */
    public static Chart compoundDistribution(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        Map<Series, double[]> groups = Groups.seconds(Groups.compounds(session, pace.laps()));
        return pace(pace, Violins.plain(title(session, "Pace of compounds"), groups));
    }

    /** Draws which numbers of laps go together. */
    public static Chart lapCorrelations(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        Map<String, double[]> columns = LapColumns.laps(pace.laps());
        String title = title(session, "What goes together");
        return pace(pace, Correlations.matrix(title, columns, session.key())).size(900, 640);
    }

    /** Draws the positions over the laps, the leader on top. */
    public static Chart positions(Session session, String... drivers) {
        Laps laps = Catalogue.of(session, drivers);
        return Chart.of(RaceCharts.positions(title(session, "Positions"), laps, colors(session)))
                .size(800, 560);
    }

    /** Draws the seconds behind the leader over the laps. */
    public static Chart gapToLeader(Session session, String... drivers) {
        Laps laps = Catalogue.of(session, drivers);
        return Chart.of(
                RaceCharts.gaps(title(session, "Gap to the leader"), laps, colors(session)));
    }

    /** Draws the stints of drivers in the order of the result. */
    public static Chart tyreStrategy(Session session, String... drivers) {
        Laps laps = Catalogue.of(session, drivers);
        String title = title(session, "Tyre strategies");
        return rows(RaceCharts.strategy(title, laps, Catalogue.order(session)));
    }

    /** Draws the compound of every lap in the order of the result. */
    public static Chart tyreLaps(Session session, String... drivers) {
        Laps laps = Catalogue.of(session, drivers);
        String title = title(session, "Compounds lap by lap");
        return rows(RaceCharts.tyres(title, laps, Catalogue.order(session)));
    }

    /** Draws when drivers stopped, and for how long. */
    public static Chart pitStops(Session session, String... drivers) {
        Laps laps = Catalogue.of(session, drivers);
        String title = title(session, "Time in the pit lane");
        Figure figure = RaceCharts.stops(title, laps, Catalogue.order(session), colors(session));
        int stops = figure.panels().get(0).y().categories().size();
        return Chart.of(figure).size(800, Math.max(240, 140 + 34 * stops));
    }

    /** Draws the difference of two drivers in each lap, coloured by who was faster. */
    public static Chart lapDelta(Session session, String... drivers) {
        List<String> two = Catalogue.codes(session, drivers, 2);
        Laps first = session.laps().driver(two.get(0));
        Laps second = session.laps().driver(two.get(1));
        List<Series> pair = Catalogue.pair(session, two);
        return Chart.of(LapDelta.figure(title(session, "Lap by lap"), first, second, pair));
    }

    /** Draws quick laps less fuel against tyre life, with a rolling median for each compound. */
    public static Chart tyreDegradation(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        Map<Series, List<double[]>> points =
                Groups.tyres(session, pace.laps(), Groups.compounds(session, pace.laps()));
        return Chart.of(Degradation.medians(title(session, "Tyre degradation"), LIFE, points))
                .size(860, 500);
    }

    /** Draws quick laps less fuel against tyre life, with a slope for each driver. */
    public static Chart driverDegradation(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, few(session, drivers, 5));
        return degradation(session, pace, "Tyre degradation of drivers");
    }

    /** Draws quick laps less fuel on one compound against tyre life, with each driver's slope. */
    public static Chart driverDegradation(Session session, Compound compound, String... drivers) {
        PaceLaps all = PaceLaps.of(session, few(session, drivers, 5));
        Laps laps = all.laps().where(lap -> lap.compound() == compound);
        if (laps.isEmpty()) {
            throw missing(session, "quick laps on " + compound);
        }
        String title = "Degradation on " + compound.name().toLowerCase(Locale.ROOT);
        return degradation(session, new PaceLaps(laps, all.note()), title);
    }

    /** Draws how far the best lap of each driver is from the best of all. */
    public static Chart gapToPole(Session session, String... drivers) {
        double pole = Bars.best(session, drivers).values().iterator().next();
        Figure figure =
                BarCharts.bars(
                        title(session, "Gap to the best lap"),
                        "Gap (s)",
                        Bars.gaps(session, drivers),
                        "+%.3f");
        return rows(figure.noted("best lap: " + Ticks.text(Axis.time(""), pole)));
    }

    /** Draws the best lap of each driver, the first ten unless named. */
    public static Chart bestLaps(Session session, String... drivers) {
        Map<Series, Double> best = new LinkedHashMap<>();
        Bars.best(session, few(session, drivers, 10)).forEach(best::put);
        return rows(
                BarCharts.beyond(
                        title(session, "Best laps"),
                        Axis.time("Best lap"),
                        best,
                        value -> Ticks.text(Axis.time(""), value)));
    }

    /** Draws the top speed of each team, at the trap that most often shows the highest. */
    public static Chart topSpeeds(Session session, String... drivers) {
        String trap = Bars.trap(session, drivers);
        Axis x = Axis.number("Top speed (km/h) at " + trap);
        Map<Series, Double> speeds = Bars.topSpeeds(session, trap, drivers);
        String title = title(session, "Top speeds");
        return rows(BarCharts.beyond(title, x, speeds, BarCharts.printf("%.0f km/h")));
    }

    /** Draws the standard deviation of the quick laps of each driver. */
    public static Chart consistency(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        Map<Series, Double> values = Bars.consistency(session, pace.laps());
        String title = title(session, "Consistency");
        String label = "Standard deviation of lap times (s)";
        return rows(BarCharts.bars(title, label, values, "%.3f").noted(pace.note()));
    }

    /** Draws the share of the fastest lap at full throttle, for each driver. */
    public static Chart fullThrottle(Session session, String... drivers) {
        return rows(
                BarCharts.beyond(
                        title(session, "Full throttle"),
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
        return rows(BarCharts.bars(title(session, "Deleted laps"), "Laps", counts, "%.0f"));
    }

    /** Draws the best laps of drivers in the segments of qualifying. */
    public static Chart qualifyingProgress(Session session, String... drivers) {
        Laps laps = Catalogue.of(session, drivers);
        String title = title(session, "Progress in qualifying");
        return Chart.of(QualifyingCharts.progress(title, session, laps)).size(800, 560);
    }

    /** Draws how many laps drivers did on each compound in the last segment of qualifying. */
    public static Chart qualifyingCompounds(Session session, String... drivers) {
        Laps laps = Catalogue.of(session, drivers);
        String title = title(session, "Compounds in Q3");
        return Chart.of(QualifyingCharts.compounds(title, session, laps, 3));
    }

    private static Chart traces(
            Session session, String title, String[] drivers, String... channels) {
        return Chart.of(Catalogue.traces(session, title, drivers, channels));
    }

    private static Chart duel(Session session, double[] window, String... drivers) {
        List<Telemetry> two = Catalogue.laps(session, drivers, 2);
        return Chart.of(Duel.figure(title(session, "Duel"), two, window, colors(session)))
                .size(900, 760);
    }

    private static Chart acceleration(
            Session session, String[] drivers, String channel, String label) {
        Telemetry lap = Catalogue.laps(session, drivers, 1).get(0);
        Series series = colors(session).of(lap.driver());
        Panel below = TelemetryCharts.acceleration(lap, channel, series, label);
        return twoPanels(
                session, label.substring(0, label.indexOf(' ')) + " acceleration", lap, below);
    }

    private static Chart twoPanels(Session session, String what, Telemetry lap, Panel below) {
        Figure speed = Catalogue.traces(session, what, new String[] {lap.driver()}, "Speed");
        List<Panel> panels = List.of(speed.panels().get(0).plainX(), below);
        return Chart.of(
                        new Figure(
                                speed.title(), panels, false, speed.legend(), null, speed.note()))
                .size(800, 560);
    }

    private static Chart heat(
            Session session, String[] drivers, String what, double fuel, boolean numbers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        Figure figure = LapCharts.heat(title(session, what), pace.laps(), numbers, fuel);
        int rows = figure.panels().get(0).y().categories().size();
        int laps = pace.laps().stream().mapToInt(Lap::number).max().orElse(1);
        int width = numbers ? Math.max(900, 200 + 24 * laps) : 900;
        return pace(pace, figure).size(width, Math.max(240, 150 + 22 * rows));
    }

    private static Chart distribution(Session session, PaceLaps pace, String what) {
        int season = session.key().season();
        Map<Series, List<Lap>> groups = Groups.drivers(session, pace.laps());
        return pace(pace, Violins.compounds(title(session, what), groups, season));
    }

    private static Chart degradation(Session session, PaceLaps pace, String what) {
        Map<Series, List<double[]>> points =
                Groups.tyres(session, pace.laps(), Groups.drivers(session, pace.laps()));
        return Chart.of(Degradation.slopes(title(session, what), LIFE, points)).size(800, 520);
    }

    private static Chart downforce(Session session, String what, Map<Series, Double> values) {
        Axis x = Axis.number("Average / top speed (%)");
        return rows(BarCharts.beyond(title(session, what), x, values, BarCharts.printf("%.2f")));
    }

    private static Chart rows(Figure figure) {
        int rows = figure.panels().get(0).y().categories().size();
        return Chart.of(figure).size(800, Math.max(220, 140 + 24 * rows));
    }

    private static Chart pace(PaceLaps pace, Figure figure) {
        return Chart.of(figure.noted(pace.note()));
    }

    private static String title(Session session, String what) {
        return Catalogue.title(session, what);
    }

    private static DriverColors colors(Session session) {
        return DriverColors.of(session);
    }

    private static String[] few(Session session, String[] drivers, int most) {
        return drivers.length > 0 ? drivers : Catalogue.quickest(session, most);
    }

    private static String[] finishers(Session session, String[] drivers, int most) {
        return drivers.length > 0 ? drivers : Catalogue.finishers(session, most);
    }

    private static DataNotFoundException missing(Session session, String what) {
        return new DataNotFoundException(
                "no chart: no " + what + " in " + session.key(), List.of());
    }
}
