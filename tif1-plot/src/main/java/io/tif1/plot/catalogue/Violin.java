package io.tif1.plot.catalogue;

import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Series;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The outline of how values are spread around a place, and dots beside each other within it. */
final class Violin {
    private static final int STEPS = 40;
    private static final int FEWEST = 5;

    private final double at;
    private final double half;
    private final double[] all;
    private final double low;
    private final double high;

    Violin(double at, double half, double[] all) {
        this.at = at;
        this.half = half;
        this.all = all;
        this.low = DoubleStream.of(all).min().orElse(0);
        this.high = DoubleStream.of(all).max().orElse(1);
    }

    /** Adds the outline, unless there are too few values to tell how they are spread. */
    void outline(List<Mark> marks, Series series) {
        if (all.length < FEWEST || high <= low) {
            return;
        }
        double width = Math.max(0.05, 1.06 * Numbers.deviation(all) * Math.pow(all.length, -0.2));
        double[] density =
                IntStream.range(0, STEPS).mapToDouble(i -> density(place(i), width)).toArray();
        double most = DoubleStream.of(density).max().orElse(1);
        double[] x = new double[2 * STEPS + 1];
        double[] y = new double[2 * STEPS + 1];
        for (int i = 0; i < STEPS; i++) {
            x[i] = at + half * density[i] / most;
            x[2 * STEPS - 1 - i] = at - half * density[i] / most;
            y[i] = place(i);
            y[2 * STEPS - 1 - i] = y[i];
        }
        x[2 * STEPS] = x[0];
        y[2 * STEPS] = y[0];
        marks.add(new Mark.Shape(series, x, y, 0.15));
    }

    /** Adds one dot for each of some values; near ones stand side by side. */
    void dots(List<Mark> marks, Series series, double[] values) {
        double[] y = Arrays.stream(values).sorted().toArray();
        double[] x = new double[y.length];
        double step = Math.max(1e-6, (high - low) / STEPS);
        double between = half * Math.min(0.16, 1.8 / Math.max(1, most(y, step)));
        int rank = 0;
        for (int i = 0; i < y.length; i++) {
            rank = i > 0 && Math.floor(y[i] / step) == Math.floor(y[i - 1] / step) ? rank + 1 : 0;
            double out = (rank + 1) / 2 * between * (rank % 2 == 0 ? 1 : -1);
            x[i] = at + Math.max(-half, Math.min(half, out));
        }
        marks.add(new Mark.Dots(series, x, y, half > 0.3 ? 2 : 1.6));
    }

    /** The most values within one step. */
    private static long most(double[] sorted, double step) {
        return DoubleStream.of(sorted)
                .mapToObj(v -> Math.floor(v / step))
                .collect(Collectors.groupingBy(v -> v, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(v -> v)
                .max()
                .orElse(1);
    }

    private double place(int step) {
        return low + (high - low) * step / (STEPS - 1);
    }

    private double density(double value, double width) {
        return DoubleStream.of(all)
                .map(v -> Math.exp(-0.5 * (v - value) * (v - value) / width / width))
                .sum();
    }
}
