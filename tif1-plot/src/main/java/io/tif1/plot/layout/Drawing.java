package io.tif1.plot.layout;

import io.tif1.plot.color.Style;
import io.tif1.plot.model.Figure;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A figure in pixels: layers in order, each of one series or, with an empty name, of none.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public record Drawing(Figure figure, Style style, List<Layer> layers) {
    /** What is shown and hidden together; hover points are x, y and a text. */
    public record Layer(String series, List<Item> items, List<Hover> hovers) {}

    /** A place that tells something. */
    public record Hover(double x, double y, String text) {}
}
