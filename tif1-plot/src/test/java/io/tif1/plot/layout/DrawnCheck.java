package io.tif1.plot.layout;

import io.tif1.plot.Chart;
import io.tif1.plot.color.Rgb;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures drawings: what stands on what, which texts cover each other or leave the picture. */
public final class DrawnCheck {
    private static final double LINE = 3;
    private static final double TEXT = 4.5;

    private final Rgb ground;
    private final List<Fill> fills = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private record Fill(Path2D area, Rgb color) {}

    private DrawnCheck(Rgb ground) {
        this.ground = ground;
    }

    /** Returns what of a chart has too little contrast against what lies under it. */
    public static List<String> faint(Chart chart) {
        Drawing drawing = Layout.draw(chart.figure(), chart.style());
        DrawnCheck check = new DrawnCheck(chart.style().theme().background());
        drawing.layers().forEach(layer -> layer.items().forEach(check::look));
        return check.faults;
    }

    /** Returns texts of a chart that overlap or leave the picture, by their own measure. */
    public static List<String> collisions(Chart chart) {
        Drawing drawing = Layout.draw(chart.figure(), chart.style());
        List<Item.Text> texts =
                drawing.layers().stream()
                        .flatMap(layer -> layer.items().stream())
                        .filter(Item.Text.class::isInstance)
                        .map(Item.Text.class::cast)
                        .filter(text -> !text.text().isEmpty())
                        .toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            double[] a = Placer.box(texts.get(i));
            if (a[0] < -1 || a[1] < 0 || a[2] > chart.style().width() + 1) {
                found.add("outside: " + texts.get(i).text());
            }
            for (int j = 0; j < i; j++) {
                if (overlap(a, Placer.box(texts.get(j)))) {
                    found.add(texts.get(i).text() + " over " + texts.get(j).text());
                }
            }
        }
        return found;
    }

    private static boolean overlap(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }

    private void look(Item item) {
        if (item instanceof Item.Text text && !text.text().isEmpty()) {
            double[] box = Placer.box(text);
            Rgb under = under((box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
            require(text.fill(), under, TEXT, "text " + text.text());
        } else if (item instanceof Item.Disc disc) {
            require(disc.fill(), ground, LINE, "disc");
            fills.add(new Fill(square(disc), Rgb.parse(disc.fill())));
        } else if (item instanceof Item.Path path) {
            path(path);
        }
    }

    private void path(Item.Path path) {
        boolean edge = path.stroke().equals(ground.hex()); // parts fills that touch
        if (!path.stroke().isEmpty() && !edge) {
            require(path.stroke(), ground, LINE, "line");
        }
        if (!path.fill().isEmpty()) {
            boolean bare = path.stroke().isEmpty() || edge;
            boolean bar = path.width() == 0; // part of the bar of colours, which has an outline
            if (bare && !bar && size(path) > 3) {
                require(path.fill(), ground, LINE, "area without edge");
            }
            fills.add(new Fill(area(path), Rgb.parse(path.fill())));
        }
    }

    private void require(String color, Rgb under, double least, String what) {
        double found = Rgb.parse(color).contrast(under);
        if (found < least) {
            faults.add(
                    String.format(
                            Locale.ROOT, "%s: %s on %s is %.2f", what, color, under.hex(), found));
        }
    }

    private Rgb under(double x, double y) {
        Rgb found = ground;
        for (Fill fill : fills) {
            found = fill.area().contains(x, y) ? fill.color() : found;
        }
        return found;
    }

    private static double size(Item.Path path) {
        var bounds = area(path).getBounds2D();
        return Math.min(bounds.getWidth(), bounds.getHeight());
    }

    private static Path2D square(Item.Disc disc) {
        double r = disc.radius();
        Path2D area = new Path2D.Double();
        area.append(
                new java.awt.geom.Ellipse2D.Double(disc.x() - r, disc.y() - r, 2 * r, 2 * r),
                false);
        return area;
    }

    private static Path2D area(Item.Path path) {
        Path2D area = new Path2D.Double();
        for (double[] run : path.points()) {
            area.moveTo(run[0], run[1]);
            for (int i = 2; i < run.length; i += 2) {
                area.lineTo(run[i], run[i + 1]);
            }
            area.closePath();
        }
        return area;
    }
}
