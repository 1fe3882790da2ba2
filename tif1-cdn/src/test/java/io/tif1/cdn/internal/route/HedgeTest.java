package io.tif1.cdn.internal.route;

import static io.tif1.cdn.internal.route.Scene.LAPS;
import static io.tif1.cdn.internal.route.ScriptedLink.SILENCE;
import static io.tif1.cdn.internal.route.ScriptedLink.ok;
import static io.tif1.cdn.internal.route.ScriptedLink.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.NetworkException;
import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.model.NetworkStatistics;
import io.tif1.api.spi.Fetched;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class HedgeTest {
    private static final Duration AFTER = Duration.ofMillis(300);

    private final Scene scene = new Scene();

    private CdnTransport open() {
        scene.policy = scene.policy.with(new TailPolicy(Optional.of(AFTER), Optional.empty()));
        return scene.open();
    }

    @Test
    void isOffUnlessSet() {
        scene.mirror("a", SILENCE);
        ScriptedLink second = scene.mirror("b", ok("[2]"));

        scene.open().fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(29));

        assertThat(second.asked).isEmpty();
    }

    @Test
    void asksTheNextMirrorBesideASlowOneAndBreaksTheSlowOneOff() {
        ScriptedLink slow = scene.mirror("a", SILENCE);
        ScriptedLink second = scene.mirror("b", ok("[2]"));
        CdnTransport transport = open();

        CompletableFuture<Fetched> file = transport.fetch(LAPS);
        scene.timeline.pass(AFTER.minusNanos(1));
        assertThat(second.asked).isEmpty();
        scene.timeline.pass(Duration.ofNanos(1));

        assertThat(Scene.text(file)).isEqualTo("[2]");
        assertThat(second.times()).containsExactly(AFTER);
        assertThat(slow.open.get(0)).isCancelled();
        assertThat(scene.timeline.pendingTasks()).isZero();
        NetworkStatistics seen = transport.statistics();
        assertThat(seen.hedges()).isEqualTo(1);
        assertThat(seen.hedgesWon()).isEqualTo(1);
        assertThat(seen.retries()).isZero();
        assertThat(seen.delivered()).isEqualTo(1);
    }

    @Test
    void theFirstMayStillWin() {
        ScriptedLink slow = scene.mirror("a", SILENCE);
        ScriptedLink second = scene.mirror("b", SILENCE);
        CdnTransport transport = open();
        CompletableFuture<Fetched> file = transport.fetch(LAPS);
        scene.timeline.pass(AFTER);

        slow.open.get(0).complete(ok("[1]"));

        assertThat(Scene.text(file)).isEqualTo("[1]");
        assertThat(second.open.get(0)).isCancelled();
        assertThat(transport.statistics().hedges()).isEqualTo(1);
        assertThat(transport.statistics().hedgesWon()).isZero();
    }

    @Test
    void asksTheSameHostWhereThereIsNoOther() {
        ScriptedLink only = scene.mirror("a", SILENCE, ok("[1]"));

        CompletableFuture<Fetched> file = open().fetch(LAPS);
        scene.timeline.pass(AFTER);

        assertThat(Scene.text(file)).isEqualTo("[1]");
        assertThat(only.asked).hasSize(2);
        assertThat(only.open.get(0)).isCancelled();
    }

    @Test
    void aFailureOfOneLeavesTheOtherRunning() {
        ScriptedLink slow = scene.mirror("a", SILENCE);
        scene.mirror("b", status(500));
        CompletableFuture<Fetched> file = open().fetch(LAPS);
        scene.timeline.pass(AFTER);
        assertThat(file).isNotDone();

        slow.open.get(0).complete(ok("[1]"));

        assertThat(Scene.text(file)).isEqualTo("[1]");
    }

    @Test
    void bothFailingIsReportedWithBoth() {
        ScriptedLink slow = scene.mirror("a", SILENCE, status(500));
        scene.mirror("b", status(503));
        CompletableFuture<Fetched> file = open().fetch(LAPS);
        scene.timeline.pass(AFTER);

        slow.open.get(0).complete(status(502));
        scene.timeline.pass(Duration.ofSeconds(60));

        NetworkException failure = (NetworkException) Scene.failure(file);
        assertThat(failure.attempts()).hasSize(4);
        assertThat(failure.attempts().subList(0, 2)).extracting("status").containsExactly(503, 502);
    }

    @Test
    void aSecondMirrorWithoutTheFileDoesNotEndTheFirst() {
        ScriptedLink slow = scene.mirror("a", SILENCE);
        scene.mirror("b", status(404));
        CompletableFuture<Fetched> file = open().fetch(LAPS);
        scene.timeline.pass(AFTER);
        assertThat(file).isNotDone();

        slow.open.get(0).complete(ok("[1]"));

        assertThat(Scene.text(file)).isEqualTo("[1]");
    }

    @Test
    void twoMirrorsWithoutTheFileMakeItAbsent() {
        ScriptedLink slow = scene.mirror("a", SILENCE);
        scene.mirror("b", status(404));
        CompletableFuture<Fetched> file = open().fetch(LAPS);
        scene.timeline.pass(AFTER);

        slow.open.get(0).complete(status(404));

        assertThat(Scene.failure(file)).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void leavesItWhenTheRetryBudgetIsSpent() {
        scene.traffic = new TrafficPolicy(16, 1 << 20, 4);
        scene.mirror("a", SILENCE);
        ScriptedLink second = scene.mirror("b", ok("[2]"));
        CdnTransport transport = open();

        transport.fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(29));

        assertThat(second.asked).isEmpty();
        assertThat(transport.statistics().hedges()).isZero();
        assertThat(scene.state(1).breaker().status().failures()).isZero();
    }

    @Test
    void doesNotPushInWhereThereIsNoRoom() {
        scene.traffic = new TrafficPolicy(1, 1 << 20, 500);
        ScriptedLink slow = scene.mirror("a", SILENCE);
        ScriptedLink second = scene.mirror("b", ok("[2]"));
        CompletableFuture<Fetched> file = open().fetch(LAPS);

        scene.timeline.pass(Duration.ofSeconds(29));
        assertThat(second.asked).isEmpty();
        slow.open.get(0).complete(ok("[1]"));

        assertThat(Scene.text(file)).isEqualTo("[1]");
    }

    @Test
    void cancellingBreaksBothOffAndGivesTheirPlacesBack() {
        scene.traffic = new TrafficPolicy(2, 1 << 20, 500);
        ScriptedLink first = scene.mirror("a", SILENCE, ok("[1]"));
        ScriptedLink second = scene.mirror("b", SILENCE);
        CdnTransport transport = open();
        CompletableFuture<Fetched> file = transport.fetch(LAPS);
        scene.timeline.pass(AFTER);

        file.cancel(true);

        assertThat(first.open.get(0)).isCancelled();
        assertThat(second.open.get(0)).isCancelled();
        assertThat(Scene.text(transport.fetch(LAPS))).isEqualTo("[1]");
        assertThat(scene.timeline.pendingTasks()).isZero();
    }

    @Test
    void waitsLongerWhereAnswersUsuallyTakeLonger() {
        Latency latency = new Latency();
        TailPolicy tail = new TailPolicy(Optional.of(AFTER), Optional.empty());
        assertThat(tail.patience(latency)).hasValue(AFTER);

        for (int i = 1; i <= 100; i++) {
            latency.add(Duration.ofMillis(10L * i));
        }

        assertThat(tail.patience(latency)).hasValue(Duration.ofMillis(970));
    }

    @Test
    void shrinksTheTimeForOneTryToFourTimesTheUsualWithinBounds() {
        Duration most = Duration.ofSeconds(30);
        Latency fast = new Latency();
        Latency slow = new Latency();
        TailPolicy tail = new TailPolicy(Optional.empty(), Optional.of(Duration.ofSeconds(2)));
        assertThat(tail.timeout(most, fast)).isEqualTo(most);

        for (int i = 0; i < 20; i++) {
            fast.add(Duration.ofMillis(10));
            slow.add(Duration.ofSeconds(1));
        }

        assertThat(tail.timeout(most, fast)).isEqualTo(Duration.ofSeconds(2));
        assertThat(tail.timeout(most, slow)).isEqualTo(Duration.ofSeconds(4));
        assertThat(tail.timeout(Duration.ofSeconds(3), slow)).isEqualTo(Duration.ofSeconds(3));
        assertThat(TailPolicy.NONE.timeout(most, fast)).isEqualTo(most);
    }
}
