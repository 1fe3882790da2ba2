package io.tif1.plot.layout;

import io.tif1.plot.model.Panel;

/** Where a panel lies, and which pixels its values have. */
record Frame(double left, double top, double width, double height, double[] domain) {
    double x(double value, boolean reversed) {
        double share = (value - domain[0]) / (domain[1] - domain[0]);
        return left + width * (reversed ? 1 - share : share);
    }

    double y(double value, boolean reversed) {
        double share = (value - domain[2]) / (domain[3] - domain[2]);
        return top + height * (reversed ? share : 1 - share);
    }

    /** Returns a frame whose units are equally long on both axes. */
    static Frame of(Panel panel, double[] place) {
        double[] d = Domain.of(panel);
        if (panel.equal()) {
            double unit = Math.max((d[1] - d[0]) / place[2], (d[3] - d[2]) / place[3]);
            double x = (unit * place[2] - d[1] + d[0]) / 2;
            double y = (unit * place[3] - d[3] + d[2]) / 2;
            d = new double[] {d[0] - x, d[1] + x, d[2] - y, d[3] + y};
        }
        return new Frame(place[0], place[1], place[2], place[3], d);
    }
}
