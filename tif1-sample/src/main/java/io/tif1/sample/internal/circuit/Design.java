package io.tif1.sample.internal.circuit;

import java.util.ArrayList;
import java.util.List;

/** The drawing of the circuit: straights between fourteen vertices, each rounded by a radius. */
final class Design {
    /** Metres east, metres north and radius of each corner, in driving order. */
    private static final double[][] VERTICES = {
        {620, 0, 42},
        {560, -190, 52},
        {760, -330, 70},
        {740, -620, 130},
        {560, -780, 75},
        {120, -640, 36},
        {20, -900, 90},
        {-420, -1000, 48},
        {-560, -640, 170},
        {-480, -400, 55},
        {-760, -240, 50},
        {-720, -60, 80},
        {-800, 120, 24},
        {-560, 0, 95},
    };

    /** Where the timing line crosses the straight before the first corner. */
    private static final double[] LINE = {150, 0};

    private static final double STEP = 30;

    private Design() {}

    /** Returns points along the drawing, the timing line first. */
    static List<double[]> points() {
        List<double[]> points = new ArrayList<>();
        double[] from = LINE;
        for (int i = 0; i < VERTICES.length; i++) {
            double[][] arc = arc(i);
            straight(points, from, arc[0]);
            points.addAll(List.of(arc));
            from = arc[arc.length - 1];
        }
        straight(points, from, LINE);
        points.add(0, LINE);
        return points;
    }

    /** Returns the number of corners. */
    static int corners() {
        return VERTICES.length;
    }

    /** Returns where the straights before and after a corner would meet. */
    static double[] vertex(int corner) {
        return VERTICES[corner].clone();
    }

    /** Adds points strictly between two ends. */
    private static void straight(List<double[]> points, double[] from, double[] to) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        int pieces = (int) Math.max(1, Math.sqrt(dx * dx + dy * dy) / STEP);
        for (int i = 1; i < pieces; i++) {
            points.add(new double[] {from[0] + dx * i / pieces, from[1] + dy * i / pieces});
        }
    }

    /** Returns the points of the arc that rounds a vertex, from tangent point to tangent point. */
    private static double[][] arc(int vertex) {
        int n = VERTICES.length;
        double[] corner = VERTICES[vertex];
        double[] in = direction(VERTICES[(vertex + n - 1) % n], corner);
        double[] out = direction(corner, VERTICES[(vertex + 1) % n]);
        double turn =
                StrictMath.atan2(in[0] * out[1] - in[1] * out[0], in[0] * out[0] + in[1] * out[1]);
        double tangent = corner[2] * StrictMath.tan(Math.abs(turn) / 2);
        double[] start = {corner[0] - in[0] * tangent, corner[1] - in[1] * tangent};
        int pieces = (int) Math.max(3, Math.ceil(corner[2] * Math.abs(turn) / 14));
        double[][] points = new double[pieces + 1][];
        for (int i = 0; i <= pieces; i++) {
            points[i] = onArc(start, in, corner[2], turn * i / pieces);
        }
        return points;
    }

    private static double[] onArc(double[] start, double[] heading, double radius, double angle) {
        double along = radius * StrictMath.sin(Math.abs(angle));
        double aside = Math.signum(angle) * radius * (1 - StrictMath.cos(angle));
        return new double[] {
            start[0] + heading[0] * along - heading[1] * aside,
            start[1] + heading[1] * along + heading[0] * aside
        };
    }

    private static double[] direction(double[] from, double[] to) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double length = Math.sqrt(dx * dx + dy * dy);
        return new double[] {dx / length, dy / length};
    }
}
