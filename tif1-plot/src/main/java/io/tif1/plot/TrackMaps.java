package io.tif1.plot;

import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import io.tif1.plot.catalogue.Catalogue;
import io.tif1.plot.catalogue.Elevation;
import io.tif1.plot.catalogue.MapCharts;
import io.tif1.plot.catalogue.RacingLines;
import io.tif1.plot.catalogue.Rotation;
import io.tif1.plot.model.ColorMap;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Scale;
import java.util.List;
import org.apiguardian.api.API;

/**
 * One call for each chart of the track seen from above: of a session and drivers by code, number or
 * name, the quickest if none is named. Fails with DataNotFoundException where positions are
 * missing.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public final class TrackMaps {
    private TrackMaps() {}

    private static final Scale SPEED = new Scale("km/h", ColorMap.PLASMA, Double.NaN, Double.NaN);

    /** Draws the speed along the track, of the fastest laps of drivers. */
    public static Chart speed(Session session, String... drivers) {
        return map(session, drivers, "Speed", SPEED);
    }

    /** Draws the gear along the track, of the fastest laps of drivers. */
    public static Chart gears(Session session, String... drivers) {
        return map(session, drivers, "nGear", new Scale("Gear", ColorMap.GEARS, 1, 8));
    }

    /** Draws the samples of a driver's fastest lap as dots by gear, with the share of each. */
    public static Chart gearDots(Session session, String... drivers) {
        Telemetry lap = first(session, drivers);
        return single(session, lap, "Gears", MapCharts.gears("", lap, Rotation.of(session)));
    }

    /** Draws the throttle along the track, of the fastest laps of drivers. */
    public static Chart throttle(Session session, String... drivers) {
        return map(session, drivers, "Throttle", new Scale("%", ColorMap.RED_GREEN, 0, 100));
    }

    /** Draws the brake along the track, of the fastest laps of drivers. */
    public static Chart brakes(Session session, String... drivers) {
        return map(session, drivers, "Brake", new Scale("Brake", ColorMap.OFF_ON, 0, 100));
    }

    /** Draws the acceleration along the lap along the track, of the fastest laps of drivers. */
    public static Chart acceleration(Session session, String... drivers) {
        Scale scale = new Scale("g", ColorMap.BLUE_RED, -5, 5);
        return map(session, drivers, "ComputedAccelerationX", scale);
    }

    /** Draws the acceleration to the side along the track, of the fastest laps of drivers. */
    public static Chart cornering(Session session, String... drivers) {
        Scale scale = new Scale("g", ColorMap.BLUE_RED, -6, 6);
        return map(session, drivers, "ComputedAccelerationY", scale);
    }

    /** Draws the speed along the track with the corners numbered. */
    public static Chart corners(Session session, String... drivers) {
        Figure map = Catalogue.map(session, drivers, "Speed", SPEED);
        return Chart.of(MapCharts.corners(map, session.circuit(), session.key())).size(800, 640);
    }

    /** Draws the line of the track with the corners numbered. */
    public static Chart outline(Session session, String... drivers) {
        Telemetry lap = first(session, drivers);
        String title = Catalogue.title(session, "Track");
        Figure line = MapCharts.outline(title, lap, Rotation.of(session));
        return Chart.of(MapCharts.corners(line, session.circuit(), session.key())).size(800, 640);
    }

    /** Draws the track in space, coloured by speed, above its shadow. */
    public static Chart elevation(Session session, String... drivers) {
        Telemetry lap = first(session, drivers);
        Figure figure = Elevation.figure("", lap, Rotation.of(session), SPEED);
        return single(session, lap, "Elevation", figure);
    }

    /** Draws the ways of two drivers on their fastest laps. */
    public static Chart racingLines(Session session, String... drivers) {
        return lines(session, new double[0], drivers);
    }

    /** Draws the ways of two drivers between two distances in metres. */
    public static Chart racingLines(Session session, double from, double to, String... drivers) {
        return lines(session, new double[] {from, to}, drivers);
    }

    private static Chart lines(Session session, double[] window, String... drivers) {
        List<Telemetry> two = Catalogue.laps(session, drivers, 2);
        String title = Catalogue.title(session, "Racing lines");
        return Chart.of(RacingLines.figure(title, two, window, Rotation.of(session), SPEED))
                .size(800, 600);
    }

    private static Telemetry first(Session session, String... drivers) {
        return Catalogue.laps(session, drivers, 1).get(0);
    }

    private static Chart single(Session session, Telemetry lap, String what, Figure figure) {
        String title = Catalogue.title(session, what + " of " + lap.driver());
        return Chart.of(figure.titled(title)).size(800, 600);
    }

    private static Chart map(Session session, String[] drivers, String channel, Scale scale) {
        Figure figure = Catalogue.map(session, drivers, channel, scale);
        int panels = figure.panels().size();
        return Chart.of(figure).size(Math.max(800, 320 * panels), 560);
    }
}
