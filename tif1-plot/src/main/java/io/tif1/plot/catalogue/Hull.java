package io.tif1.plot.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The convex outline of points (Andrew's monotone chain). */
final class Hull {
    private Hull() {}

    /** Returns x and y of the outline, closed; points that are missing are passed over. */
    static double[][] of(double[] x, double[] y) {
        List<double[]> points =
                new ArrayList<>(
                        IntStream.range(0, x.length)
                                .filter(i -> Double.isFinite(x[i]) && Double.isFinite(y[i]))
                                .mapToObj(i -> new double[] {x[i], y[i]})
                                .sorted(
                                        Comparator.<double[]>comparingDouble(p -> p[0])
                                                .thenComparingDouble(p -> p[1]))
                                .toList());
        List<double[]> outline = half(points);
        Collections.reverse(points);
        List<double[]> upper = half(points);
        outline.addAll(upper.subList(Math.min(1, upper.size()), upper.size()));
        return new double[][] {
            outline.stream().mapToDouble(p -> p[0]).toArray(),
            outline.stream().mapToDouble(p -> p[1]).toArray()
        };
    }

    private static List<double[]> half(List<double[]> points) {
        List<double[]> kept = new ArrayList<>();
        for (double[] p : points) {
            while (kept.size() > 1
                    && turn(kept.get(kept.size() - 2), kept.get(kept.size() - 1), p) <= 0) {
                kept.remove(kept.size() - 1);
            }
            kept.add(p);
        }
        return kept;
    }

    private static double turn(double[] a, double[] b, double[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    }
}
