package io.tif1.core.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.core.columns.Batches;
import io.tif1.core.columns.ColumnBatch;
import java.util.Arrays;
import org.apiguardian.api.API;

/**
 * Reads telemetry at equal steps of distance.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class ByDistance {
    private ByDistance() {}

    /**
     * Returns the telemetry at the multiples of a step in {@code Distance}. Samples whose distance
     * does not exceed all before them do not count, so that a standing car gives one sample.
     *
     * @param batch telemetry with {@code Distance} and {@code Source}
     * @param metres the step
     */
    public static ColumnBatch resample(ColumnBatch batch, double metres, Kinds kinds) {
        long[] times = Axis.times(batch);
        double[] distances = Axis.numbers(batch, "Distance");
        int[] rows = rising(distances);
        double first = Math.ceil(distances[rows[0]] / metres - 1e-9);
        double last = Math.floor(distances[rows[rows.length - 1]] / metres + 1e-9);
        int size = last < first ? 0 : Resampling.count(last - first);
        double[] wanted = new double[size];
        double[] targets = new double[size];
        int at = 0;
        for (int i = 0; i < size; i++) {
            wanted[i] = (first + i) * metres;
            while (at + 2 < rows.length && distances[rows[at + 1]] <= wanted[i]) {
                at++;
            }
            targets[i] = timeAt(times, distances, rows, at, wanted[i]);
        }
        ColumnBatch read = Resampling.at(batch, targets, kinds);
        Field field = batch.schema().field(batch.schema().require("Distance"));
        return Batches.with(read, field, Axis.column(wanted));
    }

    private static double timeAt(
            long[] times, double[] distances, int[] rows, int at, double wanted) {
        int left = rows[at];
        int right = rows[Math.min(at + 1, rows.length - 1)];
        double from = distances[left];
        double span = distances[right] - from;
        double share = span == 0 ? 0 : Math.min(1, Math.max(0, (wanted - from) / span));
        return times[left] + share * (times[right] - times[left]);
    }

    private static int[] rising(double[] distances) {
        int[] rows = new int[distances.length];
        int count = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < distances.length; row++) {
            if (distances[row] > most) {
                most = distances[row];
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }
}
