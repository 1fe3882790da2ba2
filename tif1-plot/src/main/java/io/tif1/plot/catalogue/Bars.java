package io.tif1.plot.catalogue;

import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import io.tif1.plot.color.DriverColors;
import io.tif1.plot.model.Series;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
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
    public static Map<Series, Double> gaps(Session session, String[] drivers) {
        Laps best =
                Need.timed(Catalogue.of(session, drivers).fastestPerDriver(), "").sortedByTime();
        double pole = best.get(0).time().seconds();
        DriverColors colors = DriverColors.of(session);
        Map<Series, Double> gaps = new LinkedHashMap<>();
        best.forEach(lap -> gaps.put(colors.of(lap.driver()), lap.time().seconds() - pole));
        return gaps;
    }

    /** Returns the highest speed of each team less that of the slowest, of the fastest trap. */
    public static Map<Series, Double> topSpeeds(Session session, String[] drivers) {
        DriverColors colors = DriverColors.of(session);
        Map<Series, Double> speeds = new LinkedHashMap<>();
        for (Lap lap : Catalogue.of(session, drivers)) {
            for (String trap : TRAPS) {
                lap.value(trap)
                        .ifPresent(
                                value ->
                                        speeds.merge(
                                                colors.team(lap.driver()),
                                                ((Number) value).doubleValue(),
                                                Math::max));
            }
        }
        double least =
                speeds.values().stream()
                        .mapToDouble(v -> v)
                        .min()
                        .orElseThrow(() -> Need.missing("no trap speeds", session.key()));
        Map<Series, Double> over = new LinkedHashMap<>();
        BarCharts.sorted(speeds, true)
                .forEach(
                        (team, speed) ->
                                over.put(
                                        team.named("%s %.0f".formatted(team.name(), speed)),
                                        speed - least));
        return over;
    }

    /** Returns standard deviations of drivers with at least three quick laps. */
    public static Map<Series, Double> consistency(Session session, String[] drivers) {
        Map<Series, Double> values = new LinkedHashMap<>();
        Catalogue.groups(session, drivers, false)
                .forEach(
                        (series, times) -> {
                            if (times.length >= 3) {
                                values.put(series, Numbers.deviation(times));
                            }
                        });
        return some(BarCharts.sorted(values, false), "three quick laps of a driver", session);
    }

    /** Returns shares of the fastest laps' distance with throttle at 98 or more. */
    public static Map<Series, Double> fullThrottle(Session session, String[] drivers) {
        return fastest(session, drivers, Bars::throttle, "fastest laps with throttle");
    }

    /** Returns average speed over top speed of the fastest laps in percent. */
    public static Map<Series, Double> downforce(Session session, String[] drivers) {
        return fastest(
                session,
                drivers,
                lap -> {
                    double[] distance = lap.distance().toArray();
                    double[] time = lap.time().toArray();
                    int end = distance.length - 1;
                    return end < 1
                            ? Double.NaN
                            : 360
                                    * (distance[end] - distance[0])
                                    / (time[end] - time[0])
                                    / lap.speed().max();
                },
                "fastest laps with distance");
    }

    /** Returns numbers of deleted laps, the most first. */
    public static Map<Series, Double> deleted(Session session, String[] drivers) {
        DriverColors colors = DriverColors.of(session);
        Map<Series, Double> counts = new LinkedHashMap<>();
        Catalogue.of(session, drivers).stream()
                .filter(lap -> lap.deleted().orElse(false))
                .forEach(lap -> counts.merge(colors.of(lap.driver()), 1.0, Double::sum));
        return some(BarCharts.sorted(counts, true), "deleted laps", session);
    }

    private static double throttle(Telemetry lap) {
        double[] throttle = lap.cleaned().throttle().toArray();
        double[] distance = lap.distance().toArray();
        double full = 0;
        for (int i = 1; i < throttle.length; i++) {
            full += throttle[i] >= 98 ? distance[i] - distance[i - 1] : 0;
        }
        return 100 * full / (distance[distance.length - 1] - distance[0]);
    }

    private static Map<Series, Double> fastest(
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
                            double found = lap.size() == 0 ? Double.NaN : value.applyAsDouble(lap);
                            if (Double.isFinite(found)) {
                                values.put(colors.of(code), found);
                            }
                        });
        return some(BarCharts.sorted(values, true), what, session);
    }

    private static Map<Series, Double> some(
            Map<Series, Double> found, String what, Session session) {
        if (found.isEmpty()) {
            throw Need.missing("no " + what, session.key());
        }
        return found;
    }
}
