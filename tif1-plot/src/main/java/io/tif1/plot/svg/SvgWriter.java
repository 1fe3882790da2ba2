package io.tif1.plot.svg;

import io.tif1.plot.layout.Drawing;
import io.tif1.plot.layout.Item;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Writes drawings as SVG: equal drawings give equal text.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class SvgWriter {
    private final StringBuilder out = new StringBuilder();

    private SvgWriter() {}

    /** Returns a whole document. */
    public static String write(Drawing drawing, String description) {
        return new SvgWriter().document(drawing, description);
    }

    private String document(Drawing drawing, String description) {
        int w = drawing.style().width();
        int h = drawing.style().height();
        String title = escape(drawing.figure().title());
        out.append(
                String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                                + " width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\""
                                + " stroke-linejoin=\"round\" font-family=\"system-ui,Segoe"
                                + " UI,Helvetica,Arial,sans-serif\">\n",
                        w,
                        h,
                        w,
                        h,
                        title));
        out.append("<title>").append(title).append("</title>\n<desc>");
        out.append(escape(description)).append("</desc>\n");
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"")
                .append(drawing.style().theme().background().hex())
                .append("\"/>\n");
        layers(drawing);
        return out.append("</svg>\n").toString();
    }

    /** Neighbours of one series share a group. */
    private void layers(Drawing drawing) {
        @Nullable String open = null;
        for (Drawing.Layer layer : drawing.layers()) {
            if (layer.items().isEmpty()) {
                continue;
            }
            if (!layer.series().equals(open)) {
                out.append(open == null ? "" : "</g>\n");
                out.append(
                        layer.series().isEmpty()
                                ? "<g>"
                                : "<g data-series=\"" + escape(layer.series()) + "\">");
                open = layer.series();
            }
            items(layer.items());
        }
        out.append(open == null ? "" : "</g>\n");
    }

    private void items(List<Item> items) {
        int i = 0;
        while (i < items.size()) {
            if (items.get(i) instanceof Item.Disc disc) {
                i = discs(items, i, disc);
            } else {
                item(items.get(i));
                i++;
            }
        }
    }

    /** Discs of one size and colour are the round ends of strokes without length. */
    private int discs(List<Item> items, int from, Item.Disc first) {
        out.append("<path d=\"");
        int i = from;
        while (i < items.size() && items.get(i) instanceof Item.Disc disc && alike(first, disc)) {
            out.append('M').append(number(disc.x())).append(' ').append(number(disc.y()));
            out.append("h0");
            i++;
        }
        out.append("\" stroke=\"").append(first.fill()).append("\" stroke-width=\"");
        out.append(number(2 * first.radius())).append("\" stroke-linecap=\"round\"/>");
        return i;
    }

    private static boolean alike(Item.Disc a, Item.Disc b) {
        return a.radius() == b.radius() && a.fill().equals(b.fill());
    }

    private void item(Item item) {
        if (item instanceof Item.Path path) {
            path(path);
        } else if (item instanceof Item.Text text && !text.text().isEmpty()) {
            String anchor =
                    text.anchor() < 0
                            ? ""
                            : text.anchor() == 0
                                    ? " text-anchor=\"middle\""
                                    : " text-anchor=\"end\"";
            out.append("<text x=\"")
                    .append(number(text.x()))
                    .append("\" y=\"")
                    .append(number(text.y()))
                    .append("\" font-size=\"")
                    .append(text.size())
                    .append("\" fill=\"")
                    .append(text.fill())
                    .append('"')
                    .append(anchor)
                    .append('>')
                    .append(escape(text.text()))
                    .append("</text>");
        }
    }

    private void path(Item.Path path) {
        if (path.points().isEmpty()) {
            return;
        }
        out.append("<path d=\"");
        path.points().forEach(this::run);
        out.append("\" fill=\"").append(path.fill().isEmpty() ? "none" : path.fill()).append('"');
        if (!path.stroke().isEmpty()) {
            out.append(" stroke=\"")
                    .append(path.stroke())
                    .append("\" stroke-width=\"")
                    .append(number(path.width()))
                    .append('"');
            if (!path.dash().pattern().isEmpty()) {
                out.append(" stroke-dasharray=\"")
                        .append(
                                path.dash().pattern().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(" ")))
                        .append('"');
            }
        }
        out.append("/>");
    }

    private void run(double[] points) {
        long x = Math.round(points[0] * 10);
        long y = Math.round(points[1] * 10);
        out.append('M').append(number(points[0])).append(' ').append(number(points[1]));
        for (int i = 2; i < points.length; i += 2) {
            long dx = Math.round(points[i] * 10) - x;
            long dy = Math.round(points[i + 1] * 10) - y;
            if (dx != 0 && dy == 0) {
                out.append('h').append(number(dx / 10.0));
            } else if (dx == 0 && dy != 0) {
                out.append('v').append(number(dy / 10.0));
            } else if (dx != 0) {
                out.append('l')
                        .append(number(dx / 10.0))
                        .append(dy < 0 ? "" : " ")
                        .append(number(dy / 10.0));
            }
            x += dx;
            y += dy;
        }
    }

    private static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long abs = Math.abs(tenths);
        return sign + abs / 10 + (abs % 10 == 0 ? "" : "." + abs % 10);
    }

    /** Returns text that can stand in markup. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "");
    }
}
