package io.tif1.cdn.internal.route;

import static io.tif1.cdn.internal.route.Scene.LAPS;
import static io.tif1.cdn.internal.route.ScriptedLink.broken;
import static io.tif1.cdn.internal.route.ScriptedLink.ok;
import static io.tif1.cdn.internal.route.ScriptedLink.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.model.SourceCheck;
import io.tif1.api.model.SourceCheck.State;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class MirrorCheckTest {
    private final Scene scene = new Scene();

    @Test
    void everyMirrorIsAskedOnceAndAnswersForItself() {
        ScriptedLink first = scene.mirror("a", ok("[1]"));
        scene.mirror("b", status(404));
        ScriptedLink third = scene.mirror("c", broken());

        List<SourceCheck> checks = scene.open().check(LAPS).getNow(List.of());

        assertThat(checks).extracting(SourceCheck::place).containsExactly("a", "b", "c");
        assertThat(checks)
                .extracting(SourceCheck::state)
                .containsExactly(State.FOUND, State.MISSING, State.FAILED);
        assertThat(checks.get(1).detail()).startsWith("status 404, https://b.example/");
        assertThat(checks.get(2).detail()).contains("connection reset");
        assertThat(first.asked).hasSize(1);
        assertThat(third.asked).hasSize(1);
    }

    @Test
    void aPausedMirrorIsAskedAllTheSame() {
        ScriptedLink only = scene.mirror("a", broken());
        CdnTransport transport = scene.open();
        for (int i = 0; i < 3; i++) {
            transport.fetch(LAPS);
            scene.timeline.pass(Duration.ofSeconds(30));
        }
        int before = only.asked.size();

        List<SourceCheck> checks = transport.check(LAPS).getNow(List.of());

        assertThat(checks).hasSize(1);
        assertThat(only.asked).hasSize(before + 1);
    }

    @Test
    void aSilentMirrorIsGivenUpWithinTheTimeForOneTry() {
        scene.mirror("a", ScriptedLink.SILENCE);
        CompletableFuture<List<SourceCheck>> checks = scene.open().check(LAPS);
        assertThat(checks).isNotDone();

        scene.timeline.pass(scene.policy.timeout());

        assertThat(checks.getNow(List.of()).get(0).state()).isEqualTo(State.FAILED);
    }
}
