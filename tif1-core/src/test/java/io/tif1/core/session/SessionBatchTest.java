package io.tif1.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.Tif1;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Loaded;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.spi.Source;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several sessions, several analyses, in one call. */
@Timeout(60)
class SessionBatchTest {
    private static final SessionKey MONACO =
            new SessionKey(2024, "Monaco Grand Prix", SessionKind.RACE);
    private static final SessionKey SPA =
            new SessionKey(2024, "Belgian Grand Prix", SessionKind.RACE);

    private final Tif1 f1 =
            Tif1.builder().source(Source.of(new FakeArchive().twoDrivers())).noCache().open();

    @AfterEach
    void close() {
        f1.close();
    }

    /** Two analyses of one session. */
    private record Pace(int laps, Duration best) {}

    @Test
    void eachSessionHasItsOutcomeInOrderAndOneFailureStopsNoOther() {
        List<Loaded<Pace>> outcomes = f1.analyze(List.of(MONACO, SPA, MONACO), this::pace);

        assertThat(outcomes.get(0).value()).isEqualTo(new Pace(4, Duration.ofMillis(88_900)));
        assertThat(outcomes.get(1).failure()).isInstanceOf(DataNotFoundException.class);
        assertThat(outcomes.get(1).what()).isEqualTo(SPA.toString());
        assertThat(outcomes.get(2)).isEqualTo(outcomes.get(0));
    }

    private Pace pace(Session race) {
        if (race.key().equals(SPA)) {
            throw new DataNotFoundException("no laps of Spa", List.of());
        }
        Laps laps = race.laps();
        return new Pace(laps.size(), laps.fastest().orElseThrow().time().toDuration());
    }

    @Test
    void anErrorOfTheProgramIsNotAnOutcome() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () ->
                                f1.analyze(
                                        List.of(MONACO),
                                        race -> {
                                            throw new AssertionError("a bug");
                                        }));
    }

    @Test
    void aFewRunAtATime() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        f1.analyze(
                List.of(MONACO, SPA, MONACO, SPA, MONACO, SPA, MONACO, SPA),
                race -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    race.key();
                    return running.decrementAndGet();
                });

        assertThat(most).hasValueBetween(1, 4);
        assertThat(f1.analyze(List.of(), race -> race.laps())).isEmpty();
    }

    @Test
    void anInterruptEndsTheWaitAndTheAnalyses() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger interrupted = new AtomicInteger();
        Thread caller =
                new Thread(
                        () -> {
                            f1.analyze(
                                    List.of(MONACO),
                                    race -> {
                                        begun.countDown();
                                        try {
                                            Thread.sleep(60_000);
                                        } catch (InterruptedException e) {
                                            Thread.currentThread().interrupt();
                                        }
                                        return interrupted.incrementAndGet();
                                    });
                            interrupted.addAndGet(Thread.currentThread().isInterrupted() ? 10 : 0);
                        });

        caller.start();
        begun.await();
        caller.interrupt();
        caller.join();

        assertThat(interrupted.get()).isGreaterThanOrEqualTo(10);
    }
}
