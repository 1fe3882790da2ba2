package io.tif1.plot.table;

import io.tif1.api.frame.Frame;
import io.tif1.api.model.Lap;
import io.tif1.api.model.LapTime;
import io.tif1.api.model.Laps;
import io.tif1.api.model.PitStop;
import io.tif1.api.model.Stint;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * Tables of laps; times are in seconds.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class LapTables {
    private static final double GOOD = 0.05;
    private static final double NORMAL = 0.10;

    private LapTables() {}

    /** Best sectors of drivers and how far they are from the best of all. */
    public static Frame sectors(Laps laps) {
        Rows rows =
                new Rows()
                        .text("Driver")
                        .numbers("Sector1", "Sector2", "Sector3", "Delta1", "Delta2", "Delta3");
        double[] all = best(laps);
        laps.byDriver()
                .forEach(
                        (code, own) -> {
                            double[] s = best(own);
                            rows.row(
                                    code,
                                    s[0],
                                    s[1],
                                    s[2],
                                    s[0] - all[0],
                                    s[1] - all[1],
                                    s[2] - all[2]);
                        });
        return rows.frame();
    }

    /** Stints with their pace and how it falls off. */
    public static Frame stints(Laps laps) {
        Rows rows =
                new Rows()
                        .text("Driver")
                        .whole("Stint")
                        .text("Compound")
                        .whole("FirstLap")
                        .whole("LastLap")
                        .numbers("Median", "Degradation")
                        .text("Class");
        for (Stint stint : laps.stints()) {
            double slope = stint.degradation().orElse(Double.NaN);
            rows.row(
                    stint.driver(),
                    stint.number(),
                    stint.compound().name(),
                    stint.firstLap(),
                    stint.lastLap(),
                    seconds(stint.medianTime()),
                    slope,
                    Double.isNaN(slope) ? null : level(slope));
        }
        return rows.frame();
    }

    /** Pit stops of drivers: how many, the shortest, the mean and all together. */
    public static Frame pitStops(Laps laps) {
        Rows rows = new Rows().text("Driver").whole("Stops").numbers("Shortest", "Mean", "Total");
        Map<String, DoubleSummaryStatistics> drivers =
                laps.pitStops().stream()
                        .collect(
                                Collectors.groupingBy(
                                        PitStop::driver,
                                        LinkedHashMap::new,
                                        Collectors.summarizingDouble(
                                                stop -> stop.laneTime().toMillis() / 1000.0)));
        drivers.forEach(
                (code, s) ->
                        rows.row(code, (int) s.getCount(), s.getMin(), s.getAverage(), s.getSum()));
        return rows.frame();
    }

    static double seconds(Optional<LapTime> time) {
        return time.map(LapTime::seconds).orElse(Double.NaN);
    }

    private static String level(double slope) {
        return slope <= GOOD ? "very good" : slope <= NORMAL ? "normal" : "high";
    }

    private static double[] best(Laps laps) {
        List<Lap> all = laps.stream().toList();
        return IntStream.rangeClosed(1, 3)
                .mapToDouble(
                        sector ->
                                all.stream()
                                        .mapToDouble(lap -> seconds(lap.sector(sector)))
                                        .filter(Double::isFinite)
                                        .min()
                                        .orElse(Double.NaN))
                .toArray();
    }
}
