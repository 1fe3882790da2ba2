package io.tif1.sample.internal.circuit;

/** A periodic cubic spline: a closed curve's coordinate over its knots, C2 everywhere. */
final class PeriodicSpline {
    private final double[] knots;
    private final double[] values;
    private final double[] moments;

    /**
     * Fits a spline.
     *
     * @param knots n + 1 increasing parameters; the last is the period
     * @param values n values, one at each knot but the last
     */
    PeriodicSpline(double[] knots, double[] values) {
        this.knots = knots;
        this.values = values;
        this.moments = solve();
    }

    /** Returns the value at a parameter between 0 and the period, in the segment given. */
    double at(int segment, double parameter) {
        double h = width(segment);
        double b = (parameter - knots[segment]) / h;
        double a = 1 - b;
        int next = (segment + 1) % values.length;
        double curved = (a * a * a - a) * moments[segment] + (b * b * b - b) * moments[next];
        return a * values[segment] + b * values[next] + curved * h * h / 6;
    }

    private double width(int segment) {
        return knots[segment + 1] - knots[segment];
    }

    /** Second derivatives by Gauss-Seidel; the system is diagonally dominant, so it converges. */
    private double[] solve() {
        int n = values.length;
        double[] m = new double[n];
        for (int sweep = 0; sweep < 60; sweep++) {
            for (int i = 0; i < n; i++) {
                m[i] = moment(m, i);
            }
        }
        return m;
    }

    private double moment(double[] m, int i) {
        int n = values.length;
        int before = (i + n - 1) % n;
        int after = (i + 1) % n;
        double h0 = width(before);
        double h1 = width(i);
        double bend = (values[after] - values[i]) / h1 - (values[i] - values[before]) / h0;
        return (6 * bend - h0 * m[before] - h1 * m[after]) / (2 * (h0 + h1));
    }
}
