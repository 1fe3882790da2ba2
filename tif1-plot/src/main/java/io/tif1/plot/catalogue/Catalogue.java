package io.tif1.plot.catalogue;

import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.Telemetry;
import io.tif1.plot.color.CompoundColors;
import io.tif1.plot.color.DriverColors;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Mark;
import io.tif1.plot.model.Panel;
import io.tif1.plot.model.Scale;
import io.tif1.plot.model.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * What charts have in common: titles, drivers chosen, laps grouped.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class Catalogue {
    private Catalogue() {}

    /** Returns a title that names the session. */
    public static String title(Session session, String what) {
        return title(session.key(), what);
    }

    private static String title(SessionKey key, String what) {
        return "%s · %s · %s".formatted(what, key.eventLabel(), key.kind().displayName());
    }

    /** Returns codes of drivers asked for, or of the quickest; never fewer than needed. */
    public static List<String> codes(Session session, String[] drivers, int needed) {
        List<String> codes =
                drivers.length > 0
                        ? Stream.of(drivers)
                                .map(driver -> session.drivers().get(driver).code())
                                .distinct()
                                .toList()
                        : session.laps().fastestPerDriver().sortedByTime().stream()
                                .map(Lap::driver)
                                .limit(needed)
                                .toList();
        if (codes.size() < needed) {
            throw Need.missing("fewer than " + needed + " drivers with laps", session.key());
        }
        return codes;
    }

    /** Returns the fastest laps' telemetry of drivers. */
    public static List<Telemetry> laps(Session session, String[] drivers, int needed) {
        return codes(session, drivers, needed).stream()
                .map(code -> Need.fastest(session, code))
                .toList();
    }

    /** Returns the laps of drivers, or of all. */
    public static Laps of(Session session, String[] drivers) {
        Laps laps =
                drivers.length == 0
                        ? session.laps()
                        : session.laps().driver(codes(session, drivers, 1).toArray(String[]::new));
        return Need.timed(laps, "").size() > 0 ? laps : laps.timed();
    }

    /** Returns laps within 7 % of the best, without pit stops and deleted ones. */
    public static Laps quick(Session session, String[] drivers) {
        Laps kept =
                of(session, drivers)
                        .where(lap -> !lap.isInLap() && !lap.isOutLap())
                        .where(lap -> !lap.deleted().orElse(false));
        return Need.timed(kept.quick(), "");
    }

    /** Draws channels of fastest laps. */
    public static Figure traces(
            Session session, String title, String[] drivers, String... channels) {
        List<Telemetry> laps = laps(session, drivers, drivers.length == 0 ? 2 : 1);
        return TelemetryCharts.traces(
                title(session, title), laps, DriverColors.of(session), channels);
    }

    /** Draws channels of laps whose session is not at hand; colours tell the drivers apart. */
    public static Figure loose(String title, List<Telemetry> laps, String... channels) {
        if (laps.isEmpty()) {
            throw Need.missing("no laps", "the call");
        }
        return TelemetryCharts.traces(
                title(laps.get(0).session(), title),
                laps,
                DriverColors.distinct(laps.stream().map(Telemetry::driver).distinct().toList()),
                channels);
    }

    /** Draws a channel along the track. */
    public static Figure map(Session session, String[] drivers, String channel, Scale scale) {
        List<Telemetry> laps = laps(session, drivers, 1);
        String title =
                channel.startsWith("Computed")
                        ? "Acceleration"
                        : channel.equals("nGear") ? "Gear" : channel;
        String who = laps.size() == 1 ? " of " + laps.get(0).driver() : "";
        return MapCharts.map(title(session, title + who), laps, channel, scale, session.circuit());
    }

    /** Returns codes in the order of the result, those without a position last. */
    public static List<String> order(Session session) {
        return session.results().list().stream().map(result -> result.driver().code()).toList();
    }

    /** Returns the series of two drivers; teammates get colours that differ. */
    public static List<Series> pair(Session session, List<String> two) {
        DriverColors colors = DriverColors.of(session);
        Series first = colors.of(two.get(0));
        Series second = colors.of(two.get(1));
        boolean same = first.color().equals(second.color());
        return List.of(
                first,
                same
                        ? new Series(second.name(), second.group(), "#c8c8c8", second.dash())
                        : second);
    }

    /** Returns quick laps by driver or team, the quickest median first. */
    public static Map<Series, double[]> groups(Session session, String[] drivers, boolean teams) {
        DriverColors colors = DriverColors.of(session);
        Map<Series, List<Lap>> groups =
                quick(session, drivers).stream()
                        .collect(
                                Collectors.groupingBy(
                                        lap ->
                                                teams
                                                        ? colors.team(lap.driver())
                                                        : colors.of(lap.driver())));
        return sorted(groups);
    }

    /** Returns quick laps by compound. */
    public static Map<Series, double[]> compounds(Session session, String[] drivers) {
        int season = session.key().season();
        return sorted(
                quick(session, drivers).stream()
                        .collect(
                                Collectors.groupingBy(
                                        lap -> CompoundColors.series(season, lap.compound()))));
    }

    /** Returns tyre life and lap time without fuel, by driver or compound. */
    public static Map<Series, List<double[]>> tyres(
            Session session, String[] drivers, boolean byDriver) {
        Laps quick = quick(session, drivers);
        DriverColors colors = DriverColors.of(session);
        int last = quick.stream().mapToInt(Lap::number).max().orElse(0);
        Map<Series, List<double[]>> groups = new LinkedHashMap<>();
        for (Lap lap : quick) {
            Series series =
                    byDriver
                            ? colors.of(lap.driver())
                            : CompoundColors.series(session.key().season(), lap.compound());
            lap.tyreLife()
                    .ifPresent(
                            life ->
                                    groups.computeIfAbsent(series, key -> new ArrayList<>())
                                            .add(
                                                    new double[] {
                                                        life,
                                                        lap.time().seconds()
                                                                - 0.03 * (last - lap.number())
                                                    }));
        }
        if (groups.isEmpty()) {
            throw Need.missing("no tyre life", session.key());
        }
        return groups;
    }

    /** Draws the best laps of drivers by segment. */
    public static Figure progress(Session session, String[] drivers) {
        DriverColors colors = DriverColors.of(session);
        List<Mark> marks = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        of(session, drivers)
                .byDriver()
                .forEach(
                        (code, laps) -> {
                            double[] best =
                                    IntStream.rangeClosed(1, 3)
                                            .mapToDouble(
                                                    part ->
                                                            laps.inSegment(part)
                                                                    .fastest()
                                                                    .map(
                                                                            lap ->
                                                                                    lap.time()
                                                                                            .seconds())
                                                                    .orElse(Double.NaN))
                                            .toArray();
                            if (DoubleStream.of(best).anyMatch(Double::isFinite)) {
                                codes.add(code);
                                marks.add(
                                        new Mark.Line(
                                                colors.of(code),
                                                new double[] {0, 1, 2},
                                                best,
                                                1.6));
                                marks.add(
                                        new Mark.Dots(
                                                colors.of(code),
                                                new double[] {0, 1, 2},
                                                best,
                                                3.5));
                            }
                        });
        Need.some(marks, "laps in segments", session.key());
        return Figure.of(
                        title(session, "Progress in qualifying"),
                        Panel.of(
                                Axis.names("", List.of("Q1", "Q2", "Q3")),
                                Axis.time("Best lap"),
                                marks))
                .legend(colors.legend(codes));
    }

    private static Map<Series, double[]> sorted(Map<Series, List<Lap>> groups) {
        Map<Series, double[]> times = new LinkedHashMap<>();
        groups.entrySet().stream()
                .map(
                        e ->
                                Map.entry(
                                        e.getKey(),
                                        e.getValue().stream()
                                                .mapToDouble(lap -> lap.time().seconds())
                                                .toArray()))
                .sorted(Comparator.comparingDouble(e -> Numbers.quantile(e.getValue(), 0.5)))
                .forEach(e -> times.put(e.getKey(), e.getValue()));
        return times;
    }
}
