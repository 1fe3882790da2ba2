package io.tif1.plot.color;

import io.tif1.plot.model.ColorMap;
import io.tif1.plot.model.Series;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * How a chart looks: theme, safe colours, size in pixels, colours of one's own by name, and the
 * table of team colours.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record Style(
        Theme theme,
        boolean colorBlind,
        int width,
        int height,
        Map<String, String> colors,
        Palette palette) {
    private static final List<String> SAFE =
            List.of(
                    "#56b4e9", "#e69f00", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7",
                    "#999999");

    /** Copies the map and checks it and the size. */
    public Style {
        colors = Map.copyOf(colors);
        colors.values().forEach(Rgb::parse);
        if (width < 200 || height < 120 || width > 10_000 || height > 10_000) {
            throw new IllegalArgumentException(
                    "size is %d x %d, but must be within 200 x 120 and 10000 x 10000"
                            .formatted(width, height));
        }
    }

    /** Returns the dark style, 800 x 500. */
    public static Style standard() {
        return new Style(Theme.DARK, false, 800, 500, Map.of(), Palette.DISTINCT);
    }

    /** Returns the style in another theme. */
    public Style theme(Theme other) {
        return new Style(other, colorBlind, width, height, colors, palette);
    }

    /** Returns the style in another size. */
    public Style size(int wide, int high) {
        return new Style(theme, colorBlind, wide, high, colors, palette);
    }

    /** Returns the style with colours that the colour-blind tell apart. */
    public Style safe() {
        return new Style(theme, true, width, height, colors, palette);
    }

    /** Returns the style with one more colour of one's own. */
    public Style color(String name, String hex) {
        Map<String, String> more = new LinkedHashMap<>(colors);
        more.put(name, hex);
        return new Style(theme, colorBlind, width, height, more, palette);
    }

    /** Returns the style with another table of team colours. */
    public Style palette(Palette other) {
        return new Style(theme, colorBlind, width, height, colors, other);
    }

    /** Returns what a series is drawn with, at a contrast of 3 or more. */
    public Rgb ink(Series series, List<Series> legend) {
        String own = colors.getOrDefault(series.key(), colors.getOrDefault(series.group(), ""));
        String hex = own.isEmpty() ? safe(series, legend) : own;
        if (hex.isEmpty()) {
            return theme.text();
        }
        return Rgb.parse(hex).against(theme.background(), 3);
    }

    /** Returns the map of colours to use for another. */
    public ColorMap map(ColorMap wanted) {
        return colorBlind ? wanted.safe() : wanted;
    }

    /** Returns the colour of a map at a share from 0 to 1, at a contrast of 3 or more. */
    public Rgb shade(ColorMap wanted, double share) {
        return Rgb.parse(map(wanted).at(share)).against(theme.background(), 3);
    }

    private String safe(Series series, List<Series> legend) {
        if (!colorBlind || series.color().isEmpty()) {
            return palette == Palette.OFFICIAL ? series.official() : series.color();
        }
        int place = legend.stream().map(Series::color).distinct().toList().indexOf(series.color());
        return SAFE.get(Math.floorMod(place < 0 ? series.color().hashCode() : place, SAFE.size()));
    }
}
