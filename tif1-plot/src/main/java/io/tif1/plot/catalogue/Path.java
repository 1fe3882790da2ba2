package io.tif1.plot.catalogue;

import io.tif1.api.model.Telemetry;

/** The way of a car, turned as the circuit is usually drawn. */
record Path(double[][] xy) {
    static Path of(Telemetry lap, Rotation turn) {
        double[] x = Need.channel(lap, "X");
        double[] y = Need.channel(lap, "Y");
        double[][] out = new double[2][x.length];
        for (int i = 0; i < x.length; i++) {
            double[] at = turned(x[i], y[i], turn);
            out[0][i] = at[0];
            out[1][i] = at[1];
        }
        return new Path(out);
    }

    static double[] turned(double x, double y, Rotation turn) {
        double angle = Math.toRadians(turn.degrees());
        return new double[] {
            x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)
        };
    }
}
