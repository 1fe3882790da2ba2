package io.tif1.core.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * Distances in metres from speeds in km/h and times in milliseconds; NaN is missing.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Distances {
    private Distances() {}

    /**
     * Returns speed times the time since the sample before; for the first one since time 0. Behind
     * samples without a speed the time counts from the last one that has it, so that the sum stays
     * the distance driven.
     */
    public static double[] differential(long[] times, double[] speeds) {
        double[] steps = new double[speeds.length];
        long last = Math.min(0, times.length == 0 ? 0 : times[0]);
        for (int i = 0; i < steps.length; i++) {
            if (Double.isNaN(speeds[i])) {
                steps[i] = Double.NaN;
            } else {
                steps[i] = speeds[i] / 3.6 * (times[i] - last) / 1000;
                last = times[i];
            }
        }
        return steps;
    }

    /** Returns the running sum of the differential distances; missing where they are. */
    public static double[] integrate(long[] times, double[] speeds) {
        double[] sums = differential(times, speeds);
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            if (!Double.isNaN(sums[i])) {
                sum += sums[i];
                sums[i] = sum;
            }
        }
        return sums;
    }

    /** Returns the distances divided by the last one; missing if that is 0 or there is none. */
    public static double[] relative(double[] distances) {
        double last = Double.NaN;
        for (double distance : distances) {
            last = Double.isNaN(distance) ? last : distance;
        }
        double[] shares = new double[distances.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = last == 0 ? Double.NaN : distances[i] / last;
        }
        return shares;
    }
}
