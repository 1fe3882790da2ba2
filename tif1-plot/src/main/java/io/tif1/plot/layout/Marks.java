package io.tif1.plot.layout;

import io.tif1.plot.color.Rgb;
import io.tif1.plot.color.Style;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.List;

/** Turns the marks of one panel into layers. */
final class Marks {
    private final Figure figure;
    private final Style style;
    private final Panel panel;
    private final Frame frame;

    Marks(Figure figure, Style style, Panel panel, Frame frame) {
        this.figure = figure;
        this.style = style;
        this.panel = panel;
        this.frame = frame;
    }

    Drawing.Layer layer(Mark mark) {
        String ink = style.ink(mark.series(), figure.legend()).hex();
        if (mark instanceof Mark.Line m) {
            Item path = new Item.Path(runs(m.x(), m.y()), ink, "", m.width(), m.series().dash());
            return layer(m, List.of(path), hovers(m.series(), m.x(), m.y()));
        } else if (mark instanceof Mark.Shape m) {
            Rgb fill = style.theme().background().mix(Rgb.parse(ink), m.opacity());
            Item path = new Item.Path(runs(m.x(), m.y()), ink, fill.hex(), 1, Dash.SOLID);
            return layer(m, List.of(path), List.of());
        } else if (mark instanceof Mark.Dots m) {
            return dots(m, ink);
        } else if (mark instanceof Mark.Track m) {
            return layer(
                    m,
                    TrackPainter.items(this, m, style, figure.scale()),
                    hovers(m.series(), m.x(), m.y(), m.values()));
        } else if (mark instanceof Mark.Box m) {
            return box(m, ink);
        } else if (mark instanceof Mark.Rule m) {
            return layer(m, List.of(rule(m, ink)), List.of());
        }
        return note((Mark.Note) mark, ink);
    }

    private Drawing.Layer dots(Mark.Dots m, String ink) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < m.x().length; i++) {
            if (Double.isFinite(m.x()[i]) && Double.isFinite(m.y()[i])) {
                items.add(new Item.Disc(x(m.x()[i]), y(m.y()[i]), m.radius(), ink, ""));
            }
        }
        return layer(m, items, hovers(m.series(), m.x(), m.y()));
    }

    private Drawing.Layer box(Mark.Box m, String ink) {
        double[] c = {x(m.corners()[0]), y(m.corners()[1]), x(m.corners()[2]), y(m.corners()[3])};
        boolean bare = m.inside() && figure.scale() != null;
        String fill = bare ? m.series().color() : ink;
        List<Item> items = new ArrayList<>();
        items.add(
                new Item.Path(
                        List.of(
                                new double[] {
                                    c[0], c[1], c[2], c[1], c[2], c[3], c[0], c[3], c[0], c[1]
                                }),
                        style.theme().background().hex(),
                        fill,
                        1,
                        Dash.SOLID));
        double middle = (c[1] + c[3]) / 2 + 4;
        double width = Math.abs(c[2] - c[0]);
        if (m.inside() && m.text().length() * 6.2 < width && Math.abs(c[3] - c[1]) > 11) {
            Rgb ground = Rgb.parse(fill);
            Rgb black = new Rgb(0, 0, 0);
            Rgb white = new Rgb(255, 255, 255);
            String text = (ground.contrast(black) >= 4.5 ? black : white).hex();
            items.add(new Item.Text((c[0] + c[2]) / 2, middle, m.text(), text, 10, 0));
        } else if (!m.inside() && !m.text().isEmpty()) {
            outside(items, m, c, middle);
        }
        String hover = m.series().name() + (m.text().isEmpty() ? "" : ": " + m.text());
        return layer(
                m, items, List.of(new Drawing.Hover((c[0] + c[2]) / 2, (c[1] + c[3]) / 2, hover)));
    }

    private void outside(List<Item> items, Mark.Box m, double[] c, double middle) {
        String text = style.theme().text().hex();
        if (panel.x().kind() == Axis.Kind.CATEGORY) {
            items.add(
                    new Item.Text(
                            (c[0] + c[2]) / 2, Math.min(c[1], c[3]) - 4, m.text(), text, 10, 0));
        } else {
            items.add(new Item.Text(Math.max(c[0], c[2]) + 5, middle, m.text(), text, 11, -1));
        }
    }

    private Item rule(Mark.Rule m, String ink) {
        double[] d = frame.domain();
        double[] line =
                m.vertical()
                        ? new double[] {x(m.at()), y(d[2]), x(m.at()), y(d[3])}
                        : new double[] {x(d[0]), y(m.at()), x(d[1]), y(m.at())};
        return new Item.Path(List.of(line), ink, "", 1, m.series().dash());
    }

    private Drawing.Layer note(Mark.Note m, String ink) {
        double x = x(m.at()[0]);
        double y = y(m.at()[1]);
        if (!m.disc()) {
            return layer(
                    m,
                    List.of(new Item.Text(x, y, m.text(), style.theme().text().hex(), 11, 0)),
                    List.of());
        }
        Rgb text = style.theme().background();
        String ground = style.theme().text().hex();
        return layer(
                m,
                List.of(
                        new Item.Disc(x, y, 9, ground, ""),
                        new Item.Text(x, y + 4, m.text(), text.hex(), 10, 0)),
                List.of());
    }

    private static Drawing.Layer layer(Mark mark, List<Item> items, List<Drawing.Hover> hovers) {
        return new Drawing.Layer(mark.series().name(), items, hovers);
    }

    private List<Drawing.Hover> hovers(Series series, double[] x, double[] y, double... values) {
        List<Drawing.Hover> hovers = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(x[i]) && Double.isFinite(y[i])) {
                String text =
                        values.length == 0
                                ? Ticks.text(panel.x(), x[i]) + ", " + Ticks.text(panel.y(), y[i])
                                : Ticks.text(Axis.number(""), values[i]);
                hovers.add(new Drawing.Hover(x(x[i]), y(y[i]), series.name() + ": " + text));
            }
        }
        return hovers;
    }

    List<double[]> runs(double[] x, double[] y) {
        List<double[]> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= x.length; i++) {
            if (i == x.length || !Double.isFinite(x[i]) || !Double.isFinite(y[i])) {
                if (i > start) {
                    runs.add(run(x, y, start, i));
                }
                start = i + 1;
            }
        }
        return runs;
    }

    double[] run(double[] x, double[] y, int from, int to) {
        double[] points = new double[2 * (to - from)];
        for (int i = from; i < to; i++) {
            points[2 * (i - from)] = x(x[i]);
            points[2 * (i - from) + 1] = y(y[i]);
        }
        return points;
    }

    private double x(double value) {
        return frame.x(value, panel.x().reversed());
    }

    private double y(double value) {
        return frame.y(value, panel.y().reversed());
    }
}
