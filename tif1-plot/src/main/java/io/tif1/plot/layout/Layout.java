package io.tif1.plot.layout;

import io.tif1.plot.color.Style;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Scale;
import io.tif1.plot.model.Series;
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
    private final List<Drawing.Layer> layers = new ArrayList<>();

    private Layout(Figure figure, Style style) {
        this.figure = figure;
        this.style = style;
    }

    /** Places everything. */
    public static Drawing draw(Figure figure, Style style) {
        Layout layout = new Layout(figure, style);
        double top = layout.head();
        double right = figure.scale() == null ? 16 : 84;
        layout.panels(top, style.width() - right);
        Scale scale = figure.scale();
        if (scale != null) {
            layout.layers.add(new Drawing.Layer("", ScaleBar.items(scale, style, top), List.of()));
        }
        return new Drawing(figure, style, layout.layers);
    }

    private double head() {
        List<Item> items = new ArrayList<>();
        String text = style.theme().text().hex();
        int size = figure.title().length() * 9 > style.width() - 32 ? 13 : 17;
        items.add(new Item.Text(16, 26, figure.title(), text, size, -1));
        layers.add(new Drawing.Layer("", items, List.of()));
        double x = 16;
        double y = 46;
        for (Series entry : figure.legend()) {
            double width = 34 + entry.name().length() * 7.2;
            if (x + width > style.width() - 10) {
                x = 16;
                y += 17;
            }
            layers.add(new Drawing.Layer(entry.name(), key(entry, x, y, text), List.of()));
            x += width;
        }
        return figure.legend().isEmpty() ? 40 : y + 14;
    }

    private List<Item> key(Series entry, double x, double y, String text) {
        String ink = style.ink(entry, figure.legend()).hex();
        return List.of(
                new Item.Path(
                        List.of(new double[] {x, y - 4, x + 20, y - 4}), ink, "", 4, entry.dash()),
                new Item.Text(x + 24, y, entry.name(), text, 12, -1));
    }

    private void panels(double top, double right) {
        int n = figure.panels().size();
        double wide = figure.sideBySide() ? right / n : right;
        double high = figure.sideBySide() ? style.height() - top : (style.height() - top) / n;
        for (int i = 0; i < n; i++) {
            double left = figure.sideBySide() ? i * wide : 0;
            double above = figure.sideBySide() ? top : top + i * high;
            panel(figure.panels().get(i), new double[] {left, above, wide, high});
        }
    }

    private void panel(Panel panel, double[] cell) {
        double left = Axes.leftMargin(panel);
        double below = Axes.bottomMargin(panel);
        double title = panel.title().isEmpty() && panel.y().label().isEmpty() ? 4 : 20;
        double[] place = {
            cell[0] + left, cell[1] + title, cell[2] - left - 10, cell[3] - title - below
        };
        Frame frame = Frame.of(panel, place);
        List<Item> axes = new ArrayList<>(Axes.items(panel, frame, style));
        if (!panel.title().isEmpty()) {
            axes.add(
                    new Item.Text(
                            place[0],
                            cell[1] + 14,
                            panel.title(),
                            style.theme().text().hex(),
                            13,
                            -1));
        }
        layers.add(new Drawing.Layer("", axes, List.of()));
        Marks marks = new Marks(figure, style, panel, frame);
        panel.marks().forEach(mark -> layers.add(marks.layer(mark)));
    }
}
