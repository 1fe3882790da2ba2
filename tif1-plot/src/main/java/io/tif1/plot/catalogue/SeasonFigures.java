package io.tif1.plot.catalogue;

import io.tif1.plot.color.Palette;
import io.tif1.plot.color.TeamColors;
import io.tif1.plot.layout.Ticks;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.ColorMap;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Scale;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apiguardian.api.API;

/**
 * Whole seasons: points, places, who can still win.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class SeasonFigures {
    private SeasonFigures() {}

    /** One cell for each driver and round, coloured by points, with a column of totals. */
    public static Figure cells(
            String title, List<String> rounds, List<Standing> table, ColorMap map, boolean places) {
        List<Mark> marks = new ArrayList<>();
        double most = 1;
        for (int row = 0; row < table.size(); row++) {
            Standing one = table.get(row);
            most =
                    Math.max(
                            most,
                            DoubleStream.of(one.points()).filter(Double::isFinite).max().orElse(0));
            for (int i = 0; i < rounds.size(); i++) {
                String text = places ? place(one.places()[i]) : number(one.points()[i]);
                double[] corners = {i - 0.5, row - 0.5, i + 0.5, row + 0.5};
                Series cell = Series.of(one.driver() + " " + rounds.get(i), "#909090");
                marks.add(new Mark.Cell(cell, corners, one.points()[i], text));
            }
            double[] at = {rounds.size(), row};
            Series total = Series.plain("Total of " + one.driver());
            marks.add(new Mark.Note(total, at, number(one.total()), Mark.Note.Look.BARE));
        }
        List<String> columns = new ArrayList<>(rounds);
        columns.add("Total");
        List<String> rows = table.stream().map(Standing::driver).toList();
        Axis y = Axis.names("", rows).reverse();
        return Figure.of(title, Panel.of(Axis.names("", columns), y, marks))
                .scaled(new Scale("Points", map, 0, most))
                .noted(places ? "places in the Grand Prix; colours are the round's points" : "");
    }

    /** Points, and behind them what could still be reached; the leader's points as a line. */
    public static Figure contenders(
            String title, int season, List<Standing> table, double possible) {
        double lead = table.stream().mapToDouble(Standing::total).max().orElse(0);
        Series free = Series.of("Still possible", "#8a8a8a");
        List<Mark> marks = new ArrayList<>();
        int able = 0;
        for (int row = 0; row < table.size(); row++) {
            double points = table.get(row).total();
            double end = points + possible;
            able += end >= lead ? 1 : 0;
            double[] corners = {0, row - 0.36, points, row + 0.36};
            marks.add(new Mark.Box(series(season, table.get(row)), corners, number(points), true));
            double[] rest = {points, row - 0.18, end, row + 0.18};
            String text = end >= lead ? number(end) : number(end) + " out";
            marks.add(new Mark.Box(free, rest, text, false));
        }
        marks.add(new Mark.Rule(Series.plain("Leader").dashed(Dash.DASHED), lead, true));
        List<String> rows = table.stream().map(Standing::driver).toList();
        Axis x = Axis.number("Points").from(0, (lead + possible) * 1.14 + 1);
        return Figure.of(title, Panel.of(x, Axis.names("", rows).reverse(), marks))
                .legend(List.of(free))
                .noted(
                        "%d drivers can still reach the leader's %s points; at most %s are left"
                                .formatted(able, number(lead), number(possible)));
    }

    private static Series series(int season, Standing one) {
        String color = TeamColors.find(season, one.team()).orElse(TeamColors.UNKNOWN);
        String official =
                TeamColors.find(season, one.team(), Palette.OFFICIAL).orElse(TeamColors.UNKNOWN);
        return new Series(one.driver(), one.team(), color, Dash.SOLID, official);
    }

    private static String place(int place) {
        return place == 0 ? "" : "P" + place;
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Ticks.text(Axis.number(""), value);
    }
}
