package io.tif1.core.session;

import io.tif1.api.model.LapRef;
import io.tif1.api.model.Quality.Rule;
import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnBatch;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules of consistency for the telemetry that was loaded: its cadence, and whether laps are equally
 * long. Thread-safe.
 */
final class TelemetryChecks {
    private static final double LEAST_RATE = 5;
    private static final double MOST_RATE = 10;
    private static final double CLOSURE = 0.02;

    private long laps;
    private long steady;
    private final Map<LapRef, Double> lengths = new HashMap<>();

    /** Notes a lap; noting it again changes nothing. */
    synchronized void note(LapRef lap, ColumnBatch batch) {
        int last = batch.rows() - 1;
        CellReader cells = new CellReader(batch);
        if (last < 1 || lengths.containsKey(lap) || !cells.has("Time", last)) {
            return;
        }
        laps++;
        double seconds = cells.longs("Time").at(last) / 1000.0;
        double rate = last / seconds;
        steady += rate >= LEAST_RATE && rate <= MOST_RATE ? 1 : 0;
        lengths.put(lap, cells.number("Distance", last));
    }

    /** Returns the rules; none if no telemetry was loaded. */
    synchronized List<Rule> rules() {
        if (laps == 0) {
            return List.of();
        }
        double[] known =
                lengths.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .filter(length -> length > 0)
                        .sorted()
                        .toArray();
        double median = known.length == 0 ? 0 : known[known.length / 2];
        long closed =
                Arrays.stream(known)
                        .filter(length -> Math.abs(length - median) <= CLOSURE * median)
                        .count();
        return List.of(
                new Rule("telemetry has 5 to 10 samples a second", laps, steady),
                new Rule("laps are as long as the median within 2 %", laps, closed));
    }
}
