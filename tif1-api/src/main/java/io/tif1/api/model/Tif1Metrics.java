package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What an open {@code Tif1} has done since it was opened, read at one moment. Immutable.
 *
 * <p>All numbers but {@code sessions} and what tiers hold only ever grow.
 *
 * @param takenAt when the numbers were read
 * @param sessions sessions that somebody holds
 * @param stages time and bytes of each stage that ran, in the order of the pipeline; {@code DECODE}
 *     has the bytes that were decoded, {@code FETCH} those that were read or crossed the wire
 * @param files what became of the files that were asked for
 * @param caches the tiers with their counts, the cheapest first
 * @param sources the sources with the counts of their network, in the order they are asked
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Tif1Metrics(
        Instant takenAt,
        int sessions,
        List<StageTiming> stages,
        FileCounts files,
        List<TierInfo> caches,
        List<SourceMetrics> sources) {
    /** Copies the lists. */
    public Tif1Metrics {
        stages = List.copyOf(stages);
        caches = List.copyOf(caches);
        sources = List.copyOf(sources);
    }

    /** Returns what a stage took, or empty if it never ran. */
    public Optional<StageTiming> stage(StageTiming.Stage stage) {
        return stages.stream().filter(timing -> timing.stage() == stage).findFirst();
    }
}
