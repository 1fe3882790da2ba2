package io.tif1.plot.layout;

import io.tif1.plot.color.Style;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Scale;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Turns figures into drawings.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class Layout {
    private final Figure figure;
    private final Style style;
    private final Placer placer;
    private final List<Drawing.Layer> layers = new ArrayList<>();

    private Layout(Figure figure, Style style) {
        this.figure = figure;
        this.style = style;
        this.placer = new Placer(style.width(), style.height());
    }

    /** Places everything. */
    public static Drawing draw(Figure figure, Style style) {
        Layout layout = new Layout(figure, style);
        double top = Head.draw(figure, style, layout.placer, layout.layers);
        double right = 8;
        Scale scale = figure.scale();
        if (scale != null) {
            ScaleBar bar = new ScaleBar(scale, style, layout.placer, layout.hasCells());
            right = bar.width();
            layout.layers.add(new Drawing.Layer("", bar.items(top), List.of()));
        }
        layout.panels(top, style.width() - right);
        return new Drawing(figure, style, layout.layers);
    }

    private boolean hasCells() {
        return figure.panels().stream()
                .flatMap(panel -> panel.marks().stream())
                .anyMatch(Mark.Cell.class::isInstance);
    }

    private void panels(double top, double right) {
        int n = figure.panels().size();
        double wide = figure.sideBySide() ? right / n : right;
        double high = figure.sideBySide() ? style.height() - top : (style.height() - top) / n;
        double margin = figure.sideBySide() ? 0 : margin(high);
        for (int i = 0; i < n; i++) {
            double left = figure.sideBySide() ? i * wide : 0;
            double above = figure.sideBySide() ? top : top + i * high;
            panel(figure.panels().get(i), new double[] {left, above, wide, high}, margin);
        }
    }

    /** Panels above each other begin at the same place. */
    private double margin(double high) {
        return figure.panels().stream()
                .mapToDouble(panel -> Axes.leftMargin(panel, high))
                .max()
                .orElse(0);
    }

    private void panel(Panel panel, double[] cell, double margin) {
        double left = Math.max(margin, Axes.leftMargin(panel, cell[3]));
        double below = Axes.bottomMargin(panel);
        double title = panel.title().isEmpty() && panel.y().label().isEmpty() ? 4 : 20;
        double[] place = {
            cell[0] + left, cell[1] + title, cell[2] - left - 12, cell[3] - title - below
        };
        Frame frame = Frame.of(panel, place);
        Axes axes = new Axes(panel, frame, style, placer);
        layers.add(new Drawing.Layer("", axes.items(cell[2] - left), List.of()));
        Marks marks = new Marks(figure, style, panel, frame);
        Labels labels = new Labels(figure, style, panel, frame, placer);
        panel.marks().forEach(mark -> layers.add(marks.layer(mark)));
        for (Mark mark : panel.marks()) {
            List<Item> items = labels.items(mark);
            if (!items.isEmpty()) {
                layers.add(new Drawing.Layer(mark.series().name(), items, List.of()));
            }
        }
    }
}
