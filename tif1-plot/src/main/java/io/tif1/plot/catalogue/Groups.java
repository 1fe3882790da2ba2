package io.tif1.plot.catalogue;

import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.plot.color.CompoundColors;
import io.tif1.plot.color.DriverColors;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Laps grouped by driver, team or compound, the quickest median first.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class Groups {
    private static final double FUEL_PER_LAP = 0.03;

    private Groups() {}

    /** Returns laps by driver. */
    public static Map<Series, List<Lap>> drivers(Session session, Laps laps) {
        DriverColors colors = DriverColors.of(session);
        return by(laps, lap -> colors.of(lap.driver()));
    }

    /** Returns laps by team. */
    public static Map<Series, List<Lap>> teams(Session session, Laps laps) {
        DriverColors colors = DriverColors.of(session);
        return by(laps, lap -> colors.team(lap.driver()));
    }

    /** Returns laps by compound. */
    public static Map<Series, List<Lap>> compounds(Session session, Laps laps) {
        return by(laps, lap -> CompoundColors.series(session.key().season(), lap.compound()));
    }

    /** Returns the lap times of groups in seconds. */
    public static Map<Series, double[]> seconds(Map<Series, List<Lap>> groups) {
        Map<Series, double[]> times = new LinkedHashMap<>();
        groups.forEach((series, laps) -> times.put(series, seconds(laps)));
        return times;
    }

    /** Returns tyre life and lap time less the fuel of the laps to come, by driver or compound. */
    public static Map<Series, List<double[]>> tyres(
            Session session, Laps laps, Map<Series, List<Lap>> groups) {
        int last = laps.stream().mapToInt(Lap::number).max().orElse(0);
        Map<Series, List<double[]>> points = new LinkedHashMap<>();
        groups.forEach(
                (series, own) -> {
                    List<double[]> found = new ArrayList<>();
                    own.forEach(lap -> lap.tyreLife().ifPresent(a -> found.add(at(lap, a, last))));
                    if (!found.isEmpty()) {
                        points.put(series, found);
                    }
                });
        if (points.isEmpty()) {
            throw Need.missing("no tyre life", session.key());
        }
        return points;
    }

    private static double[] at(Lap lap, int age, int last) {
        return new double[] {age, lap.time().seconds() - FUEL_PER_LAP * (last - lap.number())};
    }

    private static Map<Series, List<Lap>> by(Laps laps, Function<Lap, Series> series) {
        Map<Series, List<Lap>> groups =
                laps.stream()
                        .collect(
                                Collectors.groupingBy(
                                        series, LinkedHashMap::new, Collectors.toList()));
        Map<Series, List<Lap>> sorted = new LinkedHashMap<>();
        groups.entrySet().stream()
                .sorted(
                        Comparator.comparingDouble(
                                e -> Numbers.quantile(seconds(e.getValue()), 0.5)))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private static double[] seconds(List<Lap> laps) {
        return laps.stream().mapToDouble(lap -> lap.time().seconds()).toArray();
    }
}
