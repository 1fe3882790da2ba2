package io.tif1.plot.catalogue;

import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Series;
import java.util.List;
import java.util.stream.IntStream;

/** Filled areas between a curve and a level. */
final class Areas {
    /** Where something is lost. */
    static final Series RED = Series.of("Loss", "#e05050");

    /** Where something is gained. */
    static final Series GREEN = Series.of("Gain", "#3fa34d");

    private Areas() {}

    /** Areas above and below zero. */
    static List<Mark> signed(double[] x, double[] y, Series above, Series below) {
        return List.of(
                to(x, IntStream.range(0, y.length).mapToDouble(i -> up(y[i])).toArray(), 0, above),
                to(
                        x,
                        IntStream.range(0, y.length).mapToDouble(i -> -up(-y[i])).toArray(),
                        0,
                        below));
    }

    /** The area between a curve and a level; points that are missing are passed over. */
    static Mark to(double[] x, double[] y, double level, Series series) {
        int[] finite =
                IntStream.range(0, x.length)
                        .filter(i -> Double.isFinite(x[i]) && Double.isFinite(y[i]))
                        .toArray();
        int n = finite.length;
        double[] across = new double[n == 0 ? 0 : n + 2];
        double[] up = new double[across.length];
        for (int i = 0; i < n; i++) {
            across[i] = x[finite[i]];
            up[i] = y[finite[i]];
        }
        if (n > 0) {
            across[n] = across[n - 1];
            up[n] = level;
            across[n + 1] = across[0];
            up[n + 1] = level;
        }
        return new Mark.Shape(series, across, up, 0.45);
    }

    private static double up(double value) {
        return Double.isNaN(value) ? Double.NaN : Math.max(0, value);
    }
}
