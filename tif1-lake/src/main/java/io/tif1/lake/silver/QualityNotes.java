package io.tif1.lake.silver;

import io.tif1.ergast.Partition;
import io.tif1.ergast.columnar.ExtractionReport;
import io.tif1.lake.bronze.BronzeBatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is worth noting about a batch that is good enough. */
final class QualityNotes {
    private static final Set<String> BY_RACE =
            Set.of("results", "qualifying", "sprint", "pitstops", "laps");
    private static final int FEWEST = 10;
    private static final int MOST = 60;

    private QualityNotes() {}

    /** Returns whether the rows of a batch are kept round by round. */
    static boolean splits(Partition partition) {
        return partition.level() == Partition.Level.SEASON
                && BY_RACE.contains(partition.endpoint());
    }

    static SilverBatch.Quality of(
            BronzeBatch batch,
            ExtractionReport report,
            WorkTable.Repeats repeats,
            List<SilverPart> parts) {
        List<String> notes = new ArrayList<>();
        report.warnings().entrySet().stream()
                .map(warning -> warning.getKey() + " " + warning.getValue() + " times")
                .sorted()
                .forEach(notes::add);
        repeats.keys().forEach(key -> notes.add("conflict " + key));
        if (batch.partition().endpoint().equals("results")) {
            parts.stream()
                    .filter(part -> part.rows() < FEWEST || part.rows() > MOST)
                    .filter(part -> part.rows() > 0)
                    .forEach(part -> notes.add(part.rows() + " results in " + part.partition()));
        }
        return new SilverBatch.Quality(
                report.rejects().size(),
                repeats.exact(),
                repeats.conflicts(),
                notes,
                report.drifts());
    }
}
