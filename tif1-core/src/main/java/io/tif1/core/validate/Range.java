package io.tif1.core.validate;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * The plausible values of a numeric column; implausible ones are counted, never changed.
 *
 * @param min the least plausible value
 * @param max the greatest plausible value
 * @param noData the value by which the car says that it sent none, or NaN if there is no such value
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record Range(double min, double max, double noData) {
    /** The range that holds everything. */
    public static final Range ANY =
            new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN);

    /** Returns whether a value is plausible. */
    public boolean holds(double value) {
        return value >= min && value <= max;
    }

    /** Returns whether a value says that there is no data. */
    public boolean isNoData(double value) {
        return value == noData;
    }

    @Override
    public String toString() {
        return plain(min) + ".." + plain(max);
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
