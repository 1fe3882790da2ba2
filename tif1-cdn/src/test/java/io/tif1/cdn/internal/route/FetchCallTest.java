package io.tif1.cdn.internal.route;

import static io.tif1.cdn.internal.route.Scene.LAPS;
import static io.tif1.cdn.internal.route.ScriptedLink.broken;
import static io.tif1.cdn.internal.route.ScriptedLink.ok;
import static io.tif1.cdn.internal.route.ScriptedLink.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Attempt;
import io.tif1.api.InvalidDataException;
import io.tif1.api.NetworkException;
import io.tif1.api.NetworkException.Kind;
import io.tif1.api.spi.Fetched;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class FetchCallTest {
    private final Scene scene = new Scene();

    @Test
    void asksTheFirstMirrorOnly() {
        scene.mirror("a", ok("[1]"));
        ScriptedLink second = scene.mirror("b", ok("[2]"));

        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);

        assertThat(Scene.text(file)).isEqualTo("[1]");
        assertThat(file.join().source()).isEqualTo("a");
        assertThat(file.join().fetchedAt()).isEqualTo(ManualTimeline.START);
        assertThat(file.join().etag()).isEqualTo("\"1\"");
        assertThat(second.asked).isEmpty();
        assertThat(scene.timeline.pendingTasks()).isZero();
    }

    @Test
    void asksTheSecondMirrorWithoutDelayWhenTheFirstFails() {
        scene.mirror("a", status(503));
        scene.mirror("b", ok("[2]"));

        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);

        assertThat(Scene.text(file)).isEqualTo("[2]");
        assertThat(scene.timeline.elapsed()).isZero();
    }

    @Test
    void pausesBetweenRoundsAndDoublesThePause() {
        ScriptedLink only = scene.mirror("a", status(500), broken(), status(502), ok("[1]"));

        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(10));

        assertThat(Scene.text(file)).isEqualTo("[1]");
        assertThat(only.times())
                .containsExactly(
                        Duration.ZERO,
                        Duration.ofMillis(500),
                        Duration.ofMillis(1500),
                        Duration.ofMillis(3500));
    }

    @Test
    void shortensPausesByChance() {
        scene.chance = 0.25;
        ScriptedLink only = scene.mirror("a", status(500), ok("[1]"));

        scene.open().fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(1));

        assertThat(only.times()).containsExactly(Duration.ZERO, Duration.ofMillis(125));
    }

    @Test
    void givesUpAfterTheLastRetryAndListsEachTry() {
        ScriptedLink only = scene.mirror("a", status(503));

        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(60));

        NetworkException failure = (NetworkException) Scene.failure(file);
        assertThat(only.asked).hasSize(4);
        assertThat(failure.kind()).isEqualTo(Kind.STATUS);
        assertThat(failure.isRetryable()).isTrue();
        assertThat(failure.attempts()).hasSize(4);
        assertThat(failure.attempts()).extracting(Attempt::status).containsOnly(503);
        assertThat(failure)
                .hasMessageStartingWith(
                        "cannot fetch 2025/Monaco Grand Prix/Race/session_laptimes.json: status"
                                + " 503");
    }

    @Test
    void withoutRetriesEachMirrorIsAskedOnce() {
        scene.policy = withRetries(0);
        ScriptedLink first = scene.mirror("a", broken());
        ScriptedLink second = scene.mirror("b", status(503), ok("[2]"));
        CdnTransport transport = scene.open();

        CompletableFuture<Fetched> failed = transport.fetch(LAPS);
        CompletableFuture<Fetched> delivered = transport.fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(60));

        assertThat(((NetworkException) Scene.failure(failed)).attempts())
                .extracting(Attempt::source)
                .containsExactly("a", "b");
        assertThat(Scene.text(delivered)).isEqualTo("[2]");
        assertThat(first.asked).hasSize(2);
        assertThat(second.asked).hasSize(2);
    }

    @Test
    void withoutRetriesTheOnlyMirrorIsAskedOnce() {
        scene.policy = withRetries(0);
        ScriptedLink only = scene.mirror("a", status(503));

        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(60));

        assertThat(((NetworkException) Scene.failure(file)).attempts()).hasSize(1);
        assertThat(only.asked).hasSize(1);
    }

    @Test
    void doesNotRepeatWhatWillNotChange() {
        ScriptedLink first = scene.mirror("a", status(403));
        ScriptedLink second = scene.mirror("b", status(400));

        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(60));

        assertThat(Scene.failure(file)).isInstanceOf(NetworkException.class);
        assertThat(first.asked).hasSize(1);
        assertThat(second.asked).hasSize(1);
    }

    @Test
    void timesOutASilentMirrorAndAsksTheNext() {
        ScriptedLink silent = scene.mirror("a", ScriptedLink.SILENCE);
        scene.mirror("b", ok("[2]"));

        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);
        scene.timeline.pass(Duration.ofMillis(29_999));
        assertThat(file).isNotDone();
        scene.timeline.pass(Duration.ofMillis(1));

        assertThat(Scene.text(file)).isEqualTo("[2]");
        assertThat(silent.open.get(0)).isCancelled();
    }

    @Test
    void endsAtTheDeadlineWhateverHappens() {
        scene.mirror("a", ScriptedLink.SILENCE);

        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(119));
        assertThat(file).isNotDone();
        scene.timeline.pass(Duration.ofSeconds(1));

        NetworkException failure = (NetworkException) Scene.failure(file);
        assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(failure.attempts()).isNotEmpty();
        assertThat(scene.timeline.pendingTasks()).isZero();
    }

    @Test
    void reportsUnusableBodiesAsInvalidData() {
        scene.mirror("a", ok("<html>sign in</html>"));

        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(60));

        InvalidDataException failure = (InvalidDataException) Scene.failure(file);
        assertThat(failure.location().file()).isEqualTo(LAPS.toString());
        assertThat(failure).hasMessageContaining("a page, not data");
    }

    @Test
    void takesTheFileFromAnotherMirrorWhenABodyIsUnusable() {
        scene.mirror("a", ok("<html>sign in</html>"));
        scene.mirror("b", ok("[2]"));

        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);

        assertThat(Scene.text(file)).isEqualTo("[2]");
    }

    @Test
    void stopsRetryingWhenTooManyOthersFail() {
        scene.traffic = new TrafficPolicy(16, 1 << 20, 5);
        ScriptedLink only = scene.mirror("a", status(503));
        CdnTransport transport = scene.open();

        transport.fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(60));

        assertThat(only.asked).hasSize(2); // the budget held one retry
    }

    @Test
    void cancellingEndsTheExchange() {
        ScriptedLink silent = scene.mirror("a", ScriptedLink.SILENCE);
        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);

        file.cancel(true);

        assertThat(silent.open.get(0)).isCancelled();
        assertThat(scene.timeline.pendingTasks()).isZero();
    }

    @Test
    void cancellingDuringAPauseEndsTheCall() {
        ScriptedLink only = scene.mirror("a", status(503));
        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);

        file.cancel(true);
        scene.timeline.pass(Duration.ofSeconds(60));

        assertThat(only.asked).hasSize(1);
        assertThat(scene.timeline.pendingTasks()).isZero();
    }

    @Test
    void closingEndsWhatIsUnderWayAndRefusesTheRest() {
        ScriptedLink silent = scene.mirror("a", ScriptedLink.SILENCE);
        CdnTransport transport = scene.open();
        CompletableFuture<Fetched> before = transport.fetch(LAPS);

        transport.close();
        transport.close();
        CompletableFuture<Fetched> after = transport.fetch(LAPS);

        assertThat(((NetworkException) Scene.failure(before)).kind()).isEqualTo(Kind.CANCELLED);
        assertThat(((NetworkException) Scene.failure(after)).kind()).isEqualTo(Kind.CANCELLED);
        assertThat(silent.open.get(0)).isCancelled();
        assertThat(silent.closed).isTrue();
    }

    @Test
    void keepsTheLimitOnExchangesAtOnce() {
        scene.traffic = new TrafficPolicy(2, 1 << 20, 500);
        ScriptedLink silent = scene.mirror("a", ScriptedLink.SILENCE);
        CdnTransport transport = scene.open();

        CompletableFuture<Fetched> first = transport.fetch(LAPS);
        transport.fetch(LAPS);
        transport.fetch(LAPS);
        assertThat(silent.asked).hasSize(2);

        first.cancel(true);
        assertThat(silent.asked).hasSize(3);
    }

    private static RoutePolicy withRetries(int retries) {
        return new RoutePolicy(
                Duration.ofSeconds(30),
                Duration.ofSeconds(120),
                retries,
                Duration.ofMillis(500),
                Duration.ofSeconds(20),
                Duration.ofSeconds(60));
    }
}
