package io.tif1.sample.internal.circuit;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * The racing line of the closed circuit, known at evenly spaced nodes; immutable.
 *
 * <p>Lengths are metres, curvature is 1/m and positive in left-hand bends. Node 0 and the last node
 * are the timing line.
 */
@API(status = INTERNAL, since = "1.0")
public final class Track {
    /** The length of one lap in metres. */
    public static final double LENGTH = 5200;

    /** The number of steps between nodes in one lap. */
    public static final int STEPS = 1300;

    /** The distance between nodes in metres. */
    public static final double STEP = LENGTH / STEPS;

    private final Outline outline = Outline.ofDesign();
    private final double[] curvature = smooth(outline);
    private final double[] height = hills();

    /** Builds the circuit; every instance is the same. */
    public Track() {}

    /** Returns the curvature at a node in 1/m. */
    public double curvature(int node) {
        return curvature[wrap(node)];
    }

    /** Returns metres east at a distance from the line. */
    public double x(double distance) {
        return at(outline.x(), distance);
    }

    /** Returns metres north at a distance from the line. */
    public double y(double distance) {
        return at(outline.y(), distance);
    }

    /** Returns metres above the circuit's zero at a distance from the line. */
    public double z(double distance) {
        return at(height, distance);
    }

    /** Returns the direction of travel at a node in radians, counted from east to north. */
    public double heading(int node) {
        int before = wrap(node - 1);
        int after = wrap(node + 1);
        return StrictMath.atan2(
                outline.y()[after] - outline.y()[before], outline.x()[after] - outline.x()[before]);
    }

    /** Returns the node nearest to a distance. */
    public static int node(double distance) {
        return (int) Math.round(distance / STEP);
    }

    Outline outline() {
        return outline;
    }

    private static double at(double[] values, double distance) {
        double place = distance / STEP;
        double floor = Math.floor(place);
        int node = wrap((int) floor);
        double share = place - floor;
        return values[node] * (1 - share) + values[wrap(node + 1)] * share;
    }

    private static int wrap(int node) {
        return Math.floorMod(node, STEPS);
    }

    /** Curvature of the outline, averaged over 36 m as a driver does with the wheel. */
    private static double[] smooth(Outline outline) {
        double[] raw = outline.curvature();
        double[] smooth = new double[STEPS];
        int reach = 4;
        for (int i = 0; i < STEPS; i++) {
            for (int j = -reach; j <= reach; j++) {
                smooth[i] += raw[wrap(i + j)] / (2 * reach + 1);
            }
        }
        return smooth;
    }

    private static double[] hills() {
        double[] height = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            double turn = 2 * Math.PI * i / STEPS;
            double hill = 7 * StrictMath.sin(turn + 0.6);
            height[i] = 42 + hill + 2.5 * StrictMath.sin(3 * turn + 2.1);
        }
        return height;
    }
}
