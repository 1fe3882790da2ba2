package io.tif1.core.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.CornerPass;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Finds corners: stretches of at least 15 m on which the path, looked at over 30 m, bends with a
 * radius under 250 m to one side.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class CornerFinder {
    private static final double TENTHS = 10;
    private static final double ARM = 15;
    private static final double RADIUS = 250;
    private static final double SHORTEST = 15;

    private final double[] path;
    private final double[] bend;
    private final double[] speeds;

    private CornerFinder(double[] path, double[] bend, double[] speeds) {
        this.path = path;
        this.bend = bend;
        this.speeds = speeds;
    }

    /**
     * Finds the corners in order.
     *
     * @param x positions in tenths of a metre; NaN is missing
     * @param y positions in tenths of a metre
     * @param speeds in km/h
     */
    public static List<CornerPass> find(double[] x, double[] y, double[] speeds) {
        double[] path = path(x, y);
        return new CornerFinder(path, bends(path, x, y), speeds).passes();
    }

    /** Metres driven up to each sample; missing positions stand still. */
    private static double[] path(double[] x, double[] y) {
        double[] path = new double[x.length];
        int last = -1;
        for (int i = 0; i < path.length; i++) {
            path[i] = i == 0 ? 0 : path[i - 1];
            if (!Double.isNaN(x[i] + y[i])) {
                path[i] += last < 0 ? 0 : Math.hypot(x[i] - x[last], y[i] - y[last]) / TENTHS;
                last = i;
            }
        }
        return path;
    }

    /** Turn per metre between the chords to the points an arm behind and ahead. */
    private static double[] bends(double[] path, double[] x, double[] y) {
        double[] bends = new double[path.length];
        int back = 0;
        int front = 0;
        for (int i = 0; i < bends.length; i++) {
            while (path[i] - path[back] > ARM) {
                back++;
            }
            int behind = Math.max(0, back - 1);
            while (front < bends.length - 1 && path[front] - path[i] < ARM) {
                front++;
            }
            double in = Math.atan2(y[i] - y[behind], x[i] - x[behind]);
            double out = Math.atan2(y[front] - y[i], x[front] - x[i]);
            double turn = Math.IEEEremainder(out - in, 2 * Math.PI);
            double span = (path[front] - path[behind]) / 2;
            bends[i] = span < ARM / 2 ? 0 : turn / span;
        }
        return bends;
    }

    private List<CornerPass> passes() {
        List<CornerPass> passes = new ArrayList<>();
        int from = 0;
        while (from < bend.length) {
            double side = Math.signum(bend[from]);
            int to = from;
            while (to < bend.length && bend[to] * side > 1 / RADIUS) {
                to++;
            }
            if (to > from && path[to - 1] - path[from] >= SHORTEST) {
                passes.add(pass(from, to - 1));
            }
            from = Math.max(to, from + 1);
        }
        return List.copyOf(passes);
    }

    private CornerPass pass(int entry, int exit) {
        int apex = entry;
        double turn = 0;
        for (int i = entry; i <= exit; i++) {
            apex = !(speeds[i] >= speeds[apex]) ? i : apex;
            turn += i == entry ? 0 : bend[i] * (path[i] - path[i - 1]);
        }
        return new CornerPass(entry, apex, exit, speeds[apex], Math.toDegrees(turn));
    }
}
