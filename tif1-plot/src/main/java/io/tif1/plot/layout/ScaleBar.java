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
    private ScaleBar() {}

    static List<Item> items(Scale scale, Style style, double top) {
        double left = style.width() - 66;
        double high = style.height() - top - 60;
        double[] box = {left, top + 20, left + 14, top + 20 + high};
        List<Item> items = new ArrayList<>();
        colors(items, scale, style, box);
        numbers(items, scale, style, box);
        String text = style.theme().text().hex();
        items.add(new Item.Path(List.of(outline(box)), text, "", 1, Dash.SOLID));
        items.add(new Item.Text(style.width() - 6, top + 12, scale.label(), text, 11, 1));
        return items;
    }

    private static void colors(List<Item> items, Scale scale, Style style, double[] box) {
        int steps = scale.map() == ColorMap.GEARS ? 8 : 25;
        double step = (box[3] - box[1]) / steps;
        for (int i = 0; i < steps; i++) {
            double y = box[1] + step * (steps - 1 - i);
            String fill = style.map(scale.map()).at(i / (steps - 1.0));
            double[] part = outline(new double[] {box[0], y, box[2], y + step + 0.4});
            items.add(new Item.Path(List.of(part), "", fill, 0, Dash.SOLID));
        }
    }

    private static void numbers(List<Item> items, Scale scale, Style style, double[] box) {
        boolean gears = scale.map() == ColorMap.GEARS;
        Axis axis = scale.label().endsWith("time") ? Axis.time("") : Axis.number("");
        boolean time = axis.kind() == Axis.Kind.TIME;
        for (double tick : Ticks.of(scale.low(), scale.high(), gears ? 8 : 6, time)) {
            double share = (tick - scale.low()) / (scale.high() - scale.low());
            double place = gears ? (8.5 - tick) / 8 : 1 - share;
            double y = box[1] + (box[3] - box[1]) * place + 4;
            String text = style.theme().text().hex();
            items.add(new Item.Text(box[0] + 18, y, Ticks.text(axis, tick), text, 11, -1));
        }
    }

    private static double[] outline(double[] b) {
        return new double[] {b[0], b[1], b[2], b[1], b[2], b[3], b[0], b[3], b[0], b[1]};
    }
}
