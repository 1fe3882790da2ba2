package io.tif1.cli.explore;

/**
 * A line on the screen.
 *
 * @param text what it says, without control characters
 * @param style how it looks
 */
record Line(String text, Style style) {
    private static final String ELLIPSIS = "…";

    /** How a line looks. */
    enum Style {
        /** As it is. */
        PLAIN,
        /** Bold: heads. */
        BOLD,
        /** Dim: hints. */
        DIM,
        /** Inverse: what is selected. */
        SELECTED
    }

    static Line of(String text) {
        return new Line(text, Style.PLAIN);
    }

    static Line bold(String text) {
        return new Line(text, Style.BOLD);
    }

    static Line dim(String text) {
        return new Line(text, Style.DIM);
    }

    /** Returns the line cut to a width; a selected one fills it. */
    Line fitting(int width) {
        int length = text.codePointCount(0, text.length());
        if (length > width) {
            int end = text.offsetByCodePoints(0, Math.max(0, width - 1));
            return new Line(text.substring(0, end) + ELLIPSIS, style);
        }
        return style == Style.SELECTED ? new Line(text + " ".repeat(width - length), style) : this;
    }
}
