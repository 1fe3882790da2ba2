package io.tif1.core.enrich;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.core.columns.Batches;
import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Which sample of the weather belongs to a lap: the first one between its start and its end, else
 * the last one not after its end.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class LapWeather {
    private static final List<String> COLUMNS =
            List.of(
                    "AirTemp",
                    "Humidity",
                    "Pressure",
                    "Rainfall",
                    "TrackTemp",
                    "WindDirection",
                    "WindSpeed");

    private LapWeather() {}

    /**
     * Finds the sample of each lap.
     *
     * @param weather the session's weather, in order of time
     * @return the row in the weather of each lap, or -1 where there is none
     */
    public static int[] rows(CellReader laps, CellReader weather) {
        long[] times = times(weather);
        int[] found = new int[laps.batch().rows()];
        for (int row = 0; row < found.length; row++) {
            found[row] = laps.has("Time", row) ? find(laps, row, times) : -1;
        }
        return found;
    }

    /** Finds the sample of one lap, or -1 if there is none. */
    public static int row(CellReader laps, int lap, CellReader weather) {
        return laps.has("Time", lap) ? find(laps, lap, times(weather)) : -1;
    }

    private static int find(CellReader laps, int row, long[] times) {
        long end = laps.longs("Time").at(row);
        int last = atOrBefore(times, end);
        if (laps.has("LapStartTime", row)) {
            long start = laps.longs("LapStartTime").at(row);
            int first = atOrBefore(times, start - 1) + 1;
            return first < times.length && times[first] <= end ? first : last;
        }
        return last;
    }

    private static int atOrBefore(long[] times, long time) {
        int position = Arrays.binarySearch(times, time);
        return position >= 0 ? position : -position - 2;
    }

    private static long[] times(CellReader weather) {
        ColumnData.Longs times = weather.longs("Time");
        long[] known = new long[times.rows()];
        long last = Long.MIN_VALUE;
        for (int row = 0; row < known.length; row++) {
            last = times.has(row) ? Math.max(last, times.at(row)) : last;
            known[row] = last;
        }
        return known;
    }

    /** Returns the laps with their weather columns replaced by the samples found. */
    public static ColumnBatch replace(CellReader laps, CellReader weather) {
        int[] rows = rows(laps, weather);
        ColumnBatch replaced = put(laps.batch(), "WeatherTime", weather, "Time", rows);
        for (String column : COLUMNS) {
            replaced = put(replaced, column, weather, column, rows);
        }
        return replaced;
    }

    private static ColumnBatch put(
            ColumnBatch laps, String column, CellReader weather, String from, int[] rows) {
        Field field = weather.batch().schema().find(from).orElseThrow();
        return Batches.with(
                laps,
                new Field(column, field.type(), field.available()),
                Picks.orMissing(weather.batch().column(from), rows));
    }
}
