package io.tif1.plot.catalogue;

import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleFunction;
import org.apiguardian.api.API;

/**
 * One bar for each driver, team or name.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class BarCharts {
    private BarCharts() {}

    /** Horizontal bars from zero, the first on top, with their values beside them. */
    public static Figure bars(
            String title, String label, Map<Series, Double> values, String format) {
        Axis axis = format.equals("%.0f") ? Axis.whole(label) : Axis.number(label);
        return Figure.of(title, panel(axis, values, 0, printf(format)));
    }

    /** Horizontal bars that begin a little below the least value, so that differences show. */
    public static Figure beyond(
            String title, Axis axis, Map<Series, Double> values, DoubleFunction<String> text) {
        double least = values.values().stream().mapToDouble(v -> v).min().orElse(0);
        double most = values.values().stream().mapToDouble(v -> v).max().orElse(1);
        double start = least - Math.max((most - least) * 0.15, Math.abs(most) * 0.002);
        return Figure.of(title, panel(axis, values, start, text))
                .noted("bars do not begin at zero: the axis starts at " + text.apply(start));
    }

    /** Horizontal bars from a value on. */
    public static Panel panel(
            Axis axis, Map<Series, Double> values, double start, DoubleFunction<String> text) {
        List<Series> rows = List.copyOf(values.keySet());
        List<Mark> marks = new ArrayList<>();
        double most = start + 1e-9;
        double least = start;
        for (Series row : rows) {
            double value = Objects.requireNonNull(values.get(row));
            int at = rows.indexOf(row);
            most = Math.max(most, value);
            least = Math.min(least, value);
            double[] corners = {start, at - 0.36, value, at + 0.36};
            marks.add(new Mark.Box(row, corners, text.apply(value), false));
        }
        double room = (most - least) * 0.16;
        Axis x = axis.from(least < start ? least - room : start, most + room);
        return Panel.of(
                x, Axis.names("", rows.stream().map(Series::name).toList()).reverse(), marks);
    }

    /** Returns how numbers are written. */
    public static DoubleFunction<String> printf(String format) {
        return value -> String.format(Locale.ROOT, format, value);
    }

    /** Returns the entries sorted by value. */
    public static Map<Series, Double> sorted(Map<Series, Double> values, boolean descending) {
        Comparator<Map.Entry<Series, Double>> order = Map.Entry.comparingByValue();
        Map<Series, Double> sorted = new LinkedHashMap<>();
        values.entrySet().stream()
                .sorted(descending ? order.reversed() : order)
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }
}
