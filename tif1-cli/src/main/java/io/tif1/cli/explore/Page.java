package io.tif1.cli.explore;

import java.util.List;

/** One view. What is selected or shown of it changes with keys; used by one thread. */
interface Page {
    /** Returns what it is, such as {@code "2025 Monaco Grand Prix"}. */
    String title();

    /** Returns what its keys do. */
    String keys();

    /** Does what a key means here. */
    Step on(Key key);

    /**
     * Draws it.
     *
     * @param width how many characters fit a line
     * @param height how many lines there are, 1 or more
     * @return as many lines at most
     */
    List<Line> draw(int width, int height);
}
