package io.tif1.core.results;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Practice: by best lap that counts. */
final class PracticeOrder {
    private PracticeOrder() {}

    static List<ResultRow> of(Map<String, ResultRow> rows) {
        List<ResultRow> timed =
                rows.values().stream()
                        .filter(row -> row.bestLap().isPresent())
                        .sorted(Comparator.comparing(row -> row.bestLap().orElseThrow()))
                        .toList();
        List<ResultRow> others =
                rows.values().stream().filter(row -> row.bestLap().isEmpty()).toList();
        timed.forEach(
                row ->
                        row.derive("Time", row.bestLap().orElseThrow().toDuration(), "")
                                .miss("Status", "practice has none"));
        List<ResultRow> order = ResultDerivation.ranked(timed, others, "no lap counts");
        timed.forEach(
                row ->
                        row.derive(
                                "ClassifiedPosition",
                                String.valueOf(row.position().orElseThrow()),
                                ""));
        return order;
    }
}
