package io.tif1.plot;

import io.tif1.api.model.Compound;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.plot.catalogue.Boxes;
import io.tif1.plot.catalogue.Correlations;
import io.tif1.plot.catalogue.Groups;
import io.tif1.plot.catalogue.LapCharts;
import io.tif1.plot.catalogue.LapColumns;
import io.tif1.plot.catalogue.PaceLaps;
import io.tif1.plot.catalogue.Violins;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Series;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Charts of lap times; to be called by way of {@link Charts}. */
abstract class PaceCharts extends TraceCharts {
    PaceCharts() {}

    /** Draws the lap times of drivers. */
    public static Chart lapTimes(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        return ChartParts.pace(
                pace,
                LapCharts.times(
                        ChartParts.title(session, "Lap times"),
                        pace.laps(),
                        ChartParts.colors(session)));
    }

    /** Draws the lap times of drivers, five unless named, with dots coloured by compound. */
    public static Chart lapTimesOnCompounds(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, ChartParts.few(session, drivers, 5));
        String title = ChartParts.title(session, "Lap times and compounds");
        return ChartParts.pace(
                pace, LapCharts.timesOnCompounds(title, pace.laps(), ChartParts.colors(session)));
    }

    /** Draws the quick laps of drivers side by side, coloured by compound; three unless named. */
    public static Chart lapTimesByCompound(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, ChartParts.few(session, drivers, 3));
        String title = ChartParts.title(session, "Lap times by compound");
        return ChartParts.pace(pace, LapCharts.compounds(title, pace.laps())).size(960, 460);
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
        return ChartParts.pace(
                pace, Boxes.figure(ChartParts.title(session, "Pace of drivers"), groups));
    }

    /** Draws boxes of the quick laps of each team, the quickest first. */
    public static Chart teamPace(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        Map<Series, double[]> groups = Groups.seconds(Groups.teams(session, pace.laps()));
        return ChartParts.pace(
                        pace, Boxes.figure(ChartParts.title(session, "Pace of teams"), groups))
                .size(960, 500);
    }

    /** Draws how the quick laps of each driver are spread, the first ten unless named. */
    public static Chart lapTimeDistribution(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, ChartParts.finishers(session, drivers, 10));
        return distribution(session, pace, "Distribution of lap times");
    }

    /** Draws how the quick laps of each driver on one compound are spread. */
    public static Chart lapTimeDistribution(Session session, Compound compound, String... drivers) {
        PaceLaps all = PaceLaps.of(session, ChartParts.finishers(session, drivers, 10));
        Laps laps = all.laps().where(lap -> lap.compound() == compound);
        if (laps.isEmpty()) {
            throw ChartParts.missing(session, "quick laps on " + compound);
        }
        String title = "Lap times on " + compound.name().toLowerCase(Locale.ROOT);
        return distribution(session, new PaceLaps(laps, all.note()), title);
    }

    /** Draws how the quick laps of each driver on each compound are spread; five unless named. */
    public static Chart driverCompoundDistribution(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, ChartParts.finishers(session, drivers, 5));
        String title = ChartParts.title(session, "Drivers and compounds");
        int season = session.key().season();
        return ChartParts.pace(
                pace, Violins.grouped(title, Groups.drivers(session, pace.laps()), season));
    }

    /** Draws how the quick laps on each compound are spread. */
    public static Chart compoundDistribution(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        Map<Series, double[]> groups = Groups.seconds(Groups.compounds(session, pace.laps()));
        return ChartParts.pace(
                pace, Violins.plain(ChartParts.title(session, "Pace of compounds"), groups));
    }

    /** Draws which numbers of laps go together. */
    public static Chart lapCorrelations(Session session, String... drivers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        Map<String, double[]> columns = LapColumns.laps(pace.laps());
        String title = ChartParts.title(session, "What goes together");
        return ChartParts.pace(pace, Correlations.matrix(title, columns, session.key()))
                .size(1000, 640);
    }

    private static Chart heat(
            Session session, String[] drivers, String what, double fuel, boolean numbers) {
        PaceLaps pace = PaceLaps.of(session, drivers);
        Figure figure = LapCharts.heat(ChartParts.title(session, what), pace.laps(), numbers, fuel);
        int rows = figure.panels().get(0).y().categories().size();
        int laps = pace.laps().stream().mapToInt(Lap::number).max().orElse(1);
        int width = numbers ? Math.max(900, 200 + 24 * laps) : 900;
        return ChartParts.pace(pace, figure).size(width, Math.max(240, 150 + 22 * rows));
    }

    private static Chart distribution(Session session, PaceLaps pace, String what) {
        int season = session.key().season();
        Map<Series, List<Lap>> groups = Groups.drivers(session, pace.laps());
        return ChartParts.pace(
                pace, Violins.compounds(ChartParts.title(session, what), groups, season));
    }
}
