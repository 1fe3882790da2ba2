package io.tif1.sample.internal.telemetry;

/** The accelerations in m/s² that the archive derives from the other channels. */
final class Accelerations {
    private static final double MOST_FORWARD = 25;
    private static final double MOST_TURN = 0.5;
    private static final double MOST_SIDEWAYS = 150;
    private static final double NOT_ZERO = 0.0001;

    private Accelerations() {}

    /** Returns the acceleration along the track from speeds in km/h and times in seconds. */
    static double[] forward(double[] speed, double[] time) {
        double[] change = gradient(speed);
        double[] step = gradient(time);
        double[] raw = new double[speed.length];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = change[i] / 3.6 / step[i];
        }
        double[] calm = raw.clone();
        for (int i = 1; i < raw.length - 1; i++) {
            calm[i] = raw[i] > MOST_FORWARD ? raw[i - 1] : raw[i];
        }
        return average(calm, 3);
    }

    /**
     * Returns the acceleration across the track.
     *
     * @param side the coordinate whose angle to x is the heading: y, or z for the vertical one
     */
    static double[] across(double[] speed, double[] distance, double[] x, double[] side) {
        double[] turn = turns(gradient(x), gradient(side));
        double[] way = gradient(distance);
        double[] raw = new double[speed.length];
        for (int i = 0; i < raw.length; i++) {
            double metres = speed[i] / 3.6;
            double value = metres * metres * turn[i] / (way[i] + NOT_ZERO);
            raw[i] = Math.abs(value) > MOST_SIDEWAYS ? 0 : value;
        }
        return average(raw, 9);
    }

    /** Returns how the heading changes from row to row, without jumps. */
    private static double[] turns(double[] dx, double[] dside) {
        double[] heading = new double[dx.length];
        for (int i = 0; i < heading.length; i++) {
            heading[i] = StrictMath.atan2(dside[i], dx[i] + Math.ulp(1.0));
        }
        heading[0] = heading[1];
        for (int i = 1; i < heading.length; i++) {
            double step = heading[i] - heading[i - 1];
            heading[i] -= 2 * Math.PI * Math.rint(step / (2 * Math.PI));
        }
        double[] raw = gradient(heading);
        double[] calm = raw.clone();
        for (int i = 1; i < raw.length - 1; i++) {
            calm[i] = Math.abs(raw[i]) > MOST_TURN ? raw[i - 1] : raw[i];
        }
        return calm;
    }

    private static double[] gradient(double[] values) {
        int last = values.length - 1;
        double[] gradient = new double[values.length];
        gradient[0] = values[1] - values[0];
        gradient[last] = values[last] - values[last - 1];
        for (int i = 1; i < last; i++) {
            gradient[i] = (values[i + 1] - values[i - 1]) / 2;
        }
        return gradient;
    }

    private static double[] average(double[] values, int window) {
        int reach = window / 2;
        double[] average = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double sum = 0;
            int to = Math.min(values.length - 1, i + reach);
            for (int j = Math.max(0, i - reach); j <= to; j++) {
                sum += values[j];
            }
            average[i] = sum / window;
        }
        return average;
    }
}
