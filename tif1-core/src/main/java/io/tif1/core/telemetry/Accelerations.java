package io.tif1.core.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.function.DoublePredicate;
import org.apiguardian.api.API;

/**
 * Accelerations in m/s² from speed and path, by the formulas of the archive's producer: differences
 * over neighbouring samples, outliers replaced, then a moving average. NaN is missing.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Accelerations {
    /** What the names of the computed columns begin with. */
    public static final String PREFIX = "ComputedAcceleration";

    private static final double MOST_ALONG = 25;
    private static final double MOST_TURN = 0.5;
    private static final double MOST_ACROSS = 150;
    private static final double TINY = Math.ulp(1.0);

    private Accelerations() {}

    /** Returns the acceleration along the path, averaged over 3 samples. */
    public static double[] along(long[] times, double[] speeds) {
        double[] rise = gradient(metresPerSecond(speeds));
        double[] step = gradient(seconds(times));
        double[] raw = new double[rise.length];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = rise[i] / step[i];
        }
        return average(tamed(raw, a -> a > MOST_ALONG), 3);
    }

    /** Returns the acceleration to the left, averaged over 9 samples. */
    public static double[] across(double[] speeds, double[] distances, double[] x, double[] y) {
        return centripetal(speeds, distances, gradient(y), gradient(x));
    }

    /**
     * Returns the acceleration upwards, averaged over 9 samples, with the slope taken against the
     * horizontal length of the path.
     */
    public static double[] upward(double[] speeds, double[] distances, double[][] position) {
        double[] dx = gradient(position[0]);
        double[] dy = gradient(position[1]);
        double[] level = new double[dx.length];
        for (int i = 0; i < level.length; i++) {
            level[i] = Math.hypot(dx[i], dy[i]);
        }
        return centripetal(speeds, distances, gradient(position[2]), level);
    }

    /** Speed squared times the turn of the direction per metre. */
    private static double[] centripetal(
            double[] speeds, double[] distances, double[] rise, double[] run) {
        double[] heading = new double[rise.length];
        for (int i = 0; i < heading.length; i++) {
            heading[i] = Math.atan2(rise[i], run[i] + TINY);
        }
        if (heading.length > 1) {
            heading[0] = heading[1];
        }
        double[] turn = tamed(gradient(unwrapped(heading)), a -> Math.abs(a) > MOST_TURN);
        double[] metres = gradient(distances);
        double[] v = metresPerSecond(speeds);
        double[] raw = new double[turn.length];
        for (int i = 0; i < raw.length; i++) {
            double a = v[i] * v[i] * turn[i] / (metres[i] + 0.0001);
            raw[i] = Math.abs(a) > MOST_ACROSS ? 0 : a;
        }
        return average(raw, 9);
    }

    /** Half the difference of the neighbours; at the ends the difference to the neighbour. */
    static double[] gradient(double[] values) {
        int n = values.length;
        double[] slopes = new double[n];
        for (int i = 0; i < n; i++) {
            int from = Math.max(0, i - 1);
            int to = Math.min(n - 1, i + 1);
            slopes[i] = to == from ? Double.NaN : (values[to] - values[from]) / (to - from);
        }
        return slopes;
    }

    /** Removes jumps of a full turn between neighbours. */
    static double[] unwrapped(double[] angles) {
        double[] smooth = angles.clone();
        double turns = 0;
        double last = Double.NaN;
        for (int i = 0; i < smooth.length; i++) {
            if (!Double.isNaN(angles[i])) {
                double jump = Double.isNaN(last) ? 0 : angles[i] - last;
                turns -= Math.rint(jump / (2 * Math.PI));
                last = angles[i];
                smooth[i] = angles[i] + turns * 2 * Math.PI;
            }
        }
        return smooth;
    }

    /** Replaces values inside that are outliers by the value before, all at once. */
    private static double[] tamed(double[] values, DoublePredicate isOutlier) {
        double[] tame = values.clone();
        for (int i = 1; i < tame.length - 1; i++) {
            tame[i] = isOutlier.test(values[i]) ? values[i - 1] : values[i];
        }
        return tame;
    }

    /** The mean over a centred window; what the window has beyond the ends counts as 0. */
    private static double[] average(double[] values, int window) {
        double[] means = new double[values.length];
        for (int i = 0; i < means.length; i++) {
            double sum = 0;
            int to = Math.min(values.length - 1, i + window / 2);
            for (int j = Math.max(0, i - window / 2); j <= to; j++) {
                sum += values[j];
            }
            means[i] = sum / window;
        }
        return means;
    }

    private static double[] metresPerSecond(double[] speeds) {
        double[] v = new double[speeds.length];
        for (int i = 0; i < v.length; i++) {
            v[i] = speeds[i] / 3.6;
        }
        return v;
    }

    private static double[] seconds(long[] times) {
        double[] seconds = new double[times.length];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = times[i] / 1000.0;
        }
        return seconds;
    }
}
