package io.tif1.api.internal;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Writes a piece of HTML that can stand in any page: no script, nothing from elsewhere, and no
 * colour of its own, so that it is readable wherever the page around it is, in light and in dark.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class HtmlWriter {
    private static final String STYLE =
            "<style>.tif1{overflow-x:auto;max-width:100%}"
                    + ".tif1 table{border-collapse:collapse;font-variant-numeric:tabular-nums;"
                    + "color:inherit;background:transparent}"
                    + ".tif1 caption,.tif1 .f{text-align:left;padding:.3em 0}"
                    + ".tif1 caption{font-weight:600}"
                    + ".tif1 th,.tif1 td{padding:.15em .6em;text-align:left;white-space:nowrap;"
                    + "border-bottom:1px solid rgba(128,128,128,.35)}"
                    + ".tif1 .n{text-align:right}</style>";

    private final StringBuilder html = new StringBuilder(4_000);

    private HtmlWriter() {}

    /** Writes a title, facts in a table of two columns, and a grid. */
    public static String write(String title, Map<String, String> facts, @Nullable Grid grid) {
        HtmlWriter writer = new HtmlWriter();
        writer.html.append("<div class=\"tif1\">").append(STYLE);
        String caption = title;
        if (!facts.isEmpty()) {
            writer.writeFacts(title, facts);
            caption = "";
        }
        if (grid != null) {
            writer.writeGrid(caption, grid);
        }
        return writer.html.append("</div>").toString();
    }

    private void writeFacts(String title, Map<String, String> facts) {
        html.append("<table>");
        writeCaption(title);
        facts.forEach(
                (name, value) -> {
                    html.append("<tr><th scope=\"row\">").append(escaped(name));
                    html.append("</th><td>").append(escaped(value)).append("</td></tr>");
                });
        html.append("</table>");
    }

    private void writeGrid(String caption, Grid grid) {
        html.append("<table>");
        writeCaption(caption);
        html.append("<thead><tr>");
        for (int column = 0; column < grid.heads().size(); column++) {
            html.append("<th scope=\"col\"").append(align(grid, column)).append('>');
            html.append(escaped(grid.heads().get(column))).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (int row = 0; row < grid.rows().size(); row++) {
            if (row == grid.gap()) {
                writeGap(grid.heads().size());
            }
            writeRow(grid, grid.rows().get(row));
        }
        if (grid.gap() == grid.rows().size()) {
            writeGap(grid.heads().size());
        }
        html.append("</tbody></table>");
        if (!grid.foot().isEmpty()) {
            html.append("<div class=\"f\">").append(escaped(grid.foot())).append("</div>");
        }
    }

    private void writeCaption(String caption) {
        if (!caption.isEmpty()) {
            html.append("<caption>").append(escaped(caption)).append("</caption>");
        }
    }

    private void writeGap(int columns) {
        html.append("<tr><td colspan=\"").append(Math.max(1, columns)).append("\">⋮</td></tr>");
    }

    private void writeRow(Grid grid, List<String> cells) {
        html.append("<tr>");
        for (int column = 0; column < cells.size(); column++) {
            html.append("<td").append(align(grid, column)).append('>');
            html.append(escaped(cells.get(column))).append("</td>");
        }
        html.append("</tr>");
    }

    private static String align(Grid grid, int column) {
        return grid.numeric().get(column) ? " class=\"n\"" : "";
    }

    /** Makes text harmless between tags and in attributes. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> safe.append("&amp;");
                                case '<' -> safe.append("&lt;");
                                case '>' -> safe.append("&gt;");
                                case '"' -> safe.append("&quot;");
                                case '\'' -> safe.append("&#39;");
                                default ->
                                        safe.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
                            }
                        });
        return safe.toString();
    }
}
