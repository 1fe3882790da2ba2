package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * Which of the two sources of telemetry measured a sample; the rest of its values is interpolated.
 *
 * <p>The archive merges the car's channels (speed, engine, gear, pedals, some 4.2 samples a second)
 * with the positions (some 4.5 a second) and does not say which is which. It is told from the
 * values: a car sample has whole numbers for speed, engine speed and throttle, a position sample
 * has whole coordinates. A car that stands still has both throughout.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public enum SampleOrigin {
    /** Neither: all values are interpolated, as at the edges of a lap and after resampling. */
    NEITHER("interpolation"),
    /** The car's channels are measured, the position is interpolated. */
    CAR("car"),
    /** The position is measured, the car's channels are interpolated. */
    POSITION("pos"),
    /** All are measured. */
    BOTH("both");

    private final String code;

    SampleOrigin(String code) {
        this.code = code;
    }

    /** Returns the text in the column {@code Source}, such as {@code "pos"}. */
    public String code() {
        return code;
    }

    /** Returns the origin of a text in the column {@code Source}; NEITHER if it is none of them. */
    public static SampleOrigin ofCode(String code) {
        for (SampleOrigin origin : values()) {
            if (origin.code.equals(code)) {
                return origin;
            }
        }
        return NEITHER;
    }

    /** Returns whether the car's channels are measured. */
    public boolean hasCar() {
        return this == CAR || this == BOTH;
    }

    /** Returns whether the position is measured. */
    public boolean hasPosition() {
        return this == POSITION || this == BOTH;
    }
}
