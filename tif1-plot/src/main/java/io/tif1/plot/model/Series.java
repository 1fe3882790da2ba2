package io.tif1.plot.model;

import org.apiguardian.api.API;

/**
 * What belongs together in a chart: one entry of the legend; a group is a team. Colours are hex; an
 * empty one is that of the theme's texts.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record Series(String name, String group, String color, Dash dash, String official) {
    /** Creates a series that has one colour in all palettes. */
    public Series(String name, String group, String color, Dash dash) {
        this(name, group, color, dash, color);
    }

    /** Returns a series that is no driver's. */
    public static Series of(String name, String color) {
        return new Series(name, "", color, Dash.SOLID);
    }

    /** Returns a series in the colour of the theme's texts. */
    public static Series plain(String name) {
        return of(name, "");
    }

    /** Returns the name without what a legend adds to it: a lap's number or a slope. */
    public String key() {
        return name.replaceAll(" (lap \\d+|[+-]\\d+\\.\\d+ s)$", "");
    }

    /** Returns the same series under another name. */
    public Series named(String other) {
        return new Series(other, group, color, dash, official);
    }

    /** Returns the same series with another dash. */
    public Series dashed(Dash other) {
        return new Series(name, group, color, other, official);
    }

    /** Returns the same series in a colour of its own. */
    public Series painted(String other) {
        return new Series(name, group, other, dash);
    }
}
