package io.tif1.plot.model;

import org.apiguardian.api.API;

/**
 * Something drawn in a panel, in the units of its axes. Arrays are not copied.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public sealed interface Mark {
    /** Returns what it belongs to. */
    Series series();

    /** A line; NaN interrupts it. */
    record Line(Series series, double[] x, double[] y, double width) implements Mark {}

    /** Dots. */
    record Dots(Series series, double[] x, double[] y, double radius) implements Mark {}

    /** A rectangle with a text inside or beside it, which may be empty. */
    record Box(Series series, double[] corners, String text, boolean inside) implements Mark {}

    /** A filled outline. */
    record Shape(Series series, double[] x, double[] y, double opacity) implements Mark {}

    /** A path coloured by values. */
    record Track(Series series, double[] x, double[] y, double[] values) implements Mark {}

    /** A straight line across the panel. */
    record Rule(Series series, double at, boolean vertical) implements Mark {}

    /** A rectangle in the colour that the figure's scale has for a value; NaN has none. */
    record Cell(Series series, double[] corners, double value, String text) implements Mark {}

    /** A text at a place; moved a little or left out where it would cover another text. */
    record Note(Series series, double[] at, String text, Look look) implements Mark {
        /** How a note stands at its place. */
        public enum Look {
            /** Centred on the place. */
            BARE,
            /** Centred in a disc. */
            DISC,
            /** Right of the place, as at the end of a line. */
            END
        }
    }
}
