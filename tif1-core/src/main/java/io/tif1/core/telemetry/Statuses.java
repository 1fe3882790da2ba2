package io.tif1.core.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.Timeline;
import io.tif1.api.model.TrackStatus;
import io.tif1.core.columns.Bitmaps;
import io.tif1.core.columns.ColumnData;
import java.util.Arrays;
import org.apiguardian.api.API;

/**
 * The status of the track at each sample.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Statuses {
    private static final String[] CODES =
            Arrays.stream(TrackStatus.values())
                    .map(status -> String.valueOf(status.code()))
                    .toArray(String[]::new);

    private Statuses() {}

    /**
     * Returns the digit in force at each session time; before the first change the first one.
     *
     * @param times a column of session times in milliseconds
     * @return missing where the time is missing, or everywhere if nothing is known
     */
    public static ColumnData at(ColumnData.Longs times, Timeline<TrackStatus> timeline) {
        int size = timeline.entries().size();
        long[] from = new long[size];
        int[] states = new int[size];
        for (int i = 0; i < size; i++) {
            from[i] = timeline.entries().get(i).time().toMillis();
            states[i] = timeline.entries().get(i).state().ordinal();
        }
        int[] codes = new int[times.rows()];
        long[] validity = Bitmaps.none(codes.length);
        for (int row = 0; size > 0 && row < codes.length; row++) {
            if (times.has(row)) {
                codes[row] = states[inForce(from, times.at(row))];
                Bitmaps.set(validity, row);
            }
        }
        return new ColumnData.Texts(codes, CODES, Bitmaps.orNull(validity, codes.length));
    }

    private static int inForce(long[] from, long time) {
        int place = Arrays.binarySearch(from, time);
        while (place >= 0 && place + 1 < from.length && from[place + 1] == time) {
            place++;
        }
        return place >= 0 ? place : Math.max(0, -place - 2);
    }
}
