package io.tif1.plot.color;

import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Marker;
import io.tif1.plot.model.Series;
import org.apiguardian.api.API;

/**
 * A driver of a session and how he is drawn: teammates share a colour and differ by dash and shape.
 *
 * @param code the three-letter code
 * @param number the car number, or empty
 * @param name the full name, or the code if no name is known
 * @param team his team
 * @param place his place in the team by car number, counted from 0
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record DriverStyle(String code, String number, String name, TeamStyle team, int place) {
    /** Returns the colour of his team. */
    public String color() {
        return team.color();
    }

    /** Returns how his lines are broken. */
    public Dash dash() {
        return Dash.of(place);
    }

    /** Returns the shape of his dots. */
    public Marker marker() {
        return Marker.of(place);
    }

    /** Returns him as a series of a figure. */
    public Series series() {
        return new Series(code, team.name(), team.color(), dash(), team.official());
    }
}
