package io.tif1.plot;

import io.tif1.api.model.Session;
import io.tif1.plot.catalogue.BarCharts;
import io.tif1.plot.catalogue.Pairs;
import io.tif1.plot.catalogue.SeasonFigures;
import io.tif1.plot.catalogue.Swatches;
import io.tif1.plot.model.ColorMap;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Series;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * One call for each chart of several sessions or of a season. Fails with DataNotFoundException
 * where a session has nothing to show.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public final class SeasonCharts {
    private SeasonCharts() {}

    /** Draws how lap times of the same drivers are spread in two sessions, such as Q and R. */
    public static Chart distributions(Session first, Session second, String... drivers) {
        String title = "Lap times in two sessions";
        return Chart.of(Pairs.violins(title, first, second, drivers)).size(1000, 500);
    }

    /** Draws the gaps to the best lap in two sessions. */
    public static Chart gaps(Session first, Session second, String... drivers) {
        Figure figure = Pairs.gaps("Gaps to the best lap", first, second, drivers);
        int rows =
                figure.panels().stream().mapToInt(p -> p.y().categories().size()).max().orElse(1);
        return Chart.of(figure).size(1000, Math.max(220, 140 + 22 * rows));
    }

    /** Draws the share at full throttle of one driver's fastest laps in several sessions. */
    public static Chart fullThrottle(String driver, Session... sessions) {
        Map<Series, Double> shares = Pairs.fullThrottle(driver, List.of(sessions));
        String title = "Full throttle of " + driver;
        Figure figure = BarCharts.bars(title, "% of the lap", shares, "%.1f");
        return Chart.of(figure).size(800, 160 + 26 * shares.size());
    }

    /** Draws the mean speed of the ten quickest drivers in two sessions, such as two seasons. */
    public static Chart meanSpeeds(Session first, Session second) {
        return Chart.of(Pairs.averages("Mean speed of the ten quickest", first, second));
    }

    /** Draws the points of drivers by round as coloured cells with totals. */
    public static Chart points(int season, List<Round> rounds) {
        return cells(season, rounds, "Points by round", ColorMap.YELLOW_BLUE, false);
    }

    /** Draws the places of drivers by round, coloured by points. */
    public static Chart results(int season, List<Round> rounds) {
        return cells(season, rounds, "Results by round", ColorMap.BLUES, true);
    }

    /** Draws who can still win: points, and what could be won in the rounds that remain. */
    public static Chart contenders(int season, List<Round> rounds, int races, int sprints) {
        Figure figure =
                SeasonFigures.contenders(
                        "Who can still win · " + season,
                        season,
                        Standings.of(rounds),
                        Standings.possible(races, sprints));
        return Chart.of(figure).size(800, Math.max(240, 150 + 24 * rows(figure)));
    }

    /** Draws the colours of a season's teams, in both tables, and of its compounds. */
    public static Chart colors(int season) {
        return Chart.of(Swatches.figure("Colours of " + season, season)).size(1000, 340);
    }

    /**
     * Reads rounds from the results of sessions, Grands Prix and sprints, in their order; the
     * sprint's points count to the round of the same event. Where the archive has no points, places
     * tell them, without those for fastest laps and for races cut short.
     *
     * @throws io.tif1.api.DataNotFoundException if a session has neither points nor places
     */
    public static List<Round> rounds(List<Session> sessions) {
        return Standings.rounds(sessions);
    }

    private static Chart cells(
            int season, List<Round> rounds, String title, ColorMap map, boolean places) {
        Figure figure =
                SeasonFigures.cells(
                        title + " · " + season,
                        rounds.stream().map(Round::name).toList(),
                        Standings.of(rounds),
                        map,
                        places);
        int width = Math.max(800, 190 + 34 * rounds.size());
        return Chart.of(figure).size(width, Math.max(240, 120 + 24 * rows(figure)));
    }

    private static int rows(Figure figure) {
        return figure.panels().get(0).y().categories().size();
    }
}
