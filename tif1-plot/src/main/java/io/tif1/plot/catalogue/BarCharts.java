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
import org.apiguardian.api.API;

/**
 * One bar for each driver, team or name.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class BarCharts {
    private BarCharts() {}

    /** Horizontal bars, the first on top, with their values beside them. */
    public static Figure bars(
            String title, String label, Map<Series, Double> values, String format) {
        List<Series> rows = List.copyOf(values.keySet());
        List<Mark> marks = new ArrayList<>();
        double most = 1e-9;
        double least = 0;
        for (Series row : rows) {
            double value = Objects.requireNonNull(values.get(row));
            int at = rows.indexOf(row);
            most = Math.max(most, value);
            least = Math.min(least, value);
            marks.add(
                    new Mark.Box(
                            row,
                            new double[] {0, at - 0.36, value, at + 0.36},
                            String.format(Locale.ROOT, format, value),
                            false));
        }
        Axis x = Axis.number(label).from(least * 1.15, most * 1.15);
        return Figure.of(
                title,
                Panel.of(
                        x,
                        Axis.names("", rows.stream().map(Series::name).toList()).reverse(),
                        marks));
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
