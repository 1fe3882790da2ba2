package io.tif1.plot.catalogue;

import io.tif1.api.model.Lap;
import io.tif1.plot.color.CompoundColors;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * How lap times are spread: outlines with a dot for each lap.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class Violins {
    private static final Axis TIME = Axis.time("Lap time");

    private Violins() {}

    /** One outline for each group, dots in the group's colour. */
    public static Figure plain(String title, Map<Series, double[]> groups) {
        List<Series> names = List.copyOf(groups.keySet());
        List<Mark> marks = new ArrayList<>();
        groups.forEach(
                (series, values) -> {
                    Violin violin = new Violin(names.indexOf(series), 0.42, values);
                    violin.outline(marks, series);
                    violin.dots(marks, series, values);
                });
        return Figure.of(title, panel(names, marks));
    }

    /** One outline for each driver, dots in the colours of compounds. */
    public static Figure compounds(String title, Map<Series, List<Lap>> groups, int season) {
        List<Series> names = List.copyOf(groups.keySet());
        List<Mark> marks = new ArrayList<>();
        groups.forEach(
                (series, laps) -> {
                    Violin violin = new Violin(names.indexOf(series), 0.42, seconds(laps));
                    violin.outline(marks, series);
                    byCompound(laps, season)
                            .forEach((tyre, own) -> violin.dots(marks, tyre, seconds(own)));
                });
        return Figure.of(title, panel(names, marks)).legend(tyres(groups, season));
    }

    /** One outline for each driver and compound, side by side. */
    public static Figure grouped(String title, Map<Series, List<Lap>> groups, int season) {
        List<Series> names = List.copyOf(groups.keySet());
        List<Series> tyres = tyres(groups, season);
        double wide = 0.8 / tyres.size();
        List<Mark> marks = new ArrayList<>();
        groups.forEach(
                (series, laps) ->
                        byCompound(laps, season)
                                .forEach(
                                        (tyre, own) -> {
                                            double at =
                                                    names.indexOf(series)
                                                            - 0.4
                                                            + wide * (tyres.indexOf(tyre) + 0.5);
                                            Violin one = new Violin(at, wide / 2, seconds(own));
                                            one.outline(marks, tyre);
                                            one.dots(marks, tyre, seconds(own));
                                        }));
        return Figure.of(title, panel(names, marks)).legend(tyres);
    }

    private static Panel panel(List<Series> names, List<Mark> marks) {
        return Panel.of(Axis.names("", names.stream().map(Series::name).toList()), TIME, marks);
    }

    private static Map<Series, List<Lap>> byCompound(List<Lap> laps, int season) {
        return laps.stream()
                .collect(
                        Collectors.groupingBy(
                                lap -> CompoundColors.series(season, lap.compound()),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static List<Series> tyres(Map<Series, List<Lap>> groups, int season) {
        return groups.values().stream()
                .flatMap(List::stream)
                .map(Lap::compound)
                .distinct()
                .sorted()
                .map(compound -> CompoundColors.series(season, compound))
                .toList();
    }

    private static double[] seconds(List<Lap> laps) {
        return laps.stream().mapToDouble(lap -> lap.time().seconds()).toArray();
    }
}
