package io.tif1.plot.catalogue;

import java.util.Optional;
import java.util.stream.DoubleStream;

/** Statistics of lists of numbers. */
final class Numbers {
    private Numbers() {}

    /** Returns the value below which a share lies, between neighbours in proportion. */
    static double quantile(double[] values, double share) {
        double[] sorted = DoubleStream.of(values).sorted().toArray();
        double place = share * (sorted.length - 1);
        int left = (int) place;
        int right = Math.min(left + 1, sorted.length - 1);
        return sorted[left] + (sorted[right] - sorted[left]) * (place - left);
    }

    /** Returns slope and intercept of least squares, or nothing below three points or on one x. */
    static Optional<double[]> line(double[] x, double[] y) {
        double meanX = DoubleStream.of(x).average().orElse(0);
        double meanY = DoubleStream.of(y).average().orElse(0);
        double above = 0;
        double below = 0;
        for (int i = 0; i < x.length; i++) {
            above += (x[i] - meanX) * (y[i] - meanY);
            below += (x[i] - meanX) * (x[i] - meanX);
        }
        return x.length < 3 || below == 0
                ? Optional.empty()
                : Optional.of(new double[] {above / below, meanY - above / below * meanX});
    }

    /** Returns the value of a curve at a place; NaN outside it. */
    static double at(double[] x, double[] y, double place) {
        int i = 0;
        while (i < x.length - 1 && !(x[i + 1] >= place)) {
            i++;
        }
        boolean inside = x.length > 1 && i < x.length - 1 && place >= x[0] && x[i + 1] > x[i];
        return inside ? y[i] + (y[i + 1] - y[i]) * (place - x[i]) / (x[i + 1] - x[i]) : Double.NaN;
    }

    static double deviation(double[] values) {
        double mean = DoubleStream.of(values).average().orElse(0);
        return Math.sqrt(
                DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).sum()
                        / (values.length - 1));
    }
}
