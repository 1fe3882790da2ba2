package io.tif1.cdn.internal.route;

import static io.tif1.cdn.internal.route.Scene.LAPS;
import static io.tif1.cdn.internal.route.ScriptedLink.ok;
import static io.tif1.cdn.internal.route.ScriptedLink.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.NetworkException;
import io.tif1.api.NetworkException.Kind;
import io.tif1.api.model.BreakerState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MirrorHealthTest {
    private final Scene scene = new Scene();

    @Test
    void threeFailuresPutAMirrorLast() {
        ScriptedLink first = scene.mirror("a", status(500));
        scene.mirror("b", ok("[2]"));
        CdnTransport transport = scene.open();

        for (int i = 0; i < 10; i++) {
            assertThat(Scene.text(transport.fetch(LAPS))).isEqualTo("[2]");
        }

        assertThat(first.asked).hasSize(3);
    }

    @Test
    void aDemotedMirrorIsAskedFirstAgainAfterItsTime() {
        scene.mirror("a", status(500), status(500), status(500), ok("[1]"));
        scene.mirror("b", ok("[2]"));
        CdnTransport transport = scene.open();
        for (int i = 0; i < 5; i++) {
            transport.fetch(LAPS);
        }

        scene.timeline.pass(Duration.ofSeconds(30));

        assertThat(Scene.text(transport.fetch(LAPS))).isEqualTo("[1]");
    }

    @Test
    void aDemotedMirrorIsStillTheLastResort() {
        scene.mirror("a", status(500), status(500), status(500), ok("[1]"));
        scene.mirror("b", ok("[2]"), ok("[2]"), ok("[2]"), status(500));
        CdnTransport transport = scene.open();
        for (int i = 0; i < 3; i++) {
            transport.fetch(LAPS);
        }

        assertThat(Scene.text(transport.fetch(LAPS))).isEqualTo("[1]");
    }

    @Test
    void whenEveryMirrorIsPausedTheCallFailsAtOnceAndSaysSo() {
        ScriptedLink only = scene.mirror("a", status(500));
        CdnTransport transport = scene.open();
        transport.fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(5));
        transport.fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(5));
        assertThat(scene.state(0).breaker().state()).isEqualTo(BreakerState.OPEN);
        int soFar = only.asked.size();

        NetworkException failure = (NetworkException) Scene.failure(transport.fetch(LAPS));

        assertThat(failure.kind()).isEqualTo(Kind.PAUSED);
        assertThat(failure).hasMessageContaining("left alone for another");
        assertThat(only.asked).hasSize(soFar);
    }

    @Test
    void recoversWithoutRestart() {
        scene.policy =
                new RoutePolicy(
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(120),
                        4,
                        Duration.ofMillis(500),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(60));
        scene.mirror(
                "a", status(500), status(500), status(500), status(500), status(500), ok("[1]"));
        CdnTransport transport = scene.open();
        transport.fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(20));
        assertThat(Scene.failure(transport.fetch(LAPS))).isInstanceOf(NetworkException.class);

        scene.timeline.pass(Duration.ofSeconds(60));

        assertThat(Scene.text(transport.fetch(LAPS))).isEqualTo("[1]");
        assertThat(scene.state(0).breaker().state()).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void aCallThatOpensTheBreakerDoesNotWaitForIt() {
        scene.hosts = new HostPolicy(3, Duration.ofSeconds(30), 2, Duration.ofSeconds(60), 2);
        scene.mirror("a", status(500));

        var file = scene.open().fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(1));

        assertThat(Scene.failure(file)).hasMessageContaining("it is left alone for another 60 s");
        assertThat(scene.links.get(0).asked).hasSize(2);
    }

    @Test
    void othersWaitWhileAPausedMirrorIsTried() {
        scene.hosts = new HostPolicy(3, Duration.ofSeconds(30), 1, Duration.ofSeconds(60), 1);
        ScriptedLink only = scene.mirror("a", status(500), ScriptedLink.SILENCE, ok("[1]"));
        CdnTransport transport = scene.open();
        transport.fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(60));

        var trial = transport.fetch(LAPS);
        var other = transport.fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(1));
        assertThat(only.asked).hasSize(2);
        assertThat(other).isNotDone();

        only.open.get(1).complete(ok("[2]"));
        scene.timeline.pass(Duration.ofSeconds(1));
        assertThat(Scene.text(trial)).isEqualTo("[2]");
        assertThat(Scene.text(other)).isEqualTo("[1]");
    }
}
