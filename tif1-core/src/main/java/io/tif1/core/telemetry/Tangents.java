package io.tif1.core.telemetry;

/** The slopes of a curve at its samples, per millisecond; NaN where there is no value. */
final class Tangents {
    private Tangents() {}

    /** Slopes of the parabola through each sample and its neighbours. */
    static double[] smooth(long[] times, double[] values) {
        double[] slopes = new double[values.length];
        for (int i = 0; i < slopes.length; i++) {
            double before = slope(times, values, i - 1);
            double after = slope(times, values, i);
            slopes[i] =
                    Double.isNaN(before)
                            ? Double.isNaN(after) ? 0 : after
                            : Double.isNaN(after) ? before : blend(times, i, before, after);
        }
        return slopes;
    }

    /**
     * Slopes that keep the curve between its samples and monotone where they are: the weighted
     * harmonic mean of both sides, 0 where the direction changes (Fritsch and Butland).
     */
    static double[] clamped(long[] times, double[] values) {
        double[] slopes = new double[values.length];
        for (int i = 0; i < slopes.length; i++) {
            double before = slope(times, values, i - 1);
            double after = slope(times, values, i);
            if (Double.isNaN(before) || Double.isNaN(after)) {
                slopes[i] = Double.isNaN(before) ? Double.isNaN(after) ? 0 : after : before;
            } else if (before * after > 0) {
                double h0 = times[i] - times[i - 1];
                double h1 = times[i + 1] - times[i];
                slopes[i] = 3 * (h0 + h1) / ((2 * h1 + h0) / before + (h1 + 2 * h0) / after);
            }
        }
        return slopes;
    }

    private static double blend(long[] times, int i, double before, double after) {
        double h0 = times[i] - times[i - 1];
        double h1 = times[i + 1] - times[i];
        return (before * h1 + after * h0) / (h0 + h1);
    }

    /** Returns the slope from a sample to the next, or NaN if there is none. */
    private static double slope(long[] times, double[] values, int from) {
        if (from < 0 || from + 1 >= values.length || times[from + 1] == times[from]) {
            return Double.NaN;
        }
        return (values[from + 1] - values[from]) / (times[from + 1] - times[from]);
    }
}
