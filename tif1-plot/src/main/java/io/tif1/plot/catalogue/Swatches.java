package io.tif1.plot.catalogue;

import io.tif1.api.model.Compound;
import io.tif1.plot.color.CompoundColors;
import io.tif1.plot.color.Palette;
import io.tif1.plot.color.TeamColors;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * The colours of a season.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class Swatches {
    private Swatches() {}

    /** Two rows of rectangles for teams, and one for compounds. */
    public static Figure figure(String title, int season) {
        List<String> teams = TeamColors.teams(season);
        if (teams.isEmpty()) {
            throw new IllegalArgumentException(
                    "season is " + season + ", but colours are known from 2018 to 2026");
        }
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < teams.size(); i++) {
            for (Palette palette : Palette.values()) {
                String team = teams.get(i);
                String color = TeamColors.find(season, team, palette).orElseThrow();
                marks.add(swatch(team + " " + palette, color, i, palette.ordinal()));
            }
        }
        List<String> names = teams.stream().map(t -> TeamColors.shortName(season, t)).toList();
        Axis y = Axis.names("", List.of("Distinct", "Official")).reverse();
        Panel above = Panel.of(Axis.names("", names), y, marks).titled("Teams");
        return Figure.of(title, above, tyres(season))
                .noted(
                        "the numbers are as published; what would not stand out is drawn lighter or"
                                + " darker");
    }

    private static Panel tyres(int season) {
        List<Compound> compounds = CompoundColors.compounds(season);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < compounds.size(); i++) {
            String color = CompoundColors.of(season, compounds.get(i));
            marks.add(swatch(compounds.get(i).name(), color, i, 0));
        }
        List<String> names = compounds.stream().map(Swatches::name).toList();
        return Panel.of(Axis.names("", names), Axis.names("", List.of("All")), marks)
                .titled("Compounds");
    }

    private static String name(Compound compound) {
        String text = compound.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Mark swatch(String name, String color, int column, int row) {
        double[] corners = {column - 0.45, row - 0.45, column + 0.45, row + 0.45};
        return new Mark.Box(Series.of(name, color), corners, color, true);
    }
}
