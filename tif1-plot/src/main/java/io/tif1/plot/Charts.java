package io.tif1.plot;

import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import io.tif1.api.model.WeatherSample;
import io.tif1.plot.catalogue.BarCharts;
import io.tif1.plot.catalogue.Bars;
import io.tif1.plot.catalogue.Catalogue;
import io.tif1.plot.catalogue.LapCharts;
import io.tif1.plot.catalogue.MapCharts;
import io.tif1.plot.catalogue.RaceCharts;
import io.tif1.plot.catalogue.TelemetryCharts;
import io.tif1.plot.catalogue.WeatherCharts;
import io.tif1.plot.color.DriverColors;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.ColorMap;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Scale;
import io.tif1.plot.model.Series;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apiguardian.api.API;

/**
 * One call for each chart: of a session and drivers by code, number or name; no driver means all,
 * or the quickest where a chart has room for few. Fails with DataNotFoundException rather than draw
 * nothing.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public final class Charts {
    private Charts() {}

    /** Draws the speed over laps of one's choice. */
    public static Chart speedTrace(Telemetry... laps) {
        return telemetry("Speed", List.of(laps), "Speed");
    }

    /** Draws channels over laps of one's choice, one panel for each. */
    public static Chart telemetry(String title, List<Telemetry> laps, String... channels) {
        return chart(Catalogue.loose(title, laps, channels));
    }

    /** Draws the speed over the fastest laps of drivers. */
    public static Chart speedTrace(Session session, String... drivers) {
        return traces(session, "Speed", drivers, "Speed");
    }

    /** Draws the speed over fastest laps with the corners marked. */
    public static Chart speedCorners(Session session, String... drivers) {
        Figure plain = Catalogue.traces(session, "Speed and corners", drivers, "Speed");
        return chart(TelemetryCharts.annotated(plain, session.circuit(), session.key()));
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
        return chart(
                        TelemetryCharts.delta(
                                Catalogue.title(session, "Time delta"),
                                two.get(0),
                                two.get(1),
                                DriverColors.of(session)))
                .size(800, 620);
    }

    /** Draws acceleration to the side against that along the lap, in g. */
    public static Chart ggDiagram(Session session, String... drivers) {
        return chart(
                        TelemetryCharts.gg(
                                Catalogue.title(session, "G-G diagram"),
                                Catalogue.laps(session, drivers, 1),
                                DriverColors.of(session)))
                .size(700, 700);
    }

    /** Draws the speed and the acceleration along the fastest lap of a driver. */
    public static Chart acceleration(Session session, String... drivers) {
        return acceleration(session, drivers, "ComputedAccelerationX", "Longitudinal (g)");
    }

    /** Draws the speed and the acceleration to the side over the fastest lap of a driver. */
    public static Chart corneringForce(Session session, String... drivers) {
        return acceleration(session, drivers, "ComputedAccelerationY", "Lateral (g)");
    }

    /** Draws the speed along the track, of the fastest laps of drivers. */
    public static Chart speedMap(Session session, String... drivers) {
        return map(
                session,
                drivers,
                "Speed",
                new Scale("km/h", ColorMap.PLASMA, Double.NaN, Double.NaN));
    }

    /** Draws the gear along the track, of the fastest laps of drivers. */
    public static Chart gearMap(Session session, String... drivers) {
        return map(session, drivers, "nGear", new Scale("Gear", ColorMap.GEARS, 1, 8));
    }

    /** Draws the throttle along the track, of the fastest laps of drivers. */
    public static Chart throttleMap(Session session, String... drivers) {
        return map(session, drivers, "Throttle", new Scale("%", ColorMap.RED_GREEN, 0, 100));
    }

    /** Draws the brake along the track, of the fastest laps of drivers. */
    public static Chart brakeMap(Session session, String... drivers) {
        return map(session, drivers, "Brake", new Scale("%", ColorMap.GREEN_RED, 0, 100));
    }

    /** Draws the acceleration along the lap along the track, of the fastest laps of drivers. */
    public static Chart accelerationMap(Session session, String... drivers) {
        return map(
                session,
                drivers,
                "ComputedAccelerationX",
                new Scale("g", ColorMap.BLUE_RED, -5, 5));
    }

    /** Draws the acceleration to the side along the track, of the fastest laps of drivers. */
    public static Chart corneringMap(Session session, String... drivers) {
        return map(
                session,
                drivers,
                "ComputedAccelerationY",
                new Scale("g", ColorMap.BLUE_RED, -6, 6));
    }

    /** Draws the speed along the track with the corners numbered. */
    public static Chart cornerMap(Session session, String... drivers) {
        Figure map =
                Catalogue.map(
                        session,
                        drivers,
                        "Speed",
                        new Scale("km/h", ColorMap.PLASMA, Double.NaN, Double.NaN));
        return chart(MapCharts.corners(map, session.circuit(), session.key())).size(800, 640);
    }

    /** Draws the lap times of drivers. */
    public static Chart lapTimes(Session session, String... drivers) {
        Laps laps = Catalogue.of(session, drivers);
        return chart(
                LapCharts.times(
                        Catalogue.title(session, "Lap times"),
                        laps.quick(1.15),
                        DriverColors.of(session)));
    }

    /** Draws the quick laps of drivers side by side, coloured by compound. */
    public static Chart lapTimesByCompound(Session session, String... drivers) {
        Laps laps =
                Catalogue.of(
                        session,
                        Catalogue.codes(session, drivers, drivers.length == 0 ? 3 : 1)
                                .toArray(String[]::new));
        return chart(
                LapCharts.compounds(
                        Catalogue.title(session, "Lap times by compound"), laps.quick()));
    }

    /** Draws the quick laps of all drivers as coloured cells. */
    public static Chart lapTimeHeat(Session session, String... drivers) {
        Laps laps = Catalogue.quick(session, drivers);
        return chart(LapCharts.heat(Catalogue.title(session, "Lap times"), laps, false, 0))
                .size(900, 560);
    }

    /** Draws the quick laps of drivers as coloured cells with their seconds. */
    public static Chart lapTimeHeatNumbers(Session session, String... drivers) {
        Laps laps = Catalogue.quick(session, drivers);
        return chart(LapCharts.heat(Catalogue.title(session, "Lap times"), laps, true, 0))
                .size(1600, 640);
    }

    /** Draws quick laps less 0.03 s for each lap of fuel that remains. */
    public static Chart fuelCorrectedHeat(Session session, String... drivers) {
        Laps laps = Catalogue.quick(session, drivers);
        return chart(
                        LapCharts.heat(
                                Catalogue.title(session, "Fuel-corrected lap times"),
                                laps,
                                false,
                                0.03))
                .size(900, 560);
    }

    /** Draws boxes of the quick laps of each driver. */
    public static Chart racePace(Session session, String... drivers) {
        return chart(
                LapCharts.boxes(
                        Catalogue.title(session, "Pace of drivers"),
                        Catalogue.groups(session, drivers, false)));
    }

    /** Draws boxes of the quick laps of each team, the quickest first. */
    public static Chart teamPace(Session session, String... drivers) {
        return chart(
                        LapCharts.boxes(
                                Catalogue.title(session, "Pace of teams"),
                                Catalogue.groups(session, drivers, true)))
                .size(1000, 500);
    }

    /** Draws how the quick laps of each driver are spread. */
    public static Chart lapTimeDistribution(Session session, String... drivers) {
        return chart(
                LapCharts.violins(
                        Catalogue.title(session, "Distribution of lap times"),
                        Catalogue.groups(session, drivers, false)));
    }

    /** Draws how the quick laps on each compound are spread. */
    public static Chart compoundDistribution(Session session, String... drivers) {
        return chart(
                LapCharts.violins(
                        Catalogue.title(session, "Lap times by compound"),
                        Catalogue.compounds(session, drivers)));
    }

    /** Draws the positions over the laps, the leader on top. */
    public static Chart positions(Session session, String... drivers) {
        return chart(
                RaceCharts.positions(
                        Catalogue.title(session, "Positions"),
                        Catalogue.of(session, drivers),
                        DriverColors.of(session)));
    }

    /** Draws the seconds behind the leader over the laps. */
    public static Chart gapToLeader(Session session, String... drivers) {
        Laps own = Catalogue.of(session, drivers);
        return chart(
                RaceCharts.gaps(
                        Catalogue.title(session, "Gap to the leader"),
                        own,
                        DriverColors.of(session)));
    }

    /** Draws the stints of drivers in the order of the result. */
    public static Chart tyreStrategy(Session session, String... drivers) {
        return chart(
                        RaceCharts.strategy(
                                Catalogue.title(session, "Tyre strategies"),
                                Catalogue.of(session, drivers),
                                Catalogue.order(session)))
                .size(800, 560);
    }

    /** Draws when drivers stopped, and for how long. */
    public static Chart pitStops(Session session, String... drivers) {
        return chart(
                        RaceCharts.stops(
                                Catalogue.title(session, "Time in the pit lane"),
                                Catalogue.of(session, drivers),
                                Catalogue.order(session),
                                DriverColors.of(session)))
                .size(800, 560);
    }

    /** Draws the difference of two drivers in each lap, coloured by who was faster. */
    public static Chart lapDelta(Session session, String... drivers) {
        List<String> two = Catalogue.codes(session, drivers, 2);
        Laps laps = session.laps();
        return chart(
                RaceCharts.lapDelta(
                        Catalogue.title(session, "Lap by lap"),
                        laps.driver(two.get(0)),
                        laps.driver(two.get(1)),
                        Catalogue.pair(session, two)));
    }

    /** Draws quick laps less fuel against tyre life, with a slope for each compound. */
    public static Chart tyreDegradation(Session session, String... drivers) {
        return chart(
                        LapCharts.trend(
                                Catalogue.title(session, "Tyre degradation"),
                                Axis.number("Tyre life (laps)"),
                                Catalogue.tyres(session, drivers, false)))
                .size(860, 500);
    }

    /** Draws quick laps against tyre life, with a slope for each driver. */
    public static Chart driverDegradation(Session session, String... drivers) {
        return chart(
                LapCharts.trend(
                        Catalogue.title(session, "Tyre degradation of drivers"),
                        Axis.number("Tyre life (laps)"),
                        Catalogue.tyres(session, drivers, true)));
    }

    /** Draws how far the best lap of each driver is from the best of all. */
    public static Chart gapToPole(Session session, String... drivers) {
        return bars(session, "Gap to the best lap", "s", Bars.gaps(session, drivers), "+%.3f");
    }

    /** Draws the top speed of each team, of the speed traps. */
    public static Chart topSpeeds(Session session, String... drivers) {
        return bars(
                session,
                "Top speeds",
                "km/h over the slowest team",
                Bars.topSpeeds(session, drivers),
                "+%.0f");
    }

    /** Draws the standard deviation of the quick laps of each driver. */
    public static Chart consistency(Session session, String... drivers) {
        return bars(
                session,
                "Consistency",
                "Standard deviation (s)",
                Bars.consistency(session, drivers),
                "%.3f");
    }

    /** Draws the share of the fastest lap at full throttle, for each driver. */
    public static Chart fullThrottle(Session session, String... drivers) {
        return bars(
                session,
                "Full throttle",
                "% of the lap",
                Bars.fullThrottle(session, drivers),
                "%.1f");
    }

    /** Draws average over top speed on the fastest lap: high is much downforce. */
    public static Chart downforce(Session session, String... drivers) {
        return bars(
                session,
                "Downforce level",
                "Average / top speed (%)",
                Bars.downforce(session, drivers),
                "%.2f");
    }

    /** Draws the number of deleted laps of each driver. */
    public static Chart deletedLaps(Session session, String... drivers) {
        return bars(session, "Deleted laps", "Laps", Bars.deleted(session, drivers), "%.0f");
    }

    /** Draws the best laps of drivers in the segments of qualifying. */
    public static Chart qualifyingProgress(Session session, String... drivers) {
        return chart(Catalogue.progress(session, drivers));
    }

    /** Draws the temperatures during a session. */
    public static Chart temperatures(Session session) {
        Map<Series, ToDoubleFunction<WeatherSample>> lines = new LinkedHashMap<>();
        lines.put(Series.of("Track", "#ff5544"), WeatherSample::trackTemp);
        lines.put(Series.of("Air", "#66a3ff"), WeatherSample::airTemp);
        return chart(
                WeatherCharts.lines(
                        Catalogue.title(session, "Temperatures"), session, "°C", lines));
    }

    /** Draws the humidity during a session. */
    public static Chart humidity(Session session) {
        return chart(
                WeatherCharts.lines(
                        Catalogue.title(session, "Humidity"),
                        session,
                        "%",
                        Map.of(Series.of("Humidity", "#44bbcc"), WeatherSample::humidity)));
    }

    /** Draws the pressure during a session. */
    public static Chart pressure(Session session) {
        return chart(
                WeatherCharts.lines(
                        Catalogue.title(session, "Pressure"),
                        session,
                        "mbar",
                        Map.of(Series.of("Pressure", "#cc88ee"), WeatherSample::pressure)));
    }

    /** Draws the wind speed during a session. */
    public static Chart wind(Session session) {
        return chart(
                WeatherCharts.lines(
                        Catalogue.title(session, "Wind speed"),
                        session,
                        "m/s",
                        Map.of(Series.of("Wind", "#88cc66"), WeatherSample::windSpeed)));
    }

    /** Draws quick laps against the temperature of the track, with the slope. */
    public static Chart weatherImpact(Session session, String... drivers) {
        Laps laps = Catalogue.quick(session, drivers);
        return chart(
                LapCharts.trend(
                        Catalogue.title(session, "Lap time and track"),
                        Axis.number("Track temperature (°C)"),
                        Map.of(
                                Series.of("Laps", "#ff8800"),
                                WeatherCharts.pairs(laps, WeatherSample::trackTemp))));
    }

    private static Chart chart(Figure figure) {
        return Chart.of(figure);
    }

    private static Chart traces(
            Session session, String title, String[] drivers, String... channels) {
        return chart(Catalogue.traces(session, title, drivers, channels));
    }

    private static Chart map(Session session, String[] drivers, String channel, Scale scale) {
        return chart(Catalogue.map(session, drivers, channel, scale)).size(800, 560);
    }

    private static Chart acceleration(
            Session session, String[] drivers, String channel, String label) {
        Telemetry lap = Catalogue.laps(session, drivers, 1).get(0);
        Panel below =
                TelemetryCharts.acceleration(
                        lap, channel, DriverColors.of(session).of(lap.driver()), label);
        Figure speed = Catalogue.traces(session, label, new String[] {lap.driver()}, "Speed");
        return chart(
                        new Figure(
                                speed.title(),
                                List.of(speed.panels().get(0), below),
                                false,
                                speed.legend(),
                                null))
                .size(800, 560);
    }

    private static Chart bars(
            Session session,
            String title,
            String label,
            Map<Series, Double> values,
            String format) {
        int height = Math.max(200, 110 + 22 * values.size());
        return chart(BarCharts.bars(Catalogue.title(session, title), label, values, format))
                .size(800, height);
    }
}
