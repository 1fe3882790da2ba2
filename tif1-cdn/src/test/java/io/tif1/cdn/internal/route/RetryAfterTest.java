package io.tif1.cdn.internal.route;

import static io.tif1.cdn.internal.route.Scene.LAPS;
import static io.tif1.cdn.internal.route.ScriptedLink.ok;
import static io.tif1.cdn.internal.route.ScriptedLink.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.NetworkException;
import io.tif1.api.model.BreakerState;
import io.tif1.api.spi.Fetched;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private final Scene scene = new Scene();

    @Test
    void readsSeconds() {
        assertThat(RetryAfter.read(" 7 ", Instant.EPOCH)).hasValue(Duration.ofSeconds(7));
        assertThat(RetryAfter.read("0", Instant.EPOCH)).hasValue(Duration.ZERO);
    }

    @Test
    void readsDates() {
        Instant now = Instant.parse("2026-03-08T05:00:00Z");

        assertThat(RetryAfter.read("Sun, 08 Mar 2026 05:00:42 GMT", now))
                .hasValue(Duration.ofSeconds(42));
        assertThat(RetryAfter.read("Sun, 08 Mar 2026 04:00:00 GMT", now)).hasValue(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "99999999999", "8 Mar 2026 05:00"})
    void ignoresWhatIsNeither(String header) {
        assertThat(RetryAfter.read(header, Instant.EPOCH)).isEmpty();
    }

    @Test
    void waitsExactlyAsLongAsAskedInSeconds() {
        ScriptedLink only = scene.mirror("a", status(429, "retry-after", "7"), ok("[1]"));

        CdnTransport transport = scene.open();
        CompletableFuture<Fetched> file = transport.fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(20));

        assertThat(Scene.text(file)).isEqualTo("[1]");
        assertThat(only.times()).containsExactly(Duration.ZERO, Duration.ofSeconds(7));
        assertThat(transport.statistics().pauses()).isEqualTo(1);
        assertThat(transport.statistics().retries()).isEqualTo(1);
        assertThat(transport.statistics().attempts()).isEqualTo(2);
    }

    @Test
    void waitsExactlyAsLongAsAskedByDate() {
        ScriptedLink only =
                scene.mirror(
                        "a",
                        status(503, "retry-after", "Sun, 08 Mar 2026 05:00:42 GMT"),
                        ok("[1]"));

        scene.open().fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(60));

        assertThat(only.times()).containsExactly(Duration.ZERO, Duration.ofSeconds(42));
    }

    @Test
    void letsOtherFetchesWaitForTheSameMirrorToo() {
        ScriptedLink only = scene.mirror("a", status(429, "retry-after", "7"), ok("[1]"));
        CdnTransport transport = scene.open();
        transport.fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(3));

        CompletableFuture<Fetched> other = transport.fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(3));
        assertThat(other).isNotDone();
        scene.timeline.pass(Duration.ofSeconds(1));

        assertThat(other).isCompleted();
        assertThat(only.times())
                .containsExactly(Duration.ZERO, Duration.ofSeconds(7), Duration.ofSeconds(7));
    }

    @Test
    void asksAnotherMirrorMeanwhile() {
        ScriptedLink first = scene.mirror("a", status(429, "retry-after", "7"), ok("[1]"));
        scene.mirror("b", ok("[2]"));
        CdnTransport transport = scene.open();

        assertThat(Scene.text(transport.fetch(LAPS))).isEqualTo("[2]");
        assertThat(Scene.text(transport.fetch(LAPS))).isEqualTo("[2]");
        assertThat(first.asked).hasSize(1);

        scene.timeline.pass(Duration.ofSeconds(7));
        assertThat(Scene.text(transport.fetch(LAPS))).isEqualTo("[1]");
    }

    @Test
    void failsAtOnceWhenTheWishIsLongerThanTheDeadline() {
        scene.mirror("a", status(429, "retry-after", "3600"));

        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);

        NetworkException failure = (NetworkException) Scene.failure(file);
        assertThat(failure).hasMessageContaining("it asks to wait 3600 s");
        assertThat(failure.attempts()).hasSize(1);
    }

    @Test
    void aWishIsNotAFaultOfTheMirror() {
        scene.mirror("a", status(429, "retry-after", "1"));
        scene.policy =
                new RoutePolicy(
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(120),
                        20,
                        Duration.ofMillis(500),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(60));

        scene.open().fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(60));

        assertThat(scene.links.get(0).asked).hasSize(21);
        assertThat(scene.state(0).breaker().state()).isEqualTo(BreakerState.CLOSED);
    }
}
