package io.tif1.plot.layout;

import io.tif1.plot.color.Style;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Grid, numbers and names around a panel. */
final class Axes {
    private Axes() {}

    static double leftMargin(Panel panel) {
        if (panel.y().kind() == Axis.Kind.HIDDEN) {
            return 10;
        }
        int longest =
                panel.y().categories().stream()
                        .mapToInt(String::length)
                        .max()
                        .orElse(panel.y().kind() == Axis.Kind.TIME ? 9 : 6);
        return Math.min(200, longest * 7 + (panel.y().label().isEmpty() ? 14 : 20));
    }

    static double bottomMargin(Panel panel) {
        return panel.x().kind() == Axis.Kind.HIDDEN ? 10 : panel.x().label().isEmpty() ? 24 : 42;
    }

    static List<Item> items(Panel panel, Frame frame, Style style) {
        List<Item> items = new ArrayList<>();
        String text = style.theme().text().hex();
        if (panel.x().kind() != Axis.Kind.HIDDEN) {
            across(items, panel, frame, style);
            items.add(
                    new Item.Text(
                            frame.left() + frame.width() / 2,
                            frame.top() + frame.height() + 36,
                            panel.x().label(),
                            text,
                            12,
                            0));
        }
        if (panel.y().kind() != Axis.Kind.HIDDEN) {
            up(items, panel, frame, style);
            items.add(
                    new Item.Text(
                            frame.left(),
                            frame.top() - 4,
                            panel.title().isEmpty() ? panel.y().label() : "",
                            text,
                            11,
                            -1));
        }
        return items;
    }

    private static void across(List<Item> items, Panel panel, Frame frame, Style style) {
        double bottom = frame.top() + frame.height();
        double last = Double.NEGATIVE_INFINITY;
        for (double tick :
                ticks(panel.x(), frame.domain()[0], frame.domain()[1], (int) frame.width() / 90)) {
            double x = frame.x(tick, panel.x().reversed());
            String text = fitted(panel, frame, Ticks.text(panel.x(), tick));
            double half = text.length() * 3.4 + 3;
            grid(items, panel.x(), new double[] {x, frame.top(), x, bottom}, style);
            if (panel.x().reversed() || x - half > last) {
                items.add(new Item.Text(x, bottom + 16, text, style.theme().text().hex(), 11, 0));
                last = x + half;
            }
        }
    }

    private static String fitted(Panel panel, Frame frame, String text) {
        int most = (int) (frame.width() / Math.max(1, panel.x().categories().size()) / 6.8) - 1;
        boolean fits = panel.x().kind() != Axis.Kind.CATEGORY || text.length() <= most;
        return fits || most < 4 ? text : text.substring(0, most - 1) + "…";
    }

    private static void up(List<Item> items, Panel panel, Frame frame, Style style) {
        double last = Double.NaN;
        for (double tick :
                ticks(
                        panel.y(),
                        frame.domain()[2],
                        frame.domain()[3],
                        (int) Math.max(2, frame.height() / 45))) {
            double y = frame.y(tick, panel.y().reversed());
            grid(
                    items,
                    panel.y(),
                    new double[] {frame.left(), y, frame.left() + frame.width(), y},
                    style);
            if (!(Math.abs(y - last) < 11)) {
                items.add(
                        new Item.Text(
                                frame.left() - 6,
                                y + 4,
                                Ticks.text(panel.y(), tick),
                                style.theme().text().hex(),
                                11,
                                1));
                last = y;
            }
        }
    }

    private static void grid(List<Item> items, Axis axis, double[] line, Style style) {
        if (axis.kind() != Axis.Kind.CATEGORY) {
            items.add(
                    new Item.Path(List.of(line), style.theme().grid().hex(), "", 0.5, Dash.DOTTED));
        }
    }

    private static List<Double> ticks(Axis axis, double low, double high, int wanted) {
        return axis.kind() == Axis.Kind.CATEGORY
                ? IntStream.range(0, axis.categories().size()).mapToObj(i -> (double) i).toList()
                : Ticks.of(low, high, wanted, axis.kind() == Axis.Kind.TIME);
    }
}
