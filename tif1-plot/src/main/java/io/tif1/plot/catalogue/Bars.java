package io.tif1.plot.catalogue;

import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import io.tif1.plot.color.DriverColors;
import io.tif1.plot.model.Series;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Values for bars, sorted.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class Bars {
    private static final List<String> TRAPS = List.of("SpeedI1", "SpeedI2", "SpeedFL", "SpeedST");

    private Bars() {}

    /** Returns seconds behind the best lap of all. */
    public static Map<Series, Double> gaps(Session session, String... drivers) {
        Map<Series, Double> best = best(session, drivers);
        double pole = best.values().iterator().next();
        Map<Series, Double> gaps = new LinkedHashMap<>();
        best.forEach((series, seconds) -> gaps.put(series, seconds - pole));
        return gaps;
    }

    /** Returns the best lap of each driver in seconds, the quickest first. */
    public static Map<Series, Double> best(Session session, String... drivers) {
        Laps best =
                Need.timed(Catalogue.of(session, drivers).fastestPerDriver(), "").sortedByTime();
        DriverColors colors = DriverColors.of(session);
        Map<Series, Double> times = new LinkedHashMap<>();
        best.stream().forEach(lap -> times.put(colors.of(lap.driver()), lap.time().seconds()));
        return times;
    }

    /** Returns the speed trap that shows the highest speed most often. */
    public static String trap(Session session, String... drivers) {
        return Catalogue.of(session, drivers).stream()
                .flatMap(
                        lap ->
                                TRAPS.stream()
                                        .filter(t -> Double.isFinite(speed(lap, t)))
                                        .max(Comparator.comparingDouble(t -> speed(lap, t)))
                                        .stream())
                .collect(Collectors.groupingBy(trap -> trap, Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow(() -> Need.missing("no trap speeds", session.key()))
                .getKey();
    }

    /** Returns the highest speed of each team at a trap. */
    public static Map<Series, Double> topSpeeds(Session session, String trap, String... drivers) {
        DriverColors colors = DriverColors.of(session);
        Map<Series, Double> speeds = new LinkedHashMap<>();
        Catalogue.of(session, drivers).stream()
                .filter(lap -> Double.isFinite(speed(lap, trap)))
                .forEach(
                        lap ->
                                speeds.merge(
                                        colors.team(lap.driver()), speed(lap, trap), Math::max));
        return BarCharts.sorted(speeds, true);
    }

    /** Returns standard deviations of drivers with at least three laps that tell their pace. */
    public static Map<Series, Double> consistency(Session session, Laps laps) {
        Map<Series, Double> values = new LinkedHashMap<>();
        Groups.seconds(Groups.drivers(session, laps))
                .forEach(
                        (series, times) -> {
                            if (times.length >= 3) {
                                values.put(series, Numbers.deviation(times));
                            }
                        });
        return some(BarCharts.sorted(values, false), "three quick laps of a driver", session);
    }

    /** Returns a value of each driver's fastest lap, the highest first. */
    public static Map<Series, Double> fastest(
            Session session, String[] drivers, ToDoubleFunction<Telemetry> value, String what) {
        DriverColors colors = DriverColors.of(session);
        String[] codes =
                drivers.length == 0
                        ? new String[0]
                        : Catalogue.codes(session, drivers, 1).toArray(String[]::new);
        Map<Series, Double> values = new LinkedHashMap<>();
        session.fastestLapTelemetry(codes)
                .forEach(
                        (code, lap) -> {
                            double found = lap.size() < 2 ? Double.NaN : value.applyAsDouble(lap);
                            if (Double.isFinite(found)) {
                                values.put(colors.of(code), found);
                            }
                        });
        return some(BarCharts.sorted(values, true), what, session);
    }

    /** Returns the highest value of each team. */
    public static Map<Series, Double> teams(Session session, Map<Series, Double> drivers) {
        DriverColors colors = DriverColors.of(session);
        Map<Series, Double> teams = new LinkedHashMap<>();
        drivers.forEach(
                (driver, value) -> teams.merge(colors.team(driver.name()), value, Math::max));
        return BarCharts.sorted(teams, true);
    }

    /** Returns numbers of deleted laps, the most first. */
    public static Map<Series, Double> deleted(Session session, String... drivers) {
        DriverColors colors = DriverColors.of(session);
        Map<Series, Double> counts = new LinkedHashMap<>();
        Catalogue.of(session, drivers).stream()
                .filter(lap -> lap.deleted().orElse(false))
                .forEach(lap -> counts.merge(colors.of(lap.driver()), 1.0, Double::sum));
        return some(BarCharts.sorted(counts, true), "deleted laps", session);
    }

    private static double speed(Lap lap, String trap) {
        return lap.value(trap)
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).doubleValue())
                .orElse(Double.NaN);
    }

    private static Map<Series, Double> some(
            Map<Series, Double> found, String what, Session session) {
        if (found.isEmpty()) {
            throw Need.missing("no " + what, session.key());
        }
        return found;
    }
}
