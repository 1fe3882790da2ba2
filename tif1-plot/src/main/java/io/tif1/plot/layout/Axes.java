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
    private static final int SIZE = 11;
    private static final double MOST = 190;

    private final List<Item> items = new ArrayList<>();
    private final Panel panel;
    private final Frame frame;
    private final Style style;
    private final Placer placer;

    Axes(Panel panel, Frame frame, Style style, Placer placer) {
        this.panel = panel;
        this.frame = frame;
        this.style = style;
        this.placer = placer;
    }

    static double leftMargin(Panel panel, double height) {
        if (panel.y().kind() == Axis.Kind.HIDDEN) {
            return 10;
        }
        double[] d = Domain.of(panel);
        double longest =
                ticks(panel.y(), d[2], d[3], upwards(panel.y(), height)).stream()
                        .mapToDouble(tick -> TextWidth.of(Ticks.text(panel.y(), tick), SIZE))
                        .max()
                        .orElse(0);
        return Math.min(MOST, longest) + 20;
    }

    static double bottomMargin(Panel panel) {
        return panel.x().kind() == Axis.Kind.HIDDEN ? 10 : panel.x().label().isEmpty() ? 24 : 42;
    }

    List<Item> items(double room) {
        if (!panel.title().isEmpty()) {
            String title = TextWidth.fitted(panel.title(), 13, room);
            items.add(keep(frame.left(), frame.top() - 6, title, 13, -1));
        } else if (panel.y().kind() != Axis.Kind.HIDDEN && !panel.y().label().isEmpty()) {
            String label = TextWidth.fitted(panel.y().label(), SIZE, room);
            items.add(keep(frame.left(), frame.top() - 6, label, SIZE, -1));
        }
        if (panel.y().kind() != Axis.Kind.HIDDEN) {
            up();
        }
        if (panel.x().kind() != Axis.Kind.HIDDEN) {
            across();
            double middle = frame.left() + frame.width() / 2;
            double below = frame.top() + frame.height() + 36;
            if (!panel.x().label().isEmpty()) {
                items.add(keep(middle, below, panel.x().label(), 12, 0));
            }
        }
        return items;
    }

    private void across() {
        double bottom = frame.top() + frame.height();
        int wanted = Math.max(3, (int) frame.width() / 90);
        for (double tick : ticks(panel.x(), frame.domain()[0], frame.domain()[1], wanted)) {
            double x = frame.x(tick, panel.x().reversed());
            grid(panel.x(), new double[] {x, frame.top(), x, bottom});
            String text = fitted(Ticks.text(panel.x(), tick));
            double half = TextWidth.of(text, SIZE) / 2;
            double inside = Math.max(half, Math.min(style.width() - half, x));
            placer.add(new Item.Text(inside, bottom + 16, text, ink(), SIZE, 0))
                    .ifPresent(items::add);
        }
    }

    private String fitted(String text) {
        double room = frame.width() / Math.max(1, panel.x().categories().size()) - 4;
        boolean names = panel.x().kind() == Axis.Kind.CATEGORY;
        return names && room > 20 ? TextWidth.fitted(text, SIZE, room) : text;
    }

    private void up() {
        for (double tick :
                ticks(
                        panel.y(),
                        frame.domain()[2],
                        frame.domain()[3],
                        upwards(panel.y(), frame.height()))) {
            double y = frame.y(tick, panel.y().reversed());
            grid(panel.y(), new double[] {frame.left(), y, frame.left() + frame.width(), y});
            String text = TextWidth.fitted(Ticks.text(panel.y(), tick), SIZE, MOST);
            placer.add(new Item.Text(frame.left() - 7, y + 4, text, ink(), SIZE, 1))
                    .ifPresent(items::add);
        }
    }

    private void grid(Axis axis, double[] line) {
        if (axis.kind() != Axis.Kind.CATEGORY) {
            String grid = style.theme().grid().hex();
            items.add(new Item.Path(List.of(line), grid, "", 0.5, Dash.DOTTED));
        }
    }

    private Item.Text keep(double x, double y, String text, int size, int anchor) {
        return placer.keep(new Item.Text(x, y, text, ink(), size, anchor));
    }

    private String ink() {
        return style.theme().text().hex();
    }

    /** Whole numbers, such as positions, may stand closer: each has a meaning of its own. */
    private static int upwards(Axis axis, double height) {
        return (int) Math.max(2, height / (axis.kind() == Axis.Kind.WHOLE ? 20 : 32));
    }

    private static List<Double> ticks(Axis axis, double low, double high, int wanted) {
        return axis.kind() == Axis.Kind.CATEGORY
                ? IntStream.range(0, axis.categories().size()).mapToObj(i -> (double) i).toList()
                : Ticks.of(low, high, wanted, axis.kind());
    }
}
