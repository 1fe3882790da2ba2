package io.tif1.plot.layout;

import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import org.apiguardian.api.API;

/**
 * The lowest and highest values of a panel's marks.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class Domain {
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    private Domain() {}

    /** Returns the ends of x and of y, padded unless the axis fixes them. */
    public static double[] of(Panel panel) {
        Domain x = new Domain();
        Domain y = new Domain();
        panel.marks().forEach(mark -> read(mark, x, y));
        double[] across = x.ends(panel.x(), panel.equal() ? 0.06 : 0.01);
        double[] up = y.ends(panel.y(), 0.06);
        return new double[] {across[0], across[1], up[0], up[1]};
    }

    private static void read(Mark mark, Domain x, Domain y) {
        if (mark instanceof Mark.Line m) {
            x.add(m.x());
            y.add(m.y());
        } else if (mark instanceof Mark.Dots m) {
            x.add(m.x());
            y.add(m.y());
        } else if (mark instanceof Mark.Shape m) {
            x.add(m.x());
            y.add(m.y());
        } else if (mark instanceof Mark.Track m) {
            x.add(m.x());
            y.add(m.y());
        } else if (mark instanceof Mark.Box m) {
            x.add(m.corners()[0], m.corners()[2]);
            y.add(m.corners()[1], m.corners()[3]);
        } else if (mark instanceof Mark.Cell m) {
            x.add(m.corners()[0], m.corners()[2]);
            y.add(m.corners()[1], m.corners()[3]);
        } else if (mark instanceof Mark.Note m && m.look() == Mark.Note.Look.DISC) {
            x.add(m.at()[0]);
            y.add(m.at()[1]);
        }
    }

    private void add(double... values) {
        for (double value : values) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
    }

    private double[] ends(Axis axis, double padding) {
        if (!axis.limits().isEmpty()) {
            return new double[] {axis.limits().get(0), axis.limits().get(1)};
        }
        if (low > high) {
            return new double[] {0, 1};
        }
        double pad = high == low ? Math.max(1, Math.abs(high) * 0.05) : (high - low) * padding;
        return new double[] {low - pad, high + pad};
    }
}
