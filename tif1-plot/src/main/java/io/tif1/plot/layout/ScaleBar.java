package io.tif1.plot.layout;

import io.tif1.plot.color.Style;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.ColorMap;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Scale;
import java.util.ArrayList;
import java.util.List;

/** The bar that explains colours. */
final class ScaleBar {
    private final Scale scale;
    private final Style style;
    private final Placer placer;
    private final boolean cells;
    private final List<Item> items = new ArrayList<>();

    /** Cells have an edge and show the map's own colours, paths such as stand out. */
    ScaleBar(Scale scale, Style style, Placer placer, boolean cells) {
        this.cells = cells;
        this.scale = scale;
        this.style = style;
        this.placer = placer;
    }

    /** Writes a value as the bar's numbers are written. */
    static String text(Scale scale, double value) {
        return scale.map() == ColorMap.OFF_ON
                ? value > scale.low() ? "On" : "Off"
                : Ticks.text(axis(scale), value);
    }

    /** Returns how much of the picture's right side the bar needs. */
    double width() {
        double longest =
                ticks().stream().mapToDouble(t -> TextWidth.of(text(scale, t), 11)).max().orElse(0);
        return Math.max(longest + 18, TextWidth.of(scale.label(), 11)) + 26;
    }

    List<Item> items(double top) {
        double left = style.width() - width() + 16;
        double high = style.height() - top - 60;
        double[] box = {left, top + 20, left + 14, top + 20 + high};
        colors(box);
        numbers(box);
        String text = style.theme().text().hex();
        items.add(new Item.Path(List.of(outline(box)), text, "", 1, Dash.SOLID));
        items.add(placer.keep(new Item.Text(left, top + 10, scale.label(), text, 11, -1)));
        return items;
    }

    private void colors(double[] box) {
        int steps = scale.map().steps();
        double step = (box[3] - box[1]) / steps;
        for (int i = 0; i < steps; i++) {
            double y = box[1] + step * (steps - 1 - i);
            double share = i / (steps - 1.0);
            String fill =
                    cells
                            ? style.map(scale.map()).at(share)
                            : style.shade(scale.map(), share).hex();
            double[] part = outline(new double[] {box[0], y, box[2], y + step + 0.4});
            items.add(new Item.Path(List.of(part), "", fill, 0, Dash.SOLID));
        }
    }

    private void numbers(double[] box) {
        int steps = scale.map().steps();
        for (double tick : ticks()) {
            double share = (tick - scale.low()) / (scale.high() - scale.low());
            double middle = (share * (steps - 1) + 0.5) / steps;
            double place = 1 - (scale.map().isStepped() ? middle : share);
            double y = box[1] + (box[3] - box[1]) * place + 4;
            String ink = style.theme().text().hex();
            placer.add(new Item.Text(box[0] + 18, y, text(scale, tick), ink, 11, -1))
                    .ifPresent(items::add);
        }
    }

    private List<Double> ticks() {
        if (scale.map() == ColorMap.OFF_ON) {
            return List.of(scale.low(), scale.high());
        }
        int wanted = scale.map() == ColorMap.GEARS ? 8 : 6;
        return Ticks.of(scale.low(), scale.high(), wanted, axis(scale).kind());
    }

    private static Axis axis(Scale scale) {
        return scale.label().endsWith("time") ? Axis.time("") : Axis.number("");
    }

    private static double[] outline(double[] b) {
        return new double[] {b[0], b[1], b[2], b[1], b[2], b[3], b[0], b[3], b[0], b[1]};
    }
}
