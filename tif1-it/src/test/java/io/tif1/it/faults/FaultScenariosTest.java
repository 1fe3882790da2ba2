package io.tif1.it.faults;

import static java.lang.System.Logger.Level.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.mirror.fault.FaultKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Seeded-random faults on one or two mirrors: each call ends in time with the right value or the
 * right named error, and nothing stays open.
 *
 * <p>{@code -Dtif1.scenarios=10000} plays more of them, {@code -Dtif1.scenarioSeed=…} others;
 * scenario number i has the seed plus i, so that each can be played alone.
 */
class FaultScenariosTest {
    private static final System.Logger LOG = System.getLogger(FaultScenariosTest.class.getName());
    private static final int LANES = 6;
    private static final int SCENARIOS = Integer.getInteger("tif1.scenarios", 200);
    private static final long SEED = Long.getLong("tif1.scenarioSeed", 2_026L);
    private static final int ENOUGH_FOR_EVERY_KIND = 200;

    @TempDir Path folder;

    @Test
    void endsInTimeWithTheRightValueOrTheRightErrorAndLeaksNothing() throws Exception {
        play(1, SEED - 1, new Tally()); // loads classes and starts what the JDK keeps
        Held before = Held.now();
        Tally tally = new Tally();

        play(SCENARIOS, SEED, tally);

        String summary = "%d scenarios from seed %d: %s".formatted(SCENARIOS, SEED, tally);
        LOG.log(INFO, summary);
        assertThat(tally.problems()).as(summary).isEmpty();
        assertThatNothingIsLeft(before);
        if (SCENARIOS >= ENOUGH_FOR_EVERY_KIND) {
            assertThat(tally.struck().keySet()).isEqualTo(EnumSet.allOf(FaultKind.class));
            assertThat(tally.outcomes()).as(summary).hasSizeGreaterThanOrEqualTo(5);
            assertThat(tally.outcomes().get("value")).as(summary).isGreaterThan(SCENARIOS / 4);
        }
    }

    private void play(int scenarios, long seed, Tally tally) throws Exception {
        AtomicLong next = new AtomicLong();
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < Math.min(LANES, scenarios); i++) {
                Path own = folder.resolve("lane" + i);
                running.add(lanes.submit(() -> drive(own, scenarios, seed, next, tally)));
            }
            for (Future<?> lane : running) {
                lane.get();
            }
        } finally {
            lanes.shutdownNow();
        }
    }

    private static Void drive(Path own, int scenarios, long seed, AtomicLong next, Tally tally)
            throws IOException, InterruptedException {
        try (Lane lane = new Lane(own, tally)) {
            for (long i = next.getAndIncrement(); i < scenarios; i = next.getAndIncrement()) {
                lane.play(Scenario.of(seed + i));
            }
        }
        return null;
    }

    private static void assertThatNothingIsLeft(Held before) throws InterruptedException {
        Waiting.until(
                () -> {
                    Held now = Held.now();
                    return now.newThreads(before).isEmpty() && now.moreHandles(before) <= 0;
                },
                Duration.ofSeconds(30));
        Held after = Held.now();
        assertThat(after.newThreads(before)).isEmpty();
        assertThat(after.moreHandles(before))
                .as("handles before %s, after %s", before.handles(), after.handles())
                .isLessThanOrEqualTo(0);
    }
}
