package io.tif1.cdn.internal.route;

import static io.tif1.cdn.internal.route.Scene.LAPS;
import static io.tif1.cdn.internal.route.ScriptedLink.broken;
import static io.tif1.cdn.internal.route.ScriptedLink.ok;
import static io.tif1.cdn.internal.route.ScriptedLink.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.model.BreakerState;
import io.tif1.api.spi.Fetched;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class AbsentFileTest {
    private final Scene scene = new Scene();

    @Test
    void aSingleMirrorIsBelieved() {
        ScriptedLink only = scene.mirror("a", status(404));

        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);

        ResourceNotFoundException failure = (ResourceNotFoundException) Scene.failure(file);
        assertThat(failure.resource()).isEqualTo(LAPS.toString());
        assertThat(failure.source()).isEqualTo("a");
        assertThat(only.asked).hasSize(1);
    }

    @Test
    void aSecondMirrorIsAskedBeforeAFileIsAbsent() {
        scene.mirror("a", status(404));
        scene.mirror("b", status(404));
        ScriptedLink third = scene.mirror("c", ok("[3]"));

        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);

        ResourceNotFoundException failure = (ResourceNotFoundException) Scene.failure(file);
        assertThat(failure.source()).isEqualTo("a and b");
        assertThat(third.asked).isEmpty();
    }

    @Test
    void aMirrorThatLagsBehindHidesNothing() {
        scene.mirror("stale", status(404));
        scene.mirror("fresh", ok("[2]"));

        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);

        assertThat(Scene.text(file)).isEqualTo("[2]");
        assertThat(scene.timeline.elapsed()).isZero();
    }

    @Test
    void theOneThatAnsweredIsBelievedWhenTheOtherFails() {
        scene.mirror("a", status(404));
        ScriptedLink second = scene.mirror("b", broken());

        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);

        assertThat(Scene.failure(file)).isInstanceOf(ResourceNotFoundException.class);
        assertThat(second.asked).hasSize(1);
    }

    @Test
    void isNotAFaultOfTheMirror() {
        scene.mirror("a", status(404));
        CdnTransport transport = scene.open();

        for (int lap = 1; lap <= 20; lap++) {
            transport.fetch(lap(lap));
        }

        assertThat(scene.links.get(0).asked).hasSize(20);
        assertThat(scene.state(0).breaker().state()).isEqualTo(BreakerState.CLOSED);
    }

    @Test
    void isRememberedForAWhile() {
        ScriptedLink only = scene.mirror("a", status(404), ok("[1]"));
        CdnTransport transport = scene.open();
        transport.fetch(LAPS);

        scene.timeline.pass(Duration.ofSeconds(59));
        assertThat(Scene.failure(transport.fetch(LAPS)))
                .isInstanceOf(ResourceNotFoundException.class);
        assertThat(only.asked).hasSize(1);

        scene.timeline.pass(Duration.ofSeconds(1));
        assertThat(Scene.text(transport.fetch(LAPS))).isEqualTo("[1]");
    }

    @Test
    void isRememberedForAWhileOnceASecondMirrorHasConfirmedIt() {
        ScriptedLink first = scene.mirror("a", status(404), ok("[1]"));
        ScriptedLink second = scene.mirror("b", status(404), ok("[2]"));
        CdnTransport transport = scene.open();
        transport.fetch(LAPS);

        scene.timeline.pass(Duration.ofSeconds(59));
        assertThat(Scene.failure(transport.fetch(LAPS)))
                .isInstanceOf(ResourceNotFoundException.class);
        assertThat(first.asked).hasSize(1);
        assertThat(second.asked).hasSize(1);

        scene.timeline.pass(Duration.ofSeconds(1));
        assertThat(Scene.text(transport.fetch(LAPS))).isEqualTo("[1]");
    }

    @Test
    void isNotRememberedWhileTheOtherMirrorCannotConfirmIt() {
        scene.mirror("a", status(404));
        ScriptedLink second = scene.mirror("b", broken(), ok("[2]"));
        CdnTransport transport = scene.open();
        assertThat(Scene.failure(transport.fetch(LAPS)))
                .isInstanceOf(ResourceNotFoundException.class);

        assertThat(Scene.text(transport.fetch(LAPS))).isEqualTo("[2]");
        assertThat(second.asked).hasSize(2);
    }

    @Test
    void isNotRememberedWhenTheFirstMirrorFailedAndOnlyTheSecondAnswered() {
        scene.mirror("a", broken(), ok("[1]"));
        scene.mirror("b", status(404));
        CdnTransport transport = scene.open();
        assertThat(Scene.failure(transport.fetch(LAPS)))
                .isInstanceOf(ResourceNotFoundException.class);

        assertThat(Scene.text(transport.fetch(LAPS))).isEqualTo("[1]");
    }

    private static io.tif1.api.spi.Resource lap(int lap) {
        return new io.tif1.api.spi.Resource(2025, "E", "Race", "VER/" + lap + "_tel.json");
    }
}
