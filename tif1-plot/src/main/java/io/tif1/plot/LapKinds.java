package io.tif1.plot;

import java.util.List;

/** Charts of laps. */
final class LapKinds {
    private static final List<ChartKind> ALL =
            List.of(
                    ChartKind.one("lap-times", "The lap times of drivers", Charts::lapTimes),
                    ChartKind.one(
                            "lap-times-on-compounds",
                            "The lap times of drivers, with dots coloured by compound",
                            Charts::lapTimesOnCompounds),
                    ChartKind.one(
                            "lap-times-by-compound",
                            "The quick laps of drivers side by side, coloured by compound",
                            Charts::lapTimesByCompound),
                    ChartKind.one(
                            "lap-time-heat",
                            "The quick laps of all drivers as coloured cells",
                            Charts::lapTimeHeat),
                    ChartKind.one(
                            "lap-time-heat-numbers",
                            "The quick laps of drivers as coloured cells with their seconds",
                            Charts::lapTimeHeatNumbers),
                    ChartKind.one(
                            "fuel-corrected-heat",
                            "Quick laps less 0.03 s for each lap of fuel that remains",
                            Charts::fuelCorrectedHeat),
                    ChartKind.one(
                            "race-pace",
                            "Boxes of the quick laps of each driver",
                            Charts::racePace),
                    ChartKind.one(
                            "team-pace",
                            "Boxes of the quick laps of each team, the quickest first",
                            Charts::teamPace),
                    ChartKind.one(
                            "lap-time-distribution",
                            "How the quick laps of each driver are spread",
                            (session, drivers) -> Charts.lapTimeDistribution(session, drivers)),
                    ChartKind.one(
                            "driver-compound-distribution",
                            "How quick laps are spread by driver and compound",
                            Charts::driverCompoundDistribution),
                    ChartKind.one(
                            "compound-distribution",
                            "How the quick laps on each compound are spread",
                            Charts::compoundDistribution),
                    ChartKind.one(
                            "lap-correlations",
                            "Which numbers of laps go together",
                            Charts::lapCorrelations),
                    ChartKind.one(
                            "positions",
                            "The positions over the laps, the leader on top",
                            Charts::positions),
                    ChartKind.one(
                            "gap-to-leader",
                            "The seconds behind the leader over the laps",
                            Charts::gapToLeader),
                    ChartKind.one(
                            "tyre-strategy",
                            "The stints of drivers in the order of the result",
                            Charts::tyreStrategy),
                    ChartKind.one(
                            "tyre-laps",
                            "The compound of every lap in the order of the result",
                            Charts::tyreLaps),
                    ChartKind.one(
                            "pit-stops",
                            "When drivers stopped, and for how long",
                            Charts::pitStops),
                    ChartKind.one(
                            "lap-delta",
                            "The difference of two drivers in each lap",
                            Charts::lapDelta),
                    ChartKind.one(
                            "tyre-degradation",
                            "Quick laps less fuel against tyre life, by compound",
                            Charts::tyreDegradation),
                    ChartKind.one(
                            "driver-degradation",
                            "Quick laps against tyre life, with a slope for each driver",
                            (session, drivers) -> Charts.driverDegradation(session, drivers)),
                    ChartKind.one(
                            "gap-to-pole",
                            "How far the best lap of each driver is from the best of all",
                            Charts::gapToPole),
                    ChartKind.one("best-laps", "The best lap of each driver", Charts::bestLaps),
                    ChartKind.one(
                            "top-speeds",
                            "The top speed of each team at the fastest trap",
                            Charts::topSpeeds),
                    ChartKind.one(
                            "consistency",
                            "The standard deviation of the quick laps of each driver",
                            Charts::consistency),
                    ChartKind.one(
                            "full-throttle",
                            "The share of the fastest lap at full throttle",
                            Charts::fullThrottle),
                    ChartKind.one(
                            "downforce",
                            "Average over top speed on the fastest lap: high is much downforce",
                            Charts::downforce),
                    ChartKind.one(
                            "team-downforce",
                            "Average over top speed on the fastest lap, by team",
                            Charts::teamDownforce),
                    ChartKind.one(
                            "deleted-laps",
                            "The number of deleted laps of each driver",
                            Charts::deletedLaps),
                    ChartKind.one(
                            "qualifying-progress",
                            "The best laps of drivers in the segments of qualifying",
                            Charts::qualifyingProgress),
                    ChartKind.one(
                            "qualifying-compounds",
                            "How many laps drivers did on each compound in Q3",
                            Charts::qualifyingCompounds));

    private LapKinds() {}

    static List<ChartKind> all() {
        return ALL;
    }
}
