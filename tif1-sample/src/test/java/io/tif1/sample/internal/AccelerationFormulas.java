package io.tif1.sample.internal;

/** The archive's formulas for accelerations, written down a second time for the tests. */
final class AccelerationFormulas {
    private AccelerationFormulas() {}

    static double[] forward(TelemetryFrame frame) {
        double[] speed = frame.numbers("speed");
        double[] time = frame.numbers("time");
        double[] raw = new double[speed.length];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = gradient(speed, i) / 3.6 / gradient(time, i);
        }
        double[] kept = raw.clone();
        for (int i = 1; i + 1 < raw.length; i++) {
            kept[i] = raw[i] > 25 ? raw[i - 1] : raw[i];
        }
        return mean(kept, 1);
    }

    static double[] across(TelemetryFrame frame, String side) {
        double[] speed = frame.numbers("speed");
        double[] distance = frame.numbers("distance");
        double[] heading = headings(frame.numbers("x"), frame.numbers(side));
        double[] raw = new double[speed.length];
        for (int i = 0; i < raw.length; i++) {
            boolean inside = i > 0 && i + 1 < raw.length;
            int from = inside && Math.abs(gradient(heading, i)) > 0.5 ? i - 1 : i;
            double value =
                    speed[i]
                            * speed[i]
                            / 12.96
                            * gradient(heading, from)
                            / (gradient(distance, i) + 0.0001);
            raw[i] = Math.abs(value) > 150 ? 0 : value;
        }
        return mean(raw, 4);
    }

    private static double[] headings(double[] x, double[] side) {
        double[] heading = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            heading[i] = Math.atan2(gradient(side, i), gradient(x, i) + Math.ulp(1.0));
        }
        heading[0] = heading[1];
        for (int i = 1; i < x.length; i++) {
            while (heading[i] - heading[i - 1] > Math.PI) {
                heading[i] -= 2 * Math.PI;
            }
            while (heading[i] - heading[i - 1] < -Math.PI) {
                heading[i] += 2 * Math.PI;
            }
        }
        return heading;
    }

    private static double gradient(double[] values, int i) {
        if (i == 0) {
            return values[1] - values[0];
        }
        return i + 1 == values.length
                ? values[i] - values[i - 1]
                : (values[i + 1] - values[i - 1]) / 2;
    }

    private static double[] mean(double[] values, int reach) {
        double[] mean = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            for (int j = i - reach; j <= i + reach; j++) {
                mean[i] += j < 0 || j >= values.length ? 0 : values[j] / (2 * reach + 1);
            }
        }
        return mean;
    }
}
