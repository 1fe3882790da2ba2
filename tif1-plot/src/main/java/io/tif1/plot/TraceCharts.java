package io.tif1.plot;

import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import io.tif1.plot.catalogue.Catalogue;
import io.tif1.plot.catalogue.Duel;
import io.tif1.plot.catalogue.Pedals;
import io.tif1.plot.catalogue.TelemetryCharts;
import io.tif1.plot.color.DriverColors;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.List;

/** Charts of the telemetry of fastest laps; to be called by way of {@link Charts}. */
abstract class TraceCharts {
    TraceCharts() {}

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

    private static Chart traces(
            Session session, String title, String[] drivers, String... channels) {
        return Chart.of(Catalogue.traces(session, title, drivers, channels));
    }

    private static Chart duel(Session session, double[] window, String... drivers) {
        List<Telemetry> two = Catalogue.laps(session, drivers, 2);
        return Chart.of(
                        Duel.figure(
                                ChartParts.title(session, "Duel"),
                                two,
                                window,
                                ChartParts.colors(session)))
                .size(900, 760);
    }

    private static Chart acceleration(
            Session session, String[] drivers, String channel, String label) {
        Telemetry lap = Catalogue.laps(session, drivers, 1).get(0);
        Series series = ChartParts.colors(session).of(lap.driver());
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
}
