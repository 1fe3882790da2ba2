package io.tif1.core.enrich;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Splits qualifying without messages: the two longest breaks in which no car completes a lap and
 * after which every car comes out of the pits. Accepted only if fewer drivers take part each time.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class BreakSplit {
    private BreakSplit() {}

    /** Returns the segment of each row, or null if the laps show no such breaks. */
    public static int @Nullable [] of(CellReader laps) {
        List<Long> starts = new ArrayList<>(List.of(Long.MIN_VALUE));
        breaks(laps).stream().limit(2).map(Break::end).sorted().forEach(starts::add);
        if (starts.size() < 3) {
            return null;
        }
        int[] segments = SegmentSplit.assign(laps, starts);
        return drivers(laps, segments, 1) > drivers(laps, segments, 2)
                        && drivers(laps, segments, 2) > drivers(laps, segments, 3)
                ? segments
                : null;
    }

    private record Break(long begin, long end) {
        long length() {
            return end - begin;
        }
    }

    private static List<Break> breaks(CellReader laps) {
        ColumnData.Longs starts = laps.longs("LapStartTime");
        long[] begins =
                IntStream.range(0, starts.rows())
                        .filter(starts::has)
                        .mapToLong(row -> starts.at(row))
                        .sorted()
                        .toArray();
        List<Break> breaks = new ArrayList<>();
        for (int i = 1; i < begins.length; i++) {
            Break candidate = new Break(begins[i - 1], begins[i]);
            if (isQuiet(laps, candidate)) {
                breaks.add(candidate);
            }
        }
        breaks.sort(Comparator.comparingLong(Break::length).reversed());
        return breaks;
    }

    private static boolean isQuiet(CellReader laps, Break candidate) {
        long first = Long.MAX_VALUE;
        boolean outLap = false;
        for (int row = 0; row < laps.batch().rows(); row++) {
            if (laps.has("LapStartTime", row)) {
                long begin = laps.longs("LapStartTime").at(row);
                if (begin >= candidate.end() && begin < first) {
                    first = begin;
                    outLap = laps.has("PitOutTime", row);
                }
            }
        }
        return outLap;
    }

    private static long drivers(CellReader laps, int[] segments, int segment) {
        return IntStream.range(0, segments.length)
                .filter(row -> segments[row] == segment)
                .mapToObj(row -> laps.text("Driver", row))
                .distinct()
                .count();
    }
}
