package io.tif1.plot.layout;

import io.tif1.plot.model.Dash;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Something drawn in pixels.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public sealed interface Item {
    /** A path with a stroke, a fill, or both; an empty colour is none. */
    record Path(List<double[]> points, String stroke, String fill, double width, Dash dash)
            implements Item {}

    /** A disc. */
    record Disc(double x, double y, double radius, String fill, String hover) implements Item {}

    /** A text; anchor -1 starts at x, 0 is centred, 1 ends there. */
    record Text(double x, double y, String text, String fill, int size, int anchor)
            implements Item {}
}
