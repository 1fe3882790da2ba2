package io.tif1.cdn.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.cdn.internal.route.Gate.Lesson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {
    private final ManualTimeline timeline = new ManualTimeline();
    private final List<String> entered = new ArrayList<>();
    private final Gate gate =
            new Gate(
                    new AdaptiveLimit(4, Duration.ofSeconds(1).toNanos()),
                    1_000,
                    timeline,
                    Runnable::run);

    private void enter(String name) {
        gate.enter(() -> entered.add(name), false);
    }

    private void enterAll(int count) {
        for (int i = 0; i < count; i++) {
            enter("t" + i);
        }
    }

    @Test
    void letsInAsManyAsAllowedInOrder() {
        enterAll(6);
        assertThat(entered).containsExactly("t0", "t1", "t2", "t3");

        gate.leave(Lesson.NONE);

        assertThat(entered).containsExactly("t0", "t1", "t2", "t3", "t4");
    }

    @Test
    void letsRepeatedTriesGoFirst() {
        enterAll(5);
        gate.enter(() -> entered.add("again"), true);

        gate.leave(Lesson.NONE);

        assertThat(entered).endsWith("again");
    }

    @Test
    void halvesTheLimitOnTroubleOncePerSecond() {
        enterAll(4);

        gate.leave(Lesson.TROUBLE);
        gate.leave(Lesson.TROUBLE);
        assertThat(gate.limit()).isEqualTo(2);

        timeline.pass(Duration.ofSeconds(1));
        gate.leave(Lesson.TROUBLE);
        assertThat(gate.limit()).isEqualTo(1);
        timeline.pass(Duration.ofSeconds(1));
        gate.leave(Lesson.TROUBLE);
        assertThat(gate.limit()).isEqualTo(1);
    }

    @Test
    void growsBackWithSuccessButNotBeyondTheCeiling() {
        enter("x");
        gate.leave(Lesson.TROUBLE);
        assertThat(gate.limit()).isEqualTo(2);

        for (int i = 0; i < 100; i++) {
            enter("y");
            gate.leave(Lesson.SUCCESS);
        }

        assertThat(gate.limit()).isEqualTo(4);
    }

    @Test
    void startsNothingWhileTooManyBytesAreHeldUnlessNothingRuns() {
        enter("a");
        gate.hold(1_000);
        enter("b");
        assertThat(entered).containsExactly("a");

        gate.leave(Lesson.SUCCESS);
        assertThat(entered).containsExactly("a", "b");
        enter("c");
        assertThat(entered).containsExactly("a", "b");

        gate.hold(-1_000);
        gate.leave(Lesson.SUCCESS);
        assertThat(entered).containsExactly("a", "b", "c");
        assertThat(gate.bytes()).isZero();
    }
}
