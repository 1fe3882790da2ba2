package io.tif1.plot.model;

import org.apiguardian.api.API;

/**
 * What belongs together in a chart: one entry of the legend; a group is a team.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record Series(String name, String group, String color, Dash dash) {
    /** Returns a series that is no driver's. */
    public static Series of(String name, String color) {
        return new Series(name, "", color, Dash.SOLID);
    }

    /** Returns the same series under another name. */
    public Series named(String other) {
        return new Series(other, group, color, dash);
    }

    /** Returns the same series with another dash. */
    public Series dashed(Dash other) {
        return new Series(name, group, color, other);
    }
}
