package io.tif1.plot.vega;

import io.tif1.plot.color.Style;
import io.tif1.plot.layout.Domain;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.svg.JsonText;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * Writes figures as Vega-Lite 5 with inline data.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class VegaWriter {
    private final Figure figure;
    private final Style style;

    private VegaWriter(Figure figure, Style style) {
        this.figure = figure;
        this.style = style;
    }

    /** Returns a specification. */
    public static String write(Figure figure, Style style) {
        VegaWriter writer = new VegaWriter(figure, style);
        String panels =
                figure.panels().stream().map(writer::panel).collect(Collectors.joining(",\n"));
        return "{\"$schema\":\"https://vega.github.io/schema/vega-lite/v5.json\",\"title\":%s,\"background\":%s,\"config\":%s,\n\"%s\":[%s]}\n"
                .formatted(
                        JsonText.quote(figure.title()),
                        JsonText.quote(style.theme().background().hex()),
                        writer.config(),
                        figure.sideBySide() ? "hconcat" : "vconcat",
                        panels);
    }

    private String config() {
        String text = JsonText.quote(style.theme().text().hex());
        String grid = JsonText.quote(style.theme().grid().hex());
        return "{\"title\":{\"color\":%s},\"axis\":{\"labelColor\":%s,\"titleColor\":%s,\"gridColor\":%s},\"legend\":{\"labelColor\":%s,\"titleColor\":%s}}"
                .formatted(text, text, text, grid, text, text);
    }

    private String panel(Panel panel) {
        int n = figure.panels().size();
        int width = figure.sideBySide() ? (style.width() - 120) / n : style.width() - 120;
        int height = figure.sideBySide() ? style.height() - 120 : (style.height() - 120) / n;
        String marks =
                panel.marks().stream()
                        .map(mark -> layer(panel, mark))
                        .collect(Collectors.joining(",\n"));
        return "{\"title\":%s,\"width\":%d,\"height\":%d,\"layer\":[%s]}"
                .formatted(
                        JsonText.quote(panel.title()),
                        Math.max(60, width),
                        Math.max(60, height),
                        marks);
    }

    private String layer(Panel panel, Mark mark) {
        String ink = JsonText.quote(style.ink(mark.series(), figure.legend()).hex());
        String type = VegaData.type(mark, ink, JsonText.quote(style.theme().text().hex()));
        String values = String.join(",", VegaData.rows(mark));
        return "{\"mark\":%s,\"data\":{\"values\":[%s]},\"encoding\":{%s}}"
                .formatted(type, values, encoding(panel, mark));
    }

    private String encoding(Panel panel, Mark mark) {
        String x =
                "\"x\":{\"field\":\"x\",\"type\":\"quantitative\","
                        + axis(panel, panel.x(), true)
                        + "}";
        String y =
                "\"y\":{\"field\":\"y\",\"type\":\"quantitative\","
                        + axis(panel, panel.y(), false)
                        + "}";
        String both = mark instanceof Mark.Rule rule ? rule.vertical() ? x : y : x + "," + y;
        return both + VegaData.more(mark, figure.scale(), style);
    }

    private static String axis(Panel panel, Axis axis, boolean across) {
        double[] d = Domain.of(panel);
        String domain =
                JsonText.number(d[across ? 0 : 2]) + "," + JsonText.number(d[across ? 1 : 3]);
        String scale =
                "\"scale\":{\"zero\":false,\"nice\":false,\"domain\":[%s],\"reverse\":%s}"
                        .formatted(domain, axis.reversed());
        if (axis.kind() == Axis.Kind.HIDDEN) {
            return scale + ",\"axis\":null";
        }
        String labels =
                switch (axis.kind()) {
                    case TIME ->
                            ",\"labelExpr\":\"floor(datum.value/60)+':'+format(datum.value%60,'06.3f')\"";
                    case CATEGORY ->
                            ",\"values\":"
                                    + IntStream.range(0, axis.categories().size()).boxed().toList()
                                    + ",\"labelExpr\":"
                                    + JsonText.quote(
                                            "["
                                                    + axis.categories().stream()
                                                            .map(
                                                                    c ->
                                                                            "'"
                                                                                    + c.replace(
                                                                                            "'",
                                                                                            "’")
                                                                                    + "'")
                                                            .collect(Collectors.joining(","))
                                                    + "][datum.value]");
                    default -> "";
                };
        return scale + ",\"axis\":{\"title\":" + JsonText.quote(axis.label()) + labels + "}";
    }
}
