package io.tif1.plot;

import io.tif1.api.model.Compound;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.plot.catalogue.Catalogue;
import io.tif1.plot.catalogue.Degradation;
import io.tif1.plot.catalogue.Groups;
import io.tif1.plot.catalogue.LapDelta;
import io.tif1.plot.catalogue.PaceLaps;
import io.tif1.plot.catalogue.RaceCharts;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Series;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Charts of positions, tyres and stops; to be called by way of {@link Charts}. */
abstract class StrategyCharts extends PaceCharts {
    private static final Axis LIFE = Axis.number("Tyre life (laps)");

    StrategyCharts() {}

    /** Draws the positions over the laps, the leader on top. */
    public static Chart positions(Session session, String... drivers) {
        Laps laps = Catalogue.of(session, drivers);
        return Chart.of(
                        RaceCharts.positions(
                                ChartParts.title(session, "Positions"),
                                laps,
                                ChartParts.colors(session)))
                .size(800, 560);
    }

    /** Draws the seconds behind the leader over the laps. */
    public static Chart gapToLeader(Session session, String... drivers) {
        Set<String> chosen = Catalogue.of(session, drivers).byDriver().keySet();
        String title = ChartParts.title(session, "Gap to the leader");
        return Chart.of(RaceCharts.gaps(title, session.laps(), chosen, ChartParts.colors(session)));
    }

    /** Draws the stints of drivers in the order of the result. */
    public static Chart tyreStrategy(Session session, String... drivers) {
        Laps laps = Catalogue.of(session, drivers);
        String title = ChartParts.title(session, "Tyre strategies");
        return ChartParts.rows(RaceCharts.strategy(title, laps, Catalogue.order(session)));
    }

    /** Draws the compound of every lap in the order of the result. */
    public static Chart tyreLaps(Session session, String... drivers) {
        Laps laps = Catalogue.of(session, drivers);
        String title = ChartParts.title(session, "Compounds lap by lap");
        return ChartParts.rows(RaceCharts.tyres(title, laps, Catalogue.order(session)));
    }

    /** Draws when drivers stopped, and for how long. */
    public static Chart pitStops(Session session, String... drivers) {
        Laps laps = Catalogue.of(session, drivers);
        String title = ChartParts.title(session, "Time in the pit lane");
        Figure figure =
                RaceCharts.stops(title, laps, Catalogue.order(session), ChartParts.colors(session));
        int stops = figure.panels().get(0).y().categories().size();
        return Chart.of(figure).size(800, Math.max(240, 140 + 44 * stops));
    }

    /** Draws the difference of two drivers in each lap, coloured by who was faster. */
    public static Chart lapDelta(Session session, String... drivers) {
        List<String> two = Catalogue.codes(session, drivers, 2);
        Laps first = session.laps().driver(two.get(0));
        Laps second = session.laps().driver(two.get(1));
        List<Series> pair = Catalogue.pair(session, two);
        return Chart.of(
                LapDelta.figure(ChartParts.title(session, "Lap by lap"), first, second, pair));
    }

    /** Draws quick laps less fuel against tyre life, with a rolling median for each compound. */
    public static Chart tyreDegradation(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        Map<Series, List<double[]>> points =
                Groups.tyres(session, pace.laps(), Groups.compounds(session, pace.laps()));
        return Chart.of(
                        Degradation.medians(
                                ChartParts.title(session, "Tyre degradation"), LIFE, points))
                .size(860, 500);
    }

    /** Draws quick laps less fuel against tyre life, with a slope for each driver. */
    public static Chart driverDegradation(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, ChartParts.few(session, drivers, 5));
        return degradation(session, pace, "Tyre degradation of drivers");
    }

    /** Draws quick laps less fuel on one compound against tyre life, with each driver's slope. */
    public static Chart driverDegradation(Session session, Compound compound, String... drivers) {
        PaceLaps all = PaceLaps.of(session, ChartParts.few(session, drivers, 5));
        Laps laps = all.laps().where(lap -> lap.compound() == compound);
        if (laps.isEmpty()) {
            throw ChartParts.missing(session, "quick laps on " + compound);
        }
        String title = "Degradation on " + compound.name().toLowerCase(Locale.ROOT);
        return degradation(session, new PaceLaps(laps, all.note()), title);
    }

    private static Chart degradation(Session session, PaceLaps pace, String what) {
        Map<Series, List<double[]>> points =
                Groups.tyres(session, pace.laps(), Groups.drivers(session, pace.laps()));
        return Chart.of(Degradation.slopes(ChartParts.title(session, what), LIFE, points))
                .size(800, 520);
    }
}
