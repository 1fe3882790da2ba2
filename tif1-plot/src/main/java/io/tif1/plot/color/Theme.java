package io.tif1.plot.color;

import org.apiguardian.api.API;

/**
 * Background, text and lines of a chart.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public enum Theme {
    /** Light marks on a dark ground. */
    DARK("#1e1c1b", "#f1f1f3", "#6f6c6a"),
    /** Dark marks on white. */
    LIGHT("#ffffff", "#1b1b1f", "#8c8c8c"),
    /** Black marks on light blue. */
    SKY("#add8e6", "#000000", "#66777f");

    private final String background;
    private final String text;
    private final String grid;

    Theme(String background, String text, String grid) {
        this.background = background;
        this.text = text;
        this.grid = grid;
    }

    /** Returns the background. */
    public Rgb background() {
        return Rgb.parse(background);
    }

    /** Returns the colour of texts and axes. */
    public Rgb text() {
        return Rgb.parse(text);
    }

    /** Returns the colour of grid lines. */
    public Rgb grid() {
        return Rgb.parse(grid);
    }
}
