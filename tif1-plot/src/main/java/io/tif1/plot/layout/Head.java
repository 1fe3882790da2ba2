package io.tif1.plot.layout;

import io.tif1.plot.color.Style;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.List;

/** Title, note and legend on top of a figure. */
final class Head {
    private static final int LEFT = 16;

    private final Figure figure;
    private final Style style;
    private final Placer placer;
    private final List<Drawing.Layer> layers = new ArrayList<>();
    private double bottom = 26;

    private Head(Figure figure, Style style, Placer placer) {
        this.figure = figure;
        this.style = style;
        this.placer = placer;
    }

    /** Draws the head and returns where the panels may begin. */
    static double draw(Figure figure, Style style, Placer placer, List<Drawing.Layer> layers) {
        Head head = new Head(figure, style, placer);
        head.titles();
        head.legend();
        layers.addAll(head.layers);
        return head.bottom + 14;
    }

    private void titles() {
        double room = style.width() - 2.0 * LEFT;
        int size = 17;
        while (size > 12 && TextWidth.of(figure.title(), size) > room) {
            size--;
        }
        List<Item> items = new ArrayList<>();
        items.add(text(LEFT, 26, TextWidth.fitted(figure.title(), size, room), size));
        if (!figure.note().isEmpty()) {
            bottom += 17;
            items.add(text(LEFT, bottom, TextWidth.fitted(figure.note(), 11, room), 11));
        }
        layers.add(new Drawing.Layer("", items, List.of()));
    }

    private void legend() {
        double x = LEFT;
        double y = bottom + 20;
        for (Series entry : figure.legend()) {
            double width = 36 + TextWidth.of(entry.name(), 12);
            if (x + width > style.width() - 10 && x > LEFT) {
                x = LEFT;
                y += 17;
            }
            layers.add(new Drawing.Layer(entry.name(), key(entry, x, y), List.of()));
            x += width;
            bottom = y;
        }
    }

    private List<Item> key(Series entry, double x, double y) {
        String ink = style.ink(entry, figure.legend()).hex();
        double[] line = {x, y - 4, x + 20, y - 4};
        String name = TextWidth.fitted(entry.name(), 12, style.width() - x - 34);
        return List.of(
                new Item.Path(List.of(line), ink, "", 4, entry.dash()), text(x + 24, y, name, 12));
    }

    private Item.Text text(double x, double y, String text, int size) {
        return placer.keep(new Item.Text(x, y, text, style.theme().text().hex(), size, -1));
    }
}
