package io.tif1.core.view;

import static io.tif1.api.frame.ColumnType.DURATION;
import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.INSTANT;
import static io.tif1.api.frame.ColumnType.TEXT;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.core.columns.Batches;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.columns.Constants;
import io.tif1.core.telemetry.Ahead;
import io.tif1.core.telemetry.Axis;
import io.tif1.core.telemetry.Statuses;
import java.util.Arrays;
import java.util.OptionalLong;

/** Columns that need the session: its time, the track's status and the car ahead. */
final class SessionColumns {
    private SessionColumns() {}

    static ColumnBatch times(ColumnBatch batch, TelemetryLinks links, TelemetryCut cut) {
        OptionalLong start = links.start(cut.lap());
        OptionalLong date = links.startDate(cut.lap());
        ColumnBatch timed = put(batch, "SessionTime", DURATION, start, cut.offset());
        return put(timed, "Date", INSTANT, date, cut.offset());
    }

    private static ColumnBatch put(
            ColumnBatch batch, String name, ColumnType type, OptionalLong start, long offset) {
        Field field = new Field(name, type, start.isPresent());
        if (start.isEmpty()) {
            return Batches.with(batch, field, Constants.missing(type, batch.rows()));
        }
        ColumnData.Longs times = (ColumnData.Longs) batch.column("Time");
        long zero = start.getAsLong() + offset;
        long[] values = Arrays.stream(times.values()).map(t -> zero + t).toArray();
        return Batches.with(batch, field, new ColumnData.Longs(values, times.validity()));
    }

    private static ColumnBatch timed(ColumnBatch batch, TelemetryLinks links, TelemetryCut cut) {
        return batch.schema().contains("SessionTime") ? batch : times(batch, links, cut);
    }

    static ColumnBatch trackStatus(ColumnBatch batch, TelemetryLinks links, TelemetryCut cut) {
        ColumnData.Longs times = (ColumnData.Longs) timed(batch, links, cut).column("SessionTime");
        ColumnData statuses = Statuses.at(times, links.trackStatuses());
        return Batches.with(batch, new Field("TrackStatus", TEXT, has(statuses)), statuses);
    }

    static ColumnBatch driverAhead(ColumnBatch batch, TelemetryLinks links, TelemetryCut cut) {
        ColumnBatch timed = timed(batch, links, cut);
        boolean known = Axis.has(timed, "SessionTime");
        Axis.times(timed);
        Ahead ahead =
                links.ahead()
                        .find(
                                known ? cut.lap().driver() : "",
                                ((ColumnData.Longs) timed.column("SessionTime")).values());
        ColumnBatch more = Batches.with(batch, Field.of("DriverAhead", TEXT), ahead.drivers());
        more = Batches.with(more, Field.of("DistanceToDriverAhead", FLOAT64), ahead.metres());
        return Batches.with(more, Field.of("TimeToDriverAhead", FLOAT64), ahead.seconds());
    }

    private static boolean has(ColumnData column) {
        for (int row = 0; row < column.rows(); row++) {
            if (column.has(row)) {
                return true;
            }
        }
        return false;
    }
}
