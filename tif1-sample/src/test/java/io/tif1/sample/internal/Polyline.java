package io.tif1.sample.internal;

/** Measures how far the samples of one lap lie from the line through those of another. */
final class Polyline {
    private Polyline() {}

    /** Returns the largest distance in tenths of a metre. */
    static double farthest(TelemetryFrame samples, TelemetryFrame line) {
        double[] x = samples.numbers("x");
        double[] y = samples.numbers("y");
        double[] lineX = line.numbers("x");
        double[] lineY = line.numbers("y");
        double farthest = 0;
        for (int i = 0; i < x.length; i++) {
            farthest = Math.max(farthest, nearest(x[i], y[i], lineX, lineY));
        }
        return farthest;
    }

    private static double nearest(double x, double y, double[] lineX, double[] lineY) {
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < lineX.length; i++) {
            double dx = lineX[i] - lineX[i - 1];
            double dy = lineY[i] - lineY[i - 1];
            double along = (x - lineX[i - 1]) * dx + (y - lineY[i - 1]) * dy;
            double share = Math.max(0, Math.min(1, along / Math.max(1e-9, dx * dx + dy * dy)));
            double away = Math.hypot(x - lineX[i - 1] - share * dx, y - lineY[i - 1] - share * dy);
            nearest = Math.min(nearest, away);
        }
        return nearest;
    }
}
