package io.tif1.plot.layout;

import io.tif1.plot.color.Rgb;
import io.tif1.plot.color.Style;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Scale;
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
            return layer(m, line(m, ink), hovers(m.series(), m.x(), m.y()));
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
        return mark instanceof Mark.Cell m ? cell(m) : note((Mark.Note) mark);
    }

    /** A line, and discs for points without a neighbour, which a line would not show. */
    private List<Item> line(Mark.Line m, String ink) {
        List<double[]> runs = runs(m.x(), m.y());
        List<Item> items = new ArrayList<>();
        items.add(
                new Item.Path(
                        runs.stream().filter(run -> run.length > 2).toList(),
                        ink,
                        "",
                        m.width(),
                        m.series().dash()));
        runs.stream()
                .filter(run -> run.length == 2)
                .map(run -> new Item.Disc(run[0], run[1], m.width() + 0.5, ink, ""))
                .forEach(items::add);
        return items;
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
        double[] c = corners(m.corners());
        List<Item> items = Cells.items(c, ink, m.inside() ? m.text() : "", style);
        return layer(m, items, middle(c, m.series().name(), m.text()));
    }

    private Drawing.Layer note(Mark.Note m) {
        String text = m.series().name() + ": " + m.text();
        return layer(m, List.of(), List.of(new Drawing.Hover(x(m.at()[0]), y(m.at()[1]), text)));
    }

    private Drawing.Layer cell(Mark.Cell m) {
        Scale scale = figure.scale();
        if (scale == null || !Double.isFinite(m.value())) {
            return layer(m, List.of(), List.of());
        }
        double share = (m.value() - scale.low()) / (scale.high() - scale.low());
        double[] c = corners(m.corners());
        String fill = style.map(scale.map()).at(share);
        String value = m.text().isEmpty() ? ScaleBar.text(scale, m.value()) : m.text();
        List<Item> items = Cells.items(c, fill, m.text(), style);
        return layer(m, items, middle(c, m.series().name(), value));
    }

    private double[] corners(double[] c) {
        return new double[] {x(c[0]), y(c[1]), x(c[2]), y(c[3])};
    }

    private static List<Drawing.Hover> middle(double[] c, String name, String text) {
        String hover = name + (text.isEmpty() ? "" : ": " + text);
        return List.of(new Drawing.Hover((c[0] + c[2]) / 2, (c[1] + c[3]) / 2, hover));
    }

    private Item rule(Mark.Rule m, String ink) {
        double[] d = frame.domain();
        double[] line =
                m.vertical()
                        ? new double[] {x(m.at()), y(d[2]), x(m.at()), y(d[3])}
                        : new double[] {x(d[0]), y(m.at()), x(d[1]), y(m.at())};
        return new Item.Path(List.of(line), ink, "", 1, m.series().dash());
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
