package io.tif1.plot.table;

import io.tif1.api.frame.Frame;
import io.tif1.api.model.DriverResult;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Summaries of sessions, one row for each driver in the order of the result; times in seconds.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class ResultTables {
    private ResultTables() {}

    /** Places, laps, pace, stints and compounds of a race. */
    public static Frame race(Session session) {
        Rows rows =
                new Rows()
                        .whole("Position")
                        .text("Driver")
                        .text("Team")
                        .whole("Laps")
                        .numbers("BestLap", "MedianLap")
                        .text("Compounds");
        for (DriverResult result : session.results().list()) {
            Laps laps = session.laps().driver(result.driver().code());
            rows.row(
                    place(result),
                    result.driver().code(),
                    result.driver().team(),
                    laps.size(),
                    LapTables.seconds(laps.timed().fastestByTime().map(Lap::time)),
                    median(laps),
                    compounds(laps));
        }
        return rows.frame();
    }

    /** Places, best laps of the segments and gaps of a qualifying. */
    public static Frame qualifying(Session session) {
        Rows rows =
                new Rows()
                        .whole("Position")
                        .text("Driver")
                        .text("Team")
                        .numbers("Q1", "Q2", "Q3", "Best", "Gap");
        List<DriverResult> list = session.results().list();
        double pole =
                list.stream()
                        .mapToDouble(ResultTables::best)
                        .filter(Double::isFinite)
                        .min()
                        .orElse(Double.NaN);
        for (DriverResult result : list) {
            rows.row(
                    place(result),
                    result.driver().code(),
                    result.driver().team(),
                    LapTables.seconds(result.segment(1)),
                    LapTables.seconds(result.segment(2)),
                    LapTables.seconds(result.segment(3)),
                    best(result),
                    best(result) - pole);
        }
        return rows.frame();
    }

    private static double best(DriverResult result) {
        return LapTables.seconds(result.bestLap());
    }

    private static @Nullable Integer place(DriverResult result) {
        return result.position().isPresent() ? result.position().getAsInt() : null;
    }

    private static double median(Laps laps) {
        double[] sorted =
                laps.timed().withoutPitStops().stream()
                        .mapToDouble(lap -> lap.time().seconds())
                        .sorted()
                        .toArray();
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The compounds in the order of their use, such as {@code MEDIUM-HARD}. */
    private static String compounds(Laps laps) {
        List<String> all = laps.stream().map(lap -> lap.compound().name()).toList();
        return IntStream.range(0, all.size())
                .filter(i -> i == 0 || !all.get(i).equals(all.get(i - 1)))
                .mapToObj(all::get)
                .collect(Collectors.joining("-"));
    }
}
