package io.tif1.api.model;

import static java.util.Objects.requireNonNull;
import static org.apiguardian.api.API.Status.STABLE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What an open {@code Tif1} has done since it was opened, read at one moment. Immutable.
 *
 * <p>All numbers but {@code sessions}, {@code held}, the slowest query and what tiers hold only
 * ever grow.
 *
 * @param takenAt when the numbers were read
 * @param sessions sessions that somebody holds
 * @param stages time and bytes of each stage that ran, in the order of the pipeline; {@code DECODE}
 *     has the bytes that were decoded, {@code FETCH} those that were read or crossed the wire
 * @param files what became of the files that were asked for
 * @param caches the tiers with their counts, the cheapest first
 * @param sources the sources with the counts of their network, in the order they are asked
 * @param prefetch what was loaded ahead, and what of it was used
 * @param held about how many bytes sessions and frames take
 * @param queries how long loads took
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Tif1Metrics(
        Instant takenAt,
        int sessions,
        List<StageTiming> stages,
        FileCounts files,
        List<TierInfo> caches,
        List<SourceMetrics> sources,
        PrefetchCounts prefetch,
        HeldBytes held,
        QueryTimes queries) {
    /** Copies the lists. */
    public Tif1Metrics {
        stages = List.copyOf(stages);
        caches = List.copyOf(caches);
        sources = List.copyOf(sources);
    }

    /** Judges these numbers by {@link HealthThresholds#STANDARD}. */
    public Health health() {
        return health(HealthThresholds.STANDARD);
    }

    /**
     * Judges these numbers.
     *
     * <p>Rates are those since the {@code Tif1} was opened, its cold start included; breakers are
     * those of the moment, and the slowest query is one of the last 1,000.
     */
    public Health health(HealthThresholds thresholds) {
        return new HealthRules(this, requireNonNull(thresholds, "thresholds")).judge();
    }

    /** Returns what a stage took, or empty if it never ran. */
    public Optional<StageTiming> stage(StageTiming.Stage stage) {
        return stages.stream().filter(timing -> timing.stage() == stage).findFirst();
    }
}
