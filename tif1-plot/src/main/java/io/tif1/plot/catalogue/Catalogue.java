package io.tif1.plot.catalogue;

import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.Telemetry;
import io.tif1.plot.color.DriverColors;
import io.tif1.plot.color.Lineup;
import io.tif1.plot.layout.Ticks;
import io.tif1.plot.model.Axis;
import io.tif1.plot.model.Figure;
import io.tif1.plot.model.Scale;
import io.tif1.plot.model.Series;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
                        ? named(Lineup.of(session), drivers)
                        : session.laps().fastestPerDriver().sortedByTime().stream()
                                .map(Lap::driver)
                                .limit(needed)
                                .toList();
        if (codes.size() < needed) {
            throw Need.missing("fewer than " + needed + " drivers with laps", session.key());
        }
        return codes;
    }

    private static List<String> named(Lineup lineup, String[] drivers) {
        return Stream.of(drivers).map(name -> lineup.driver(name).code()).distinct().toList();
    }

    /** Returns the codes of the quickest drivers, at most so many. */
    public static String[] quickest(Session session, int most) {
        return Need.timed(session.laps(), "").fastestPerDriver().sortedByTime().stream()
                .map(Lap::driver)
                .limit(most)
                .toArray(String[]::new);
    }

    /** Returns the codes of the first finishers who have laps. */
    public static String[] finishers(Session session, int most) {
        Set<String> timed = Need.timed(session.laps(), "").byDriver().keySet();
        return order(session).stream().filter(timed::contains).limit(most).toArray(String[]::new);
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

    /** Draws channels of fastest laps. */
    public static Figure traces(
            Session session, String title, String[] drivers, String... channels) {
        List<Telemetry> laps = laps(session, drivers, drivers.length == 0 ? 2 : 1);
        return TelemetryCharts.traces(
                        title(session, title), laps, DriverColors.of(session), channels)
                .noted(lapsNote(session, laps));
    }

    /** Says which laps are shown. */
    public static String lapsNote(Session session, List<Telemetry> laps) {
        return laps.stream()
                .map(
                        lap ->
                                "%s lap %d%s"
                                        .formatted(
                                                lap.driver(), lap.lapNumber(), time(session, lap)))
                .collect(Collectors.joining(", "));
    }

    private static String time(Session session, Telemetry lap) {
        return session.laps().driver(lap.driver()).lap(lap.lapNumber()).stream()
                .filter(Lap::hasTime)
                .findFirst()
                .map(found -> " in " + Ticks.text(Axis.time(""), found.time().seconds()))
                .orElse("");
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
                switch (channel) {
                    case "ComputedAccelerationX" -> "Longitudinal acceleration";
                    case "ComputedAccelerationY" -> "Lateral acceleration";
                    case "nGear" -> "Gear";
                    default -> channel;
                };
        String who = laps.size() == 1 ? " of " + laps.get(0).driver() : "";
        return MapCharts.map(
                        title(session, title + who), laps, channel, scale, Rotation.of(session))
                .noted(lapsNote(session, laps));
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
}
