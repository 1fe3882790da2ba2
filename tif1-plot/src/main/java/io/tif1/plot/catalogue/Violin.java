package io.tif1.plot.catalogue;

import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Series;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Outlines of how values are spread. */
final class Violin {
    private static final int STEPS = 40;

    private Violin() {}

    static void add(List<Mark> marks, Series series, int at, double[] values) {
        double low = DoubleStream.of(values).min().orElse(0);
        double high = DoubleStream.of(values).max().orElse(1);
        double width =
                Math.max(
                        0.05,
                        1.06
                                * (values.length > 1 ? Numbers.deviation(values) : 0.1)
                                * Math.pow(values.length, -0.2));
        double[] x = new double[2 * STEPS + 1];
        double[] y = new double[2 * STEPS + 1];
        double[] density =
                IntStream.range(0, STEPS)
                        .mapToDouble(i -> density(values, place(low, high, i), width))
                        .toArray();
        double most = DoubleStream.of(density).max().orElse(1);
        for (int i = 0; i < STEPS; i++) {
            x[i] = at + 0.42 * density[i] / most;
            x[2 * STEPS - 1 - i] = at - 0.42 * density[i] / most;
            y[i] = place(low, high, i);
            y[2 * STEPS - 1 - i] = y[i];
        }
        x[2 * STEPS] = x[0];
        y[2 * STEPS] = y[0];
        marks.add(new Mark.Shape(series, x, y, 0.45));
        double[] spread =
                IntStream.range(0, values.length)
                        .mapToDouble(i -> at + 0.06 * (i % 5 - 2))
                        .toArray();
        marks.add(new Mark.Dots(series, spread, values, 1.6));
    }

    private static double place(double low, double high, int step) {
        return low + (high - low) * step / (STEPS - 1);
    }

    private static double density(double[] values, double at, double width) {
        return DoubleStream.of(values)
                .map(v -> Math.exp(-0.5 * (v - at) * (v - at) / width / width))
                .sum();
    }
}
