package io.tif1.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tif1.api.model.Health.State;
import io.tif1.api.model.Health.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HealthTest {
    private static final long PUTS = 7;

    private FileCounts files = new FileCounts(81, 19, 0, 0, 0);
    private List<TierInfo> tiers = List.of(tier(PUTS));
    private List<SourceMetrics> sources = List.of(source(BreakerState.CLOSED));
    private QueryTimes queries = new QueryTimes(100, Duration.ofSeconds(5));

    @Test
    void allIsWellJustAboveEveryThreshold() {
        assertThat(health().isGood()).isTrue();
        assertThat(health().checks()).extracting(Health.Check::state).containsOnly(State.GOOD);
        assertThat(health().checks())
                .extracting(Health.Check::subject)
                .containsExactly(Subject.values());
    }

    @Test
    void cachesHaveToAnswerMoreThanFourOutOfFive() {
        files = new FileCounts(80, 20, 0, 0, 0);

        assertThat(health().isGood()).isFalse();
        assertThat(health().of(Subject.HIT_RATE).detail())
                .isEqualTo("80 of 100 files answered by caches, to be over 80 %");
    }

    @Test
    void filesThatDoNotExistSayNothingAboutCaches() {
        files = new FileCounts(81, 19, 0, 900, 0);

        assertThat(state(Subject.HIT_RATE)).isEqualTo(State.GOOD);
    }

    @Test
    void staleFilesAreNoSuccess() {
        files = new FileCounts(90, 5, 3, 0, 2);

        assertThat(state(Subject.HIT_RATE)).isEqualTo(State.GOOD);
        assertThat(state(Subject.SUCCESS_RATE)).isEqualTo(State.BAD);
    }

    @Test
    void missingFilesAreNoFailures() {
        files = new FileCounts(90, 6, 0, 200, 4);

        assertThat(state(Subject.SUCCESS_RATE)).isEqualTo(State.GOOD);
    }

    @Test
    void fewFilesProveNothing() {
        files = new FileCounts(0, 10, 0, 0, 9);

        assertThat(state(Subject.HIT_RATE)).isEqualTo(State.UNKNOWN);
        assertThat(state(Subject.SUCCESS_RATE)).isEqualTo(State.UNKNOWN);
        assertThat(health().isGood()).isTrue();
        assertThat(metrics().health(HealthThresholds.STANDARD.from(1)).isGood()).isFalse();
    }

    @Test
    void withoutCacheOrWithoutAnythingToCacheThereIsNoHitRate() {
        files = new FileCounts(0, 100, 0, 0, 0);
        assertThat(state(Subject.HIT_RATE)).isEqualTo(State.BAD);

        tiers = List.of(tier(0));
        assertThat(state(Subject.HIT_RATE)).isEqualTo(State.UNKNOWN);

        tiers = List.of();
        assertThat(state(Subject.HIT_RATE)).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aBreakerThatIsNotClosedIsNamed() {
        sources = List.of(source(BreakerState.CLOSED), source(BreakerState.HALF_OPEN));

        assertThat(state(Subject.BREAKERS)).isEqualTo(State.BAD);
        assertThat(health().of(Subject.BREAKERS).detail()).isEqualTo("jsdelivr is half-open");
    }

    @Test
    void sourcesWithoutHostsHaveNoBreakers() {
        sources = List.of(new SourceMetrics("folder", NetworkStatistics.none()));

        assertThat(state(Subject.BREAKERS)).isEqualTo(State.UNKNOWN);
    }

    @Test
    void oneSlowQueryIsOneTooMany() {
        queries = new QueryTimes(100, Duration.ofMillis(5001));
        assertThat(state(Subject.SLOWEST_QUERY)).isEqualTo(State.BAD);

        queries = QueryTimes.none();
        assertThat(state(Subject.SLOWEST_QUERY)).isEqualTo(State.UNKNOWN);
    }

    @Test
    void thresholdsThatCannotBeMeantAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HealthThresholds(80, 0.95, Duration.ZERO, 1))
                .withMessageContaining("80");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HealthThresholds(0.8, 0.95, Duration.ofSeconds(-1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> HealthThresholds.STANDARD.from(-1));
    }

    private State state(Subject subject) {
        return health().of(subject).state();
    }

    private Health health() {
        return metrics().health();
    }

    private Tif1Metrics metrics() {
        return new Tif1Metrics(
                Instant.EPOCH,
                1,
                List.of(),
                files,
                tiers,
                sources,
                PrefetchCounts.none(),
                HeldBytes.none(),
                queries);
    }

    private static TierInfo tier(long puts) {
        return new TierInfo("disk", "f", true, new CacheStatistics(0, 0, puts, 0, 0, 0, 0));
    }

    private static SourceMetrics source(BreakerState state) {
        BreakerStatus breaker = new BreakerStatus(state, 0, 0, Optional.empty());
        HostStatistics host =
                new HostStatistics("jsdelivr", 9, 0, 0, 1, Duration.ofSeconds(1), breaker);
        return new SourceMetrics("cdn", new NetworkStatistics(9, 9, 0, 0, 0, 0, List.of(host)));
    }
}
