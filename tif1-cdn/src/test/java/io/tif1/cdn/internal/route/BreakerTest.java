package io.tif1.cdn.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.cdn.internal.route.Breaker.Permit;
import io.tif1.cdn.internal.route.Breaker.State;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BreakerTest {
    private final ManualTimeline timeline = new ManualTimeline();
    private final HostPolicy policy =
            new HostPolicy(3, Duration.ofSeconds(30), 5, Duration.ofSeconds(60), 2);
    private Breaker breaker = new Breaker(policy, timeline);

    @BeforeEach
    void startClosed() {
        breaker = new Breaker(policy, timeline);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed(breaker.acquire().orElseThrow(), false);
        }
    }

    @Test
    void opensAtTheFifthFailureInARowAndNotBefore() {
        fail(4);
        assertThat(breaker.state()).isEqualTo(State.CLOSED);

        fail(1);

        assertThat(breaker.state()).isEqualTo(State.OPEN);
        assertThat(breaker.acquire()).isEmpty();
        assertThat(breaker.remaining()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void startsCountingAnewAfterASuccess() {
        fail(4);
        breaker.succeeded(breaker.acquire().orElseThrow());

        fail(4);

        assertThat(breaker.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void staysOpenForItsTime() {
        fail(5);

        timeline.pass(Duration.ofSeconds(60).minusNanos(1));
        assertThat(breaker.acquire()).isEmpty();

        timeline.pass(Duration.ofNanos(1));
        assertThat(breaker.acquire()).isPresent();
        assertThat(breaker.state()).isEqualTo(State.HALF_OPEN);
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

        assertThat(breaker.state()).isEqualTo(State.CLOSED);
        fail(4);
        assertThat(breaker.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void opensAgainAtTheFirstBadTrial() {
        fail(5);
        timeline.pass(Duration.ofSeconds(60));

        fail(1);

        assertThat(breaker.state()).isEqualTo(State.OPEN);
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

        assertThat(breaker.state()).isEqualTo(State.OPEN);
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
        assertThat(breaker.state()).isEqualTo(State.HALF_OPEN);
        breaker.succeeded(trial);
        assertThat(breaker.state()).isEqualTo(State.CLOSED);
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

        assertThat(breaker.state()).isEqualTo(State.CLOSED);
        fail(3);
        assertThat(breaker.state()).isEqualTo(State.CLOSED);
        fail(1);
        assertThat(breaker.state()).isEqualTo(State.OPEN);
    }
}
