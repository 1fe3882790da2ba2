package io.tif1.plot.vega;

import io.tif1.plot.color.Style;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Scale;
import io.tif1.plot.svg.JsonText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows and the kind of one mark. */
final class VegaData {
    private VegaData() {}

    static String type(Mark mark, String ink, String text) {
        String name =
                mark.series().dash().pattern().isEmpty()
                        ? ""
                        : ",\"strokeDash\":" + mark.series().dash().pattern();
        if (mark instanceof Mark.Dots) {
            return "{\"type\":\"point\",\"filled\":true,\"tooltip\":true,\"color\":" + ink + "}";
        } else if (mark instanceof Mark.Box || mark instanceof Mark.Cell) {
            return "{\"type\":\"rect\",\"tooltip\":true,\"color\":" + ink + "}";
        } else if (mark instanceof Mark.Rule) {
            return "{\"type\":\"rule\",\"color\":" + ink + name + "}";
        } else if (mark instanceof Mark.Note) {
            return "{\"type\":\"text\",\"color\":" + text + "}";
        } else if (mark instanceof Mark.Track) {
            return "{\"type\":\"circle\",\"size\":30,\"tooltip\":true}";
        }
        return "{\"type\":\"line\",\"tooltip\":true,\"color\":" + ink + name + "}";
    }

    static List<String> rows(Mark mark) {
        String series = ",\"series\":" + JsonText.quote(mark.series().name());
        if (mark instanceof Mark.Line m) {
            return points(m.x(), m.y(), new double[0], series);
        } else if (mark instanceof Mark.Dots m) {
            return points(m.x(), m.y(), new double[0], series);
        } else if (mark instanceof Mark.Shape m) {
            return points(m.x(), m.y(), new double[0], series);
        } else if (mark instanceof Mark.Track m) {
            return points(m.x(), m.y(), m.values(), series);
        } else if (mark instanceof Mark.Rule m) {
            return List.of(
                    "{\"x\":"
                            + JsonText.number(m.at())
                            + ",\"y\":"
                            + JsonText.number(m.at())
                            + "}");
        } else if (mark instanceof Mark.Note m) {
            return List.of(row(m.at()[0], m.at()[1], ",\"text\":" + JsonText.quote(m.text())));
        }
        return List.of(
                mark instanceof Mark.Cell c ? cell(c, series) : box((Mark.Box) mark, series));
    }

    private static String box(Mark.Box box, String series) {
        return corners(box.corners(), ",\"text\":" + JsonText.quote(box.text()) + series);
    }

    private static String cell(Mark.Cell cell, String series) {
        String value = ",\"value\":" + JsonText.number(cell.value());
        return corners(cell.corners(), value + series);
    }

    private static String corners(double[] c, String more) {
        String far = ",\"x2\":" + JsonText.number(c[2]) + ",\"y2\":" + JsonText.number(c[3]);
        return row(c[0], c[1], far + more);
    }

    static String more(Mark mark, @Nullable Scale scale, Style style) {
        String far = ",\"x2\":{\"field\":\"x2\"},\"y2\":{\"field\":\"y2\"}";
        if (mark instanceof Mark.Box) {
            return far;
        } else if (mark instanceof Mark.Cell && scale != null) {
            return far + color(scale, style);
        } else if (mark instanceof Mark.Note) {
            return ",\"text\":{\"field\":\"text\"}";
        }
        return mark instanceof Mark.Track && scale != null
                ? color(scale, style)
                : ",\"order\":{\"field\":\"i\"}";
    }

    private static String color(Scale scale, Style style) {
        String range =
                IntStream.rangeClosed(0, 10)
                        .mapToObj(i -> style.shade(scale.map(), i / 10.0).hex())
                        .map(JsonText::quote)
                        .collect(Collectors.joining(","));
        return """
        ,"color":{"field":"value","type":"quantitative","title":%s,\
        "scale":{"domain":[%s,%s],"range":[%s]}}\
        """
                .formatted(
                        JsonText.quote(scale.label()),
                        JsonText.number(scale.low()),
                        JsonText.number(scale.high()),
                        range);
    }

    private static List<String> points(double[] x, double[] y, double[] values, String series) {
        return IntStream.range(0, x.length)
                .mapToObj(
                        i ->
                                row(
                                        x[i],
                                        y[i],
                                        ",\"i\":"
                                                + i
                                                + (values.length == 0
                                                        ? ""
                                                        : ",\"value\":"
                                                                + JsonText.number(values[i]))
                                                + series))
                .toList();
    }

    private static String row(double x, double y, String more) {
        return "{\"x\":" + JsonText.number(x) + ",\"y\":" + JsonText.number(y) + more + "}";
    }
}
