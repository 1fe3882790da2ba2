package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * How many samples beyond a slice are kept. Samples between the first and the last one selected are
 * kept too as soon as there is any padding.
 *
 * @param before samples before the first one selected, 0 or more
 * @param after samples after the last one selected, 0 or more
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Padding(int before, int after) {
    /** No sample more. */
    public static final Padding NONE = new Padding(0, 0);

    /** Rejects negative numbers. */
    public Padding {
        if (before < 0 || after < 0) {
            throw new IllegalArgumentException(
                    "padding is %d before and %d after".formatted(before, after));
        }
    }

    /** Returns padding on both sides. */
    public static Padding both(int samples) {
        return new Padding(samples, samples);
    }

    /** Returns padding before the slice. */
    public static Padding before(int samples) {
        return new Padding(samples, 0);
    }

    /** Returns padding after the slice. */
    public static Padding after(int samples) {
        return new Padding(0, samples);
    }
}
