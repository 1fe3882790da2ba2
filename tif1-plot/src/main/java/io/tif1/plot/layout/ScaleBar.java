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
        List<Item> items = new ArrayList<>();
        double x = style.width() - 66;
        double high = style.height() - top - 60;
        int steps = scale.map() == ColorMap.GEARS ? 8 : 25;
        String text = style.theme().text().hex();
        for (int i = 0; i < steps; i++) {
            double y = top + 20 + high * (steps - 1 - i) / steps;
            String fill = style.map(scale.map()).at(i / (steps - 1.0));
            items.add(
                    new Item.Path(
                            List.of(
                                    new double[] {
                                        x,
                                        y,
                                        x + 14,
                                        y,
                                        x + 14,
                                        y + high / steps + 0.4,
                                        x,
                                        y + high / steps + 0.4,
                                        x,
                                        y
                                    }),
                            "",
                            fill,
                            0,
                            Dash.SOLID));
        }
        items.add(
                new Item.Path(
                        List.of(
                                new double[] {
                                    x,
                                    top + 20,
                                    x + 14,
                                    top + 20,
                                    x + 14,
                                    top + 20 + high,
                                    x,
                                    top + 20 + high,
                                    x,
                                    top + 20
                                }),
                        text,
                        "",
                        1,
                        Dash.SOLID));
        boolean time = scale.label().endsWith("time");
        Axis axis = time ? Axis.time("") : Axis.number("");
        int count = scale.map() == ColorMap.GEARS ? 8 : 6;
        for (double tick : Ticks.of(scale.low(), scale.high(), count, time)) {
            double share = (tick - scale.low()) / (scale.high() - scale.low());
            double y =
                    scale.map() == ColorMap.GEARS
                            ? top + 20 + high * (7.5 - tick + 1) / 8
                            : top + 20 + high * (1 - share);
            items.add(new Item.Text(x + 18, y + 4, Ticks.text(axis, tick), text, 11, -1));
        }
        items.add(new Item.Text(style.width() - 6, top + 12, scale.label(), text, 11, 1));
        return items;
    }
}
