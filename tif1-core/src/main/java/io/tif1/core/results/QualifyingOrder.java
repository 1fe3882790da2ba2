package io.tif1.core.results;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.Lap;
import io.tif1.api.model.LapTime;
import io.tif1.api.model.Laps;
import io.tif1.api.model.QualifyingLaps;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Qualifying: by the best laps of Q3, then Q2, then Q1. */
final class QualifyingOrder {
    private static final double LIMIT = 1.07;

    private QualifyingOrder() {}

    static List<ResultRow> of(Map<String, ResultRow> rows, Laps laps) {
        QualifyingLaps split;
        try {
            split = laps.qualifying();
        } catch (DataNotFoundException e) {
            return unsplit(rows, String.valueOf(e.getMessage()));
        }
        for (int segment = 1; segment <= 3; segment++) {
            fill(rows, split, segment);
        }
        List<ResultRow> timed =
                rows.values().stream()
                        .filter(row -> row.segment(1).isPresent())
                        .sorted(order(3).thenComparing(order(2)).thenComparing(order(1)))
                        .toList();
        List<ResultRow> others =
                rows.values().stream().filter(row -> row.segment(1).isEmpty()).toList();
        List<ResultRow> all = ResultDerivation.ranked(timed, others, "no lap of Q1 counts");
        classify(timed);
        return all;
    }

    private static List<ResultRow> unsplit(Map<String, ResultRow> rows, String why) {
        rows.values().forEach(row -> List.of("Q1", "Q2", "Q3").forEach(q -> row.miss(q, why)));
        return ResultDerivation.ranked(List.of(), List.copyOf(rows.values()), why);
    }

    private static void fill(Map<String, ResultRow> rows, QualifyingLaps split, int segment) {
        Map<String, Laps> byDriver = split.segment(segment).map(Laps::byDriver).orElse(Map.of());
        rows.forEach((code, row) -> row.segment(segment, best(byDriver.get(code))));
    }

    private static @Nullable LapTime best(@Nullable Laps laps) {
        return laps == null
                ? null
                : laps.stream()
                        .filter(lap -> lap.hasTime() && !lap.deleted().orElse(false))
                        .filter(lap -> !lap.generated().orElse(false))
                        .map(Lap::time)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static Comparator<ResultRow> order(int segment) {
        return Comparator.comparingLong(
                row -> row.segment(segment).map(LapTime::millis).orElse(Long.MAX_VALUE));
    }

    private static void classify(List<ResultRow> timed) {
        long best =
                timed.stream()
                        .mapToLong(row -> row.segment(1).orElseThrow().millis())
                        .min()
                        .orElse(0);
        for (ResultRow row : timed) {
            boolean slow =
                    row.segment(1).orElseThrow().millis() > best * LIMIT
                            && row.segment(2).isEmpty();
            String position = String.valueOf(row.position().orElseThrow());
            row.derive("ClassifiedPosition", slow ? "N" : position, "");
        }
    }
}
