package io.tif1.plot.catalogue;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.Telemetry;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Refuses to draw nothing. */
final class Need {
    private Need() {}

    static DataNotFoundException missing(String what, Object where) {
        return new DataNotFoundException("no chart: " + what + " in " + where, List.of());
    }

    static Laps timed(Laps laps, String what) {
        Laps timed = laps.timed();
        if (timed.isEmpty()) {
            throw missing("no timed laps" + what, laps.session());
        }
        return timed;
    }

    static Telemetry fastest(Session session, String driver) {
        String code = session.drivers().get(driver).code();
        Laps laps = timed(session.laps().driver(code), " of " + code);
        return laps.fastest().orElseGet(() -> laps.sortedByTime().get(0)).telemetry();
    }

    static <T> List<T> some(List<T> found, String what, SessionKey where) {
        if (found.isEmpty()) {
            throw missing("no " + what, where);
        }
        return found;
    }

    static double[] channel(Telemetry lap, String name) {
        double[] values = new double[0];
        if (lap.schema().contains(name)) {
            values = read(lap, name);
        }
        if (DoubleStream.of(values).noneMatch(Double::isFinite)) {
            throw missing(
                    "no " + name + " for " + lap.driver() + " lap " + lap.lapNumber(),
                    lap.session());
        }
        return values;
    }

    private static double[] read(Telemetry lap, String name) {
        if (!name.equals("Brake")) {
            return lap.channel(name).toArray();
        }
        try (var frame = lap.frame()) {
            var column = frame.column(name);
            return IntStream.range(0, lap.size())
                    .mapToDouble(
                            i ->
                                    column.isMissing(i)
                                            ? Double.NaN
                                            : Boolean.TRUE.equals(column.valueAt(i)) ? 100 : 0)
                    .toArray();
        }
    }
}
