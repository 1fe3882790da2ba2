package io.tif1.core.view;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.Laps;
import io.tif1.api.model.QualifyingLaps;
import io.tif1.api.model.QualifyingLaps.Basis;
import io.tif1.core.enrich.BreakSplit;
import io.tif1.core.enrich.SegmentSplit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits laps of a qualifying session by the best means there is. */
final class SegmentsOf {
    private SegmentsOf() {}

    static QualifyingLaps split(LapRows laps, int[] rows) {
        if (!laps.session().kind().isQualifyingLike(laps.session().season())) {
            throw new DataNotFoundException(
                    laps.session() + " is no qualifying session, so it has no segments", List.of());
        }
        int[] segments = SegmentSplit.byMarkers(laps.cells());
        if (segments != null) {
            return of(laps, rows, segments, Basis.MARKERS);
        }
        laps.require("LapStartTime");
        segments = SegmentSplit.byStatus(laps.cells(), laps.links().statuses());
        if (segments != null) {
            return of(laps, rows, segments, Basis.SESSION_STATUS);
        }
        segments = BreakSplit.of(laps.cells());
        if (segments != null) {
            return of(laps, rows, segments, Basis.BREAKS);
        }
        throw new DataNotFoundException(
                "nothing that the archive publishes tells the segments of %s apart"
                        .formatted(laps.session()),
                List.of());
    }

    private static QualifyingLaps of(LapRows laps, int[] rows, int[] segments, Basis basis) {
        return new QualifyingLaps(
                segment(laps, rows, segments, 1),
                segment(laps, rows, segments, 2),
                segment(laps, rows, segments, 3),
                basis);
    }

    private static @Nullable Laps segment(LapRows laps, int[] rows, int[] segments, int segment) {
        boolean held = Arrays.stream(segments).anyMatch(s -> s == segment);
        return held
                ? new LapsView(
                        laps, Arrays.stream(rows).filter(row -> segments[row] == segment).toArray())
                : null;
    }
}
