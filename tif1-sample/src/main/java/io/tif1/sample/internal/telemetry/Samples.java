package io.tif1.sample.internal.telemetry;

/**
 * The channels of one lap, all of the same length; filled once, then only read.
 *
 * <p>Units are the archive's: seconds, km/h, revolutions per minute, percent, metres, tenths of a
 * metre for the position, and m/s². A car number of 0 stands for nobody ahead.
 */
final class Samples {
    final double[] time;
    final double[] rpm;
    final double[] speed;
    final double[] throttle;
    final double[] distance;
    final double[] relative;
    final double[] gap;
    final double[] x;
    final double[] y;
    final double[] z;
    final int[] gear;
    final boolean[] brake;
    final boolean[] drs;
    final int[] ahead;

    Samples(int rows) {
        time = new double[rows];
        rpm = new double[rows];
        speed = new double[rows];
        throttle = new double[rows];
        distance = new double[rows];
        relative = new double[rows];
        gap = new double[rows];
        x = new double[rows];
        y = new double[rows];
        z = new double[rows];
        gear = new int[rows];
        brake = new boolean[rows];
        drs = new boolean[rows];
        ahead = new int[rows];
    }

    int rows() {
        return time.length;
    }
}
