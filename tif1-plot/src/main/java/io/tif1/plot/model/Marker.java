package io.tif1.plot.model;

import org.apiguardian.api.API;

/**
 * The shape of a driver's dots, for pictures that tell teammates apart by it.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public enum Marker {
    /** A diagonal cross. */
    CROSS("x"),
    /** A circle. */
    CIRCLE("o"),
    /** A triangle that points up. */
    TRIANGLE("^"),
    /** A square on its corner. */
    DIAMOND("D"),
    /** A square on its side. */
    SQUARE("s"),
    /** An upright cross. */
    PLUS("+");

    private final String sign;

    Marker(String sign) {
        this.sign = sign;
    }

    /** Returns the character that drawing libraries know the shape by. */
    public String sign() {
        return sign;
    }

    /** Returns the shape of a team's driver, counted from 0; the seventh starts again. */
    public static Marker of(int index) {
        return values()[Math.floorMod(index, values().length)];
    }
}
