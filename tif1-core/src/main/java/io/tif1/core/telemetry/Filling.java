package io.tif1.core.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.model.ChannelKind;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * Puts values in place of missing ones, by the rule of each channel.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Filling {
    private Filling() {}

    /** Fills every channel that has a value and a rule; at its ends with the nearest value. */
    public static ColumnBatch fill(ColumnBatch batch, Kinds kinds) {
        long[] times = Axis.times(batch);
        List<ColumnData> columns = new ArrayList<>();
        for (Field field : batch.schema()) {
            columns.add(fill(batch.column(field.name()), times, kinds.of(field.name())));
        }
        return new ColumnBatch(batch.schema(), columns, batch.rows(), batch.attributes());
    }

    private static ColumnData fill(ColumnData column, long[] times, ChannelKind kind) {
        int[] present = IntStream.range(0, times.length).filter(column::has).toArray();
        boolean complete = present.length == times.length;
        if (complete || present.length == 0 || kind == ChannelKind.NONE) {
            return column;
        }
        long[] known = new long[present.length];
        for (int i = 0; i < known.length; i++) {
            known[i] = times[present[i]];
        }
        double[] targets = new double[times.length];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = Math.min(known[known.length - 1], Math.max(known[0], times[i]));
        }
        return new Interpolation(known, Places.of(known, targets)).read(column.take(present), kind);
    }
}
