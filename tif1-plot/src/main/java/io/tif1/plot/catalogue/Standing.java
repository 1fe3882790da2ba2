package io.tif1.plot.catalogue;

import org.apiguardian.api.API;

/**
 * One driver's points and places over the rounds; NaN and 0 where the driver did not take part.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public record Standing(String driver, String team, double[] points, int[] places) {
    /** Returns all points. */
    public double total() {
        double sum = 0;
        for (double value : points) {
            sum += Double.isNaN(value) ? 0 : value;
        }
        return sum;
    }
}
