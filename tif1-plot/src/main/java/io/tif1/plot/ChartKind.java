package io.tif1.plot;

import io.tif1.api.model.Session;
import java.util.List;
import java.util.function.BiFunction;
import org.apiguardian.api.API;

/**
 * A chart by name, for commands and menus.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record ChartKind(
        String name, String description, BiFunction<Session, String[], Chart> maker) {
    private static final List<ChartKind> ALL =
            List.of(
                    new ChartKind(
                            "speed-trace",
                            "The speed over the fastest laps of drivers",
                            (session, drivers) -> Charts.speedTrace(session, drivers)),
                    new ChartKind(
                            "speed-corners",
                            "The speed over fastest laps with the corners marked",
                            Charts::speedCorners),
                    new ChartKind(
                            "lap-anatomy",
                            "Speed, throttle and brake over fastest laps, one below the other",
                            Charts::lapAnatomy),
                    new ChartKind(
                            "telemetry-comparison",
                            "Speed, throttle, brake, gear and engine speed over fastest laps",
                            Charts::telemetryComparison),
                    new ChartKind(
                            "time-delta",
                            "Where the second driver loses time against the first, on their fastest"
                                    + " laps",
                            Charts::timeDelta),
                    new ChartKind(
                            "gg-diagram",
                            "Acceleration to the side against that along the lap, in g",
                            Charts::ggDiagram),
                    new ChartKind(
                            "acceleration",
                            "The speed and the acceleration along the fastest lap of a driver",
                            Charts::acceleration),
                    new ChartKind(
                            "cornering-force",
                            "The speed and the acceleration to the side over the fastest lap of a"
                                    + " driver",
                            Charts::corneringForce),
                    new ChartKind(
                            "speed-map",
                            "The speed along the track, of the fastest laps of drivers",
                            Charts::speedMap),
                    new ChartKind(
                            "gear-map",
                            "The gear along the track, of the fastest laps of drivers",
                            Charts::gearMap),
                    new ChartKind(
                            "throttle-map",
                            "The throttle along the track, of the fastest laps of drivers",
                            Charts::throttleMap),
                    new ChartKind(
                            "brake-map",
                            "The brake along the track, of the fastest laps of drivers",
                            Charts::brakeMap),
                    new ChartKind(
                            "acceleration-map",
                            "The acceleration along the lap along the track, of the fastest laps of"
                                    + " drivers",
                            Charts::accelerationMap),
                    new ChartKind(
                            "cornering-map",
                            "The acceleration to the side along the track, of the fastest laps of"
                                    + " drivers",
                            Charts::corneringMap),
                    new ChartKind(
                            "corner-map",
                            "The speed along the track with the corners numbered",
                            Charts::cornerMap),
                    new ChartKind("lap-times", "The lap times of drivers", Charts::lapTimes),
                    new ChartKind(
                            "lap-times-by-compound",
                            "The quick laps of drivers side by side, coloured by compound",
                            Charts::lapTimesByCompound),
                    new ChartKind(
                            "lap-time-heat",
                            "The quick laps of all drivers as coloured cells",
                            Charts::lapTimeHeat),
                    new ChartKind(
                            "lap-time-heat-numbers",
                            "The quick laps of drivers as coloured cells with their seconds",
                            Charts::lapTimeHeatNumbers),
                    new ChartKind(
                            "fuel-corrected-heat",
                            "Quick laps less 0.03 s for each lap of fuel that remains",
                            Charts::fuelCorrectedHeat),
                    new ChartKind(
                            "race-pace",
                            "Boxes of the quick laps of each driver",
                            Charts::racePace),
                    new ChartKind(
                            "team-pace",
                            "Boxes of the quick laps of each team, the quickest first",
                            Charts::teamPace),
                    new ChartKind(
                            "lap-time-distribution",
                            "How the quick laps of each driver are spread",
                            Charts::lapTimeDistribution),
                    new ChartKind(
                            "compound-distribution",
                            "How the quick laps on each compound are spread",
                            Charts::compoundDistribution),
                    new ChartKind(
                            "positions",
                            "The positions over the laps, the leader on top",
                            Charts::positions),
                    new ChartKind(
                            "gap-to-leader",
                            "The seconds behind the leader over the laps",
                            Charts::gapToLeader),
                    new ChartKind(
                            "tyre-strategy",
                            "The stints of drivers in the order of the result",
                            Charts::tyreStrategy),
                    new ChartKind(
                            "pit-stops",
                            "When drivers stopped, and for how long",
                            Charts::pitStops),
                    new ChartKind(
                            "lap-delta",
                            "The difference of two drivers in each lap, coloured by who was faster",
                            Charts::lapDelta),
                    new ChartKind(
                            "tyre-degradation",
                            "Quick laps less fuel against tyre life, with a slope for each"
                                    + " compound",
                            Charts::tyreDegradation),
                    new ChartKind(
                            "driver-degradation",
                            "Quick laps against tyre life, with a slope for each driver",
                            Charts::driverDegradation),
                    new ChartKind(
                            "gap-to-pole",
                            "How far the best lap of each driver is from the best of all",
                            Charts::gapToPole),
                    new ChartKind(
                            "top-speeds",
                            "The top speed of each team, of the speed traps",
                            Charts::topSpeeds),
                    new ChartKind(
                            "consistency",
                            "The standard deviation of the quick laps of each driver",
                            Charts::consistency),
                    new ChartKind(
                            "full-throttle",
                            "The share of the fastest lap at full throttle, for each driver",
                            Charts::fullThrottle),
                    new ChartKind(
                            "downforce",
                            "Average over top speed on the fastest lap: high is much downforce",
                            Charts::downforce),
                    new ChartKind(
                            "deleted-laps",
                            "The number of deleted laps of each driver",
                            Charts::deletedLaps),
                    new ChartKind(
                            "qualifying-progress",
                            "The best laps of drivers in the segments of qualifying",
                            Charts::qualifyingProgress),
                    new ChartKind(
                            "temperatures",
                            "The temperatures during a session",
                            (session, drivers) -> Charts.temperatures(session)),
                    new ChartKind(
                            "humidity",
                            "The humidity during a session",
                            (session, drivers) -> Charts.humidity(session)),
                    new ChartKind(
                            "pressure",
                            "The pressure during a session",
                            (session, drivers) -> Charts.pressure(session)),
                    new ChartKind(
                            "wind",
                            "The wind speed during a session",
                            (session, drivers) -> Charts.wind(session)),
                    new ChartKind(
                            "weather-impact",
                            "Quick laps against the temperature of the track, with the slope",
                            Charts::weatherImpact));

    /** Returns all charts. */
    public static List<ChartKind> all() {
        return ALL;
    }

    /** Finds a chart; an unknown name fails with IllegalArgumentException that lists the names. */
    public static ChartKind of(String name) {
        return ALL.stream()
                .filter(kind -> kind.name.equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no chart "
                                                + name
                                                + "; there are "
                                                + String.join(
                                                        ", ",
                                                        ALL.stream()
                                                                .map(ChartKind::name)
                                                                .toList())));
    }

    /** Draws the chart of a session. */
    public Chart draw(Session session, String... drivers) {
        return maker.apply(session, drivers);
    }
}
