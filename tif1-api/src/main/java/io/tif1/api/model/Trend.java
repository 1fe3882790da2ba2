package io.tif1.api.model;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.OptionalInt;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * The straight line closest to some points, by least squares. A number that nothing tells is NaN:
 * slope and start need points at two places at least, the correlation different values too.
 *
 * @param points how many points it rests on
 * @param slope by how much the value changes for one step to the right
 * @param start the value at 0
 * @param correlation how well the points keep to the line, -1 to 1 (Pearson's coefficient)
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record Trend(int points, double slope, double start, double correlation) {
    /**
     * Finds the line through points; those with a NaN are left out.
     *
     * @throws IllegalArgumentException if there are not as many values as places
     */
    public static Trend of(double[] places, double[] values) {
        if (places.length != values.length) {
            throw new IllegalArgumentException(
                    "%d places, but %d values".formatted(places.length, values.length));
        }
        Sums sums = new Sums();
        for (int i = 0; i < places.length; i++) {
            sums.add(places[i], values[i]);
        }
        return sums.trend();
    }

    /**
     * Finds how lap times in seconds go with a number of the lap, such as {@code Lap::tyreLife};
     * laps without a time or without that number are left out.
     */
    public static Trend of(Laps laps, Function<Lap, OptionalInt> place) {
        Sums sums = new Sums();
        for (Lap lap : laps.timed()) {
            place.apply(lap).ifPresent(at -> sums.add(at, lap.time().seconds()));
        }
        return sums.trend();
    }

    /** Returns the value of the line at a place. */
    public double at(double place) {
        return start + slope * place;
    }

    /** Returns the share of the values' variance that the line explains, 0 to 1. */
    public double fit() {
        return correlation * correlation;
    }

    /** Means and products of deviations, kept as points come (Welford's method). */
    private static final class Sums {
        private int count;
        private double meanX;
        private double meanY;
        private double xx;
        private double xy;
        private double yy;

        void add(double x, double y) {
            if (Double.isNaN(x) || Double.isNaN(y)) {
                return;
            }
            count++;
            double dx = x - meanX;
            double dy = y - meanY;
            meanX += dx / count;
            meanY += dy / count;
            xx += dx * (x - meanX);
            xy += dx * (y - meanY);
            yy += dy * (y - meanY);
        }

        Trend trend() {
            double slope = xx > 0 ? xy / xx : Double.NaN;
            double product = xx * yy;
            double correlation = product > 0 ? xy / Math.sqrt(product) : Double.NaN;
            return new Trend(count, slope, meanY - slope * meanX, correlation);
        }
    }
}
