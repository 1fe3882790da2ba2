package io.tif1.core.enrich;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.SessionStatus;
import io.tif1.api.model.Timeline;
import io.tif1.core.columns.Bitmaps;
import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Which segment of qualifying each lap belongs to: 1, 2, 3, or 0 for none.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class SegmentSplit {
    private SegmentSplit() {}

    /**
     * Reads the source's markers.
     *
     * @return the segment of each row, or null if no row has a marker
     */
    public static int @Nullable [] byMarkers(CellReader laps) {
        int[] segments = new int[laps.batch().rows()];
        for (int row = 0; row < segments.length; row++) {
            String marker = laps.text("QualifyingSession", row).trim();
            if (marker.matches("(?i)S?Q[123]")) {
                segments[row] = marker.charAt(marker.length() - 1) - '0';
            }
        }
        return Arrays.stream(segments).anyMatch(segment -> segment > 0) ? segments : null;
    }

    /**
     * Splits by the starts of the segments: a lap belongs to the segment in which it starts; a lap
     * that leaves the pits before a segment and ends in it belongs to that one.
     *
     * @param statuses when the session started, was stopped and ended
     * @return the segment of each row, or null if the timeline shows no more than one segment
     */
    public static int @Nullable [] byStatus(CellReader laps, Timeline<SessionStatus> statuses) {
        List<Long> starts = starts(statuses);
        boolean timed =
                laps.longs("LapStartTime").rows() > 0
                        && Bitmaps.count(laps.longs("LapStartTime").validity(), laps.batch().rows())
                                > 0;
        return starts.size() < 2 || starts.size() > 3 || !timed ? null : assign(laps, starts);
    }

    private static List<Long> starts(Timeline<SessionStatus> statuses) {
        List<Long> starts = new ArrayList<>();
        boolean stopped = false;
        for (Timeline.Change<SessionStatus> change : statuses.entries()) {
            switch (change.state()) {
                case STARTED -> {
                    if (!stopped) {
                        starts.add(starts.isEmpty() ? 0L : change.time().toMillis());
                    }
                    stopped = false;
                }
                case ABORTED -> stopped = true;
                case FINISHED -> stopped = false;
                default -> {}
            }
        }
        return starts;
    }

    /** Splits at given starts of segments, in session time. */
    static int[] assign(CellReader laps, List<Long> starts) {
        int[] segments = new int[laps.batch().rows()];
        ColumnData.Longs begins = laps.longs("LapStartTime");
        ColumnData.Longs ends = laps.longs("Time");
        for (int row = 0; row < segments.length; row++) {
            if (begins.has(row)) {
                int segment = segmentAt(starts, begins.at(row));
                boolean early =
                        segment < starts.size()
                                && laps.has("PitOutTime", row)
                                && ends.has(row)
                                && ends.at(row) > starts.get(segment);
                segments[row] = early ? segment + 1 : segment;
            }
        }
        return segments;
    }

    private static int segmentAt(List<Long> starts, long time) {
        int segment = 0;
        while (segment < starts.size() && starts.get(segment) < time) {
            segment++;
        }
        return segment;
    }
}
