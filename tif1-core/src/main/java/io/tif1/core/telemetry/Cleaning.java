package io.tif1.core.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.columns.Batches;
import io.tif1.core.columns.Bitmaps;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * Makes values missing that cannot be: the source's marks for "no data" and its garbage.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Cleaning {
    private static final Map<String, Double> MOST =
            Map.of("Throttle", 100.0, "Speed", 400.0, "RPM", 20_000.0, "nGear", 8.0);

    private Cleaning() {}

    /** Returns the telemetry with impossible values missing. */
    public static ColumnBatch clean(ColumnBatch batch) {
        ColumnBatch clean = batch;
        for (Map.Entry<String, Double> most : MOST.entrySet()) {
            int position = batch.schema().indexOf(most.getKey());
            if (position >= 0) {
                ColumnData column = batch.columns().get(position);
                clean =
                        Batches.with(
                                clean,
                                batch.schema().field(position),
                                Validity.limit(column, possible(column, most.getValue())));
            }
        }
        return clean;
    }

    private static long[] possible(ColumnData column, double most) {
        long[] possible = Bitmaps.none(column.rows());
        for (int row = 0; row < column.rows(); row++) {
            double value =
                    column instanceof ColumnData.Ints ints
                            ? ints.at(row)
                            : ((ColumnData.Doubles) column).at(row);
            if (value >= 0 && value <= most) {
                Bitmaps.set(possible, row);
            }
        }
        return possible;
    }
}
