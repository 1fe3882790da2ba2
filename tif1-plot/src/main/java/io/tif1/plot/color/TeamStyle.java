package io.tif1.plot.color;

import java.util.List;
import org.apiguardian.api.API;

/**
 * A team of a session and how it is drawn.
 *
 * @param name the name in the session's data, such as {@code "Red Bull Racing"}
 * @param shortName the name that fits below a bar, such as {@code "Red Bull"}
 * @param color the colour that tells the season's teams apart, such as {@code "#0600ef"}
 * @param official the colour of the championship's own pictures
 * @param drivers the codes of its drivers, the lower car number first
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record TeamStyle(
        String name, String shortName, String color, String official, List<String> drivers) {
    /** Copies the list and checks the colours; they must be like {@code #1e90ff}. */
    public TeamStyle {
        drivers = List.copyOf(drivers);
        color = Rgb.parse(color).hex();
        official = Rgb.parse(official).hex();
    }

    /** Returns the colour in one of the two tables. */
    public String color(Palette palette) {
        return palette == Palette.OFFICIAL ? official : color;
    }
}
