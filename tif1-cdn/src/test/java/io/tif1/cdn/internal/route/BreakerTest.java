package io.tif1.cdn.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.model.BreakerState;
import io.tif1.api.model.BreakerStatus;
import io.tif1.cdn.internal.route.Breaker.Permit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakerTest {
    private final ManualTimeline timeline = new ManualTimeline();
    private final HostPolicy policy =
            new HostPolicy(3, Duration.ofSeconds(30), 5, Duration.ofSeconds(60), 2);
    private Breaker breaker = new Breaker("a", policy, timeline);

    @BeforeEach
    void startClosed() {
        breaker = new Breaker("a", policy, timeline);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed(breaker.acquire().orElseThrow(), false);
        }
    }

    @Test
    void opensAtTheFifthFailureInARowAndNotBefore() {
        fail(4);
        assertThat(breaker.state()).isEqualTo(BreakerState.CLOSED);

        fail(1);

        assertThat(breaker.state()).isEqualTo(BreakerState.OPEN);
        assertThat(breaker.acquire()).isEmpty();
        assertThat(breaker.remaining()).isEqualTo(Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 10})
    void opensAtExactlyAsManyFailuresAsItIsTold(int failures) {
        breaker = failingAfter(failures);
        fail(failures - 1);
        assertThat(breaker.state()).isEqualTo(BreakerState.CLOSED);

        fail(1);

        assertThat(breaker.state()).isEqualTo(BreakerState.OPEN);
    }

    @Test
    void countsEachFailureOfManyThreads() throws Exception {
        breaker = failingAfter(1_000_000);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                running.add(threads.submit(() -> fail(500)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(breaker.status().failures()).isEqualTo(4_000);
    }

    @Test
    void startsCountingAnewAfterASuccess() {
        fail(4);
        breaker.succeeded(breaker.acquire().orElseThrow());

        fail(4);

        assertThat(breaker.state()).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void staysOpenForItsTime() {
        fail(5);

        timeline.pass(Duration.ofSeconds(60).minusNanos(1));
        assertThat(breaker.acquire()).isEmpty();

        timeline.pass(Duration.ofNanos(1));
        assertThat(breaker.acquire()).isPresent();
        assertThat(breaker.state()).isEqualTo(BreakerState.HALF_OPEN);
    }

    @Test
    void letsAFewTrialsThroughWhenHalfOpen() {
        fail(5);
        timeline.pass(Duration.ofSeconds(60));

        assertThat(breaker.acquire()).isPresent();
        assertThat(breaker.acquire()).isPresent();
        assertThat(breaker.acquire()).isEmpty();
    }

    @Test
    void closesAtTheFirstGoodTrial() {
        fail(5);
        timeline.pass(Duration.ofSeconds(60));

        breaker.succeeded(breaker.acquire().orElseThrow());

        assertThat(breaker.state()).isEqualTo(BreakerState.CLOSED);
        fail(4);
        assertThat(breaker.state()).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void opensAgainAtTheFirstBadTrial() {
        fail(5);
        timeline.pass(Duration.ofSeconds(60));

        fail(1);

        assertThat(breaker.state()).isEqualTo(BreakerState.OPEN);
        timeline.pass(Duration.ofSeconds(59));
        assertThat(breaker.acquire()).isEmpty();
    }

    @Test
    void givesATrialBackThatWasNotUsed() {
        fail(5);
        timeline.pass(Duration.ofSeconds(60));
        Permit first = breaker.acquire().orElseThrow();
        breaker.acquire();

        breaker.unused(first);

        assertThat(breaker.acquire()).isPresent();
        assertThat(breaker.acquire()).isEmpty();
    }

    @Test
    void lateSuccessesOfAnEarlierPhaseDoNotCloseIt() {
        Permit early = breaker.acquire().orElseThrow();
        fail(5);

        breaker.succeeded(early);

        assertThat(breaker.state()).isEqualTo(BreakerState.OPEN);
    }

    @Test
    void lateFailuresOfAnEarlierPhaseNeitherReopenNorProlong() {
        Permit early = breaker.acquire().orElseThrow();
        fail(5);
        timeline.pass(Duration.ofSeconds(30));

        breaker.failed(early, false);
        timeline.pass(Duration.ofSeconds(30));

        Permit trial = breaker.acquire().orElseThrow();
        breaker.failed(early, false);
        assertThat(breaker.state()).isEqualTo(BreakerState.HALF_OPEN);
        breaker.succeeded(trial);
        assertThat(breaker.state()).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void oneLostConnectionCountsOnceHoweverManyItCarried() {
        Permit[] together = new Permit[16];
        for (int i = 0; i < together.length; i++) {
            together[i] = breaker.acquire().orElseThrow();
        }

        for (Permit permit : together) {
            breaker.failed(permit, true);
        }

        assertThat(breaker.state()).isEqualTo(BreakerState.CLOSED);
        fail(3);
        assertThat(breaker.state()).isEqualTo(BreakerState.CLOSED);
        fail(1);
        assertThat(breaker.state()).isEqualTo(BreakerState.OPEN);
    }

    @Test
    void walksThroughAllTransitionsAndTellsWhen() {
        assertThat(breaker.status()).isEqualTo(BreakerStatus.untouched());

        fail(4);
        assertThat(breaker.status())
                .isEqualTo(new BreakerStatus(BreakerState.CLOSED, 4, 0, Optional.empty()));
        fail(1);
        assertStands(BreakerState.OPEN, 1, 0);
        timeline.pass(Duration.ofSeconds(60));
        breaker.failed(breaker.acquire().orElseThrow(), false);
        assertStands(BreakerState.OPEN, 3, 60);
        timeline.pass(Duration.ofSeconds(60));
        Permit trial = breaker.acquire().orElseThrow();
        assertStands(BreakerState.HALF_OPEN, 4, 120);
        timeline.pass(Duration.ofSeconds(1));
        breaker.succeeded(trial);
        assertStands(BreakerState.CLOSED, 5, 121);
    }

    private void assertStands(BreakerState state, long changes, long second) {
        assertThat(breaker.status())
                .isEqualTo(
                        new BreakerStatus(
                                state,
                                0,
                                changes,
                                Optional.of(ManualTimeline.START.plusSeconds(second))));
    }

    private Breaker failingAfter(int failures) {
        return new Breaker(
                "a",
                new HostPolicy(3, Duration.ofSeconds(30), failures, Duration.ofSeconds(60), 2),
                timeline);
    }
}
