package io.tif1.plot.model;

import java.util.List;
import org.apiguardian.api.API;

/**
 * How a line is broken; teammates differ by it.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public enum Dash {
    /** Unbroken. */
    SOLID(),
    /** Long strokes. */
    DASHED(8, 4),
    /** Strokes and dots. */
    DASH_DOT(8, 3, 2, 3),
    /** Dots. */
    DOTTED(2, 3),
    /** Very long strokes. */
    LONG_DASHED(14, 5),
    /** Strokes and two dots. */
    DASH_DOT_DOT(8, 3, 2, 3, 2, 3);

    private final List<Integer> pattern;

    Dash(Integer... pattern) {
        this.pattern = List.of(pattern);
    }

    /** Returns the lengths of strokes and gaps in pixels; empty for an unbroken line. */
    public List<Integer> pattern() {
        return pattern;
    }

    /** Returns the style of a team's driver, counted from 0; the seventh starts again. */
    public static Dash of(int index) {
        return values()[index % values().length];
    }
}
