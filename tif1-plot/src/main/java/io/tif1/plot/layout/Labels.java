package io.tif1.plot.layout;

import io.tif1.plot.color.Rgb;
import io.tif1.plot.color.Style;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts of marks: placed after all marks, where they cover no other text. */
final class Labels {
    private static final int SIZE = 11;

    private final Figure figure;
    private final Style style;
    private final Panel panel;
    private final Frame frame;
    private final Placer placer;
    private final Map<Mark.Note, Double> ends;

    Labels(Figure figure, Style style, Panel panel, Frame frame, Placer placer) {
        this.figure = figure;
        this.style = style;
        this.panel = panel;
        this.frame = frame;
        this.placer = placer;
        this.ends = ends(panel, frame);
    }

    List<Item> items(Mark mark) {
        if (mark instanceof Mark.Note note) {
            return note(note);
        } else if (mark instanceof Mark.Box box && !box.inside() && !box.text().isEmpty()) {
            return beside(box);
        }
        return List.of();
    }

    private List<Item> note(Mark.Note m) {
        double x = frame.x(m.at()[0], panel.x().reversed());
        double y = frame.y(m.at()[1], panel.y().reversed());
        return switch (m.look()) {
            case BARE -> placed(text(x, y, m.text(), 0), 0, 13, -13, 26, -26);
            case END -> placed(end(m, x), 0);
            case DISC -> disc(x, y, m.text());
        };
    }

    private Item.Text end(Mark.Note m, double x) {
        String ink =
                style.ink(m.series(), figure.legend())
                        .against(style.theme().background(), 4.5)
                        .hex();
        return new Item.Text(x + 6, ends.getOrDefault(m, 0.0) + 4, m.text(), ink, SIZE, -1);
    }

    private static Map<Mark.Note, Double> ends(Panel panel, Frame frame) {
        List<Mark.Note> notes =
                panel.marks().stream()
                        .filter(Mark.Note.class::isInstance)
                        .map(Mark.Note.class::cast)
                        .filter(note -> note.look() == Mark.Note.Look.END)
                        .toList();
        double[] x =
                notes.stream().mapToDouble(n -> frame.x(n.at()[0], panel.x().reversed())).toArray();
        double[] y =
                notes.stream().mapToDouble(n -> frame.y(n.at()[1], panel.y().reversed())).toArray();
        double[] moved = Spread.of(x, y, SIZE * 1.2);
        Map<Mark.Note, Double> ends = new HashMap<>();
        for (int i = 0; i < moved.length; i++) {
            ends.put(notes.get(i), moved[i]);
        }
        return ends;
    }

    private List<Item> disc(double x, double y, String text) {
        Rgb ink = style.theme().background();
        Item disc = new Item.Disc(x, y, 9, style.theme().text().hex(), "");
        return placer.add(new Item.Text(x, y + 4, text, ink.hex(), 10, 0))
                .<List<Item>>map(placed -> List.of(disc, placed))
                .orElse(List.of());
    }

    private List<Item> beside(Mark.Box m) {
        double[] c = m.corners();
        double x = frame.x(c[2], panel.x().reversed());
        double top =
                Math.min(frame.y(c[1], panel.y().reversed()), frame.y(c[3], panel.y().reversed()));
        if (panel.x().kind() == Axis.Kind.CATEGORY) {
            double middle = frame.x((c[0] + c[2]) / 2, panel.x().reversed());
            return placed(text(middle, top - 4, m.text(), 0), 0);
        }
        double right = Math.max(x, frame.x(c[0], panel.x().reversed()));
        double y = frame.y((c[1] + c[3]) / 2, panel.y().reversed());
        return placed(text(right + 5, y + 4, m.text(), -1), 0);
    }

    private List<Item> placed(Item.Text text, double... shifts) {
        return placer.near(text, shifts).<List<Item>>map(List::of).orElse(List.of());
    }

    private Item.Text text(double x, double y, String text, int anchor) {
        return new Item.Text(x, y, text, style.theme().text().hex(), SIZE, anchor);
    }
}
