package io.tif1.core.enrich;

import static io.tif1.api.frame.ColumnType.BOOLEAN;
import static io.tif1.api.frame.ColumnType.DURATION;
import static io.tif1.api.frame.ColumnType.INT32;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.core.columns.Batches;
import io.tif1.core.columns.Bitmaps;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * Columns of laps that follow from other columns of the same row or driver: how long the lap took
 * by the session clock, whether it is an in-lap or an out-lap, and its place in the stint.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class LapDerived {
    private LapDerived() {}

    /** Adds {@code LapDuration}, {@code IsInLap}, {@code IsOutLap} and {@code StintLap}. */
    public static ColumnBatch add(ColumnBatch laps) {
        ColumnBatch more =
                Batches.with(
                        laps,
                        field(laps, "LapDuration", DURATION, "Time", "LapStartTime"),
                        duration(laps));
        more =
                Batches.with(
                        more,
                        field(laps, "IsInLap", BOOLEAN, "PitInTime"),
                        presence(laps, "PitInTime"));
        more =
                Batches.with(
                        more,
                        field(laps, "IsOutLap", BOOLEAN, "PitOutTime"),
                        presence(laps, "PitOutTime"));
        return Batches.with(more, field(laps, "StintLap", INT32, "Stint"), stintLap(laps));
    }

    private static Field field(ColumnBatch laps, String name, ColumnType type, String... from) {
        boolean available =
                Arrays.stream(from).allMatch(c -> laps.schema().find(c).orElseThrow().available());
        return new Field(name, type, available);
    }

    private static ColumnData duration(ColumnBatch laps) {
        ColumnData.Longs end = (ColumnData.Longs) laps.column("Time");
        ColumnData.Longs start = (ColumnData.Longs) laps.column("LapStartTime");
        long[] values = new long[laps.rows()];
        long[] validity = Bitmaps.none(values.length);
        for (int row = 0; row < values.length; row++) {
            if (end.has(row) && start.has(row)) {
                values[row] = end.at(row) - start.at(row);
                Bitmaps.set(validity, row);
            }
        }
        return new ColumnData.Longs(values, Bitmaps.orNull(validity, values.length));
    }

    private static ColumnData presence(ColumnBatch laps, String column) {
        ColumnData data = laps.column(column);
        byte[] values = new byte[laps.rows()];
        for (int row = 0; row < values.length; row++) {
            values[row] = (byte) (data.has(row) ? 1 : 0);
        }
        boolean known = laps.schema().find(column).orElseThrow().available();
        return new ColumnData.Booleans(values, known ? null : Bitmaps.none(values.length));
    }

    private static ColumnData stintLap(ColumnBatch laps) {
        ColumnData.Ints stints = (ColumnData.Ints) laps.column("Stint");
        ColumnData.Texts drivers = (ColumnData.Texts) laps.column("Driver");
        int[] values = new int[laps.rows()];
        Map<Long, Integer> laid = new HashMap<>();
        for (int row = 0; row < values.length; row++) {
            if (stints.has(row) && drivers.has(row)) {
                long stint = (long) drivers.code(row) << 32 | stints.at(row);
                values[row] = laid.merge(stint, 1, Integer::sum);
            }
        }
        return new ColumnData.Ints(values, stints.validity());
    }
}
