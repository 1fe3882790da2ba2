package io.tif1.plot.table;

import java.util.Arrays;

/** A linear model by the normal equations of centred columns. */
final class LeastSquares {
    private static final double NOTHING = 1e-9;

    private LeastSquares() {}

    /** Returns the mean of each column. */
    static double[] means(double[][] x) {
        double[] means = new double[x[0].length];
        for (double[] row : x) {
            for (int j = 0; j < row.length; j++) {
                means[j] += row[j] / x.length;
            }
        }
        return means;
    }

    /** Returns the weight of each column; 0 for one that does not vary or repeats another. */
    static double[] slopes(double[][] x, double[] y) {
        double[] mean = means(x);
        int n = mean.length;
        double[][] system = new double[n][n + 1];
        double middle = Arrays.stream(y).average().orElse(0);
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < n; j++) {
                double own = x[i][j] - mean[j];
                for (int k = 0; k < n; k++) {
                    system[j][k] += own * (x[i][k] - mean[k]);
                }
                system[j][n] += own * (y[i] - middle);
            }
        }
        return solved(system);
    }

    /** Gauss and Jordan; a column without a pivot is left out. */
    private static double[] solved(double[][] a) {
        int n = a.length;
        double[] scale = new double[n];
        for (int j = 0; j < n; j++) {
            scale[j] = Math.max(a[j][j], 1);
        }
        for (int j = 0; j < n; j++) {
            boolean usable = a[j][j] > NOTHING * scale[j];
            for (int i = 0; i < n && usable; i++) {
                double factor = i == j ? 0 : a[i][j] / a[j][j];
                for (int k = j; k <= n && i != j; k++) {
                    a[i][k] -= factor * a[j][k];
                }
            }
            if (!usable) {
                leaveOut(a, j);
            }
        }
        double[] weights = new double[n];
        for (int j = 0; j < n; j++) {
            weights[j] = a[j][n] / a[j][j];
        }
        return weights;
    }

    private static void leaveOut(double[][] a, int column) {
        for (double[] row : a) {
            row[column] = 0;
        }
        Arrays.fill(a[column], 0);
        a[column][column] = 1;
    }
}
