package io.tif1.sample.internal.circuit;

import java.util.List;

/**
 * The spline through the drawn points, scaled to the length of a lap and cut into even steps.
 *
 * @param x metres east at each node
 * @param y metres north at each node
 * @param scale how many metres one metre of the drawing became
 */
record Outline(double[] x, double[] y, double scale) {
    private static final int FINE = 16;

    /** Fits the spline to the drawing of the circuit. */
    static Outline ofDesign() {
        double[][] fine = fine(Design.points());
        double[] length = lengths(fine);
        double scale = Track.LENGTH / length[length.length - 1];
        double[] x = new double[Track.STEPS];
        double[] y = new double[Track.STEPS];
        int at = 0;
        for (int node = 0; node < Track.STEPS; node++) {
            double target = node * Track.STEP / scale;
            while (length[at + 1] < target) {
                at++;
            }
            double share = (target - length[at]) / (length[at + 1] - length[at]);
            x[node] = scale * (fine[0][at] * (1 - share) + fine[0][at + 1] * share);
            y[node] = scale * (fine[1][at] * (1 - share) + fine[1][at + 1] * share);
        }
        return new Outline(x, y, scale);
    }

    /** Returns the curvature at each node, positive to the left. */
    double[] curvature() {
        int n = x.length;
        double[] curvature = new double[n];
        for (int i = 0; i < n; i++) {
            int before = (i + n - 1) % n;
            int after = (i + 1) % n;
            double dx = (x[after] - x[before]) / 2;
            double dy = (y[after] - y[before]) / 2;
            double ddx = x[after] - 2 * x[i] + x[before];
            double ddy = y[after] - 2 * y[i] + y[before];
            double speed = Math.sqrt(dx * dx + dy * dy);
            curvature[i] = (dx * ddy - dy * ddx) / (speed * speed * speed);
        }
        return curvature;
    }

    /** Returns the node closest to a vertex of the drawing. */
    int nearest(double[] vertex) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
            double dx = x[i] - vertex[0] * scale;
            double dy = y[i] - vertex[1] * scale;
            double square = dx * dx + dy * dy;
            if (square < least) {
                least = square;
                best = i;
            }
        }
        return best;
    }

    /** Returns x and y of many points on the spline; the first point is repeated at the end. */
    private static double[][] fine(List<double[]> points) {
        int n = points.size();
        double[] knots = chords(points);
        PeriodicSpline east = new PeriodicSpline(knots, column(points, 0));
        PeriodicSpline north = new PeriodicSpline(knots, column(points, 1));
        double[][] fine = new double[2][n * FINE + 1];
        for (int i = 0; i < n * FINE; i++) {
            int segment = i / FINE;
            double width = knots[segment + 1] - knots[segment];
            double parameter = knots[segment] + width * (i % FINE) / FINE;
            fine[0][i] = east.at(segment, parameter);
            fine[1][i] = north.at(segment, parameter);
        }
        fine[0][n * FINE] = fine[0][0];
        fine[1][n * FINE] = fine[1][0];
        return fine;
    }

    private static double[] chords(List<double[]> points) {
        int n = points.size();
        double[][] closed = new double[2][n + 1];
        for (int i = 0; i <= n; i++) {
            closed[0][i] = points.get(i % n)[0];
            closed[1][i] = points.get(i % n)[1];
        }
        return lengths(closed);
    }

    private static double[] lengths(double[][] curve) {
        double[] lengths = new double[curve[0].length];
        for (int i = 1; i < lengths.length; i++) {
            double dx = curve[0][i] - curve[0][i - 1];
            double dy = curve[1][i] - curve[1][i - 1];
            lengths[i] = lengths[i - 1] + Math.sqrt(dx * dx + dy * dy);
        }
        return lengths;
    }

    private static double[] column(List<double[]> points, int axis) {
        return points.stream().mapToDouble(point -> point[axis]).toArray();
    }
}
