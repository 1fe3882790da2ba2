package io.tif1.plot;

import java.util.List;

/** Charts of telemetry and of the track. */
final class TelemetryKinds {
    private static final List<ChartKind> ALL =
            List.of(
                    ChartKind.one(
                            "speed-trace",
                            "The speed over the fastest laps of drivers",
                            (session, drivers) -> Charts.speedTrace(session, drivers)),
                    ChartKind.one(
                            "speed-corners",
                            "The speed over fastest laps with the corners marked",
                            Charts::speedCorners),
                    ChartKind.one(
                            "lap-anatomy",
                            "Speed, throttle and brake over fastest laps, one below the other",
                            Charts::lapAnatomy),
                    ChartKind.one(
                            "speed-and-pedals",
                            "The speed over throttle and brake of a driver's fastest lap",
                            Charts::speedAndPedals),
                    ChartKind.one(
                            "pedal-overlap",
                            "Throttle and brake, with dots where both are pressed",
                            Charts::pedalOverlap),
                    ChartKind.one(
                            "telemetry-comparison",
                            "Speed, throttle, brake, gear and engine speed over fastest laps",
                            Charts::telemetryComparison),
                    ChartKind.one(
                            "duel",
                            "Speed, accelerations and actions of two drivers",
                            (session, drivers) -> Charts.duel(session, drivers)),
                    ChartKind.one(
                            "time-delta",
                            "Where the second driver loses time against the first",
                            Charts::timeDelta),
                    ChartKind.one(
                            "gg-diagram",
                            "Acceleration to the side against that along the lap, in g",
                            Charts::ggDiagram),
                    ChartKind.one(
                            "acceleration",
                            "Speed and acceleration along the fastest lap of a driver",
                            Charts::acceleration),
                    ChartKind.one(
                            "cornering-force",
                            "Speed and acceleration to the side over a fastest lap",
                            Charts::corneringForce),
                    ChartKind.one(
                            "speed-map",
                            "The speed along the track, of the fastest laps of drivers",
                            TrackMaps::speed),
                    ChartKind.one(
                            "gear-map",
                            "The gear along the track, of the fastest laps of drivers",
                            TrackMaps::gears),
                    ChartKind.one(
                            "gear-dots",
                            "The samples of a fastest lap as dots by gear, with shares",
                            TrackMaps::gearDots),
                    ChartKind.one(
                            "throttle-map",
                            "The throttle along the track, of the fastest laps of drivers",
                            TrackMaps::throttle),
                    ChartKind.one(
                            "brake-map",
                            "The brake along the track, of the fastest laps of drivers",
                            TrackMaps::brakes),
                    ChartKind.one(
                            "acceleration-map",
                            "The acceleration along the lap, on the track",
                            TrackMaps::acceleration),
                    ChartKind.one(
                            "cornering-map",
                            "The acceleration to the side, on the track",
                            TrackMaps::cornering),
                    ChartKind.one(
                            "corner-map",
                            "The speed along the track with the corners numbered",
                            TrackMaps::corners),
                    ChartKind.one(
                            "track-map",
                            "The line of the track with the corners numbered",
                            TrackMaps::outline),
                    ChartKind.one(
                            "elevation",
                            "The track in space, coloured by speed, above its shadow",
                            TrackMaps::elevation),
                    ChartKind.one(
                            "racing-lines",
                            "The ways of two drivers on their fastest laps",
                            (session, drivers) -> TrackMaps.racingLines(session, drivers)));

    private TelemetryKinds() {}

    static List<ChartKind> all() {
        return ALL;
    }
}
