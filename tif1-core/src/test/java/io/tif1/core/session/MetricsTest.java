package io.tif1.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.FileCounts;
import io.tif1.api.model.Health;
import io.tif1.api.model.HeldBytes;
import io.tif1.api.model.OfflineMode;
import io.tif1.api.model.QueryTimes;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.model.SourceCheck;
import io.tif1.api.model.SourceCheck.State;
import io.tif1.api.model.StageTiming;
import io.tif1.api.model.StageTiming.Stage;
import io.tif1.api.model.Telemetry;
import io.tif1.api.model.Tif1Metrics;
import io.tif1.api.spi.Source;
import java.lang.ref.Reference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MetricsTest {
    private static final Instant NOW = Instant.parse("2024-07-01T00:00:00Z");
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final SessionKey MONACO =
            new SessionKey(2024, "Monaco Grand Prix", SessionKind.RACE);

    private final FakeArchive archive = new FakeArchive().twoDrivers();
    private final MapTier tier = new MapTier();

    @Test
    void whatWasJustOpenedHasDoneNothing() {
        try (Tif1 f1 = builder().open()) {
            Tif1Metrics metrics = f1.metrics();

            assertThat(metrics.takenAt()).isEqualTo(NOW);
            assertThat(metrics.sessions()).isZero();
            assertThat(metrics.stages()).isEmpty();
            assertThat(metrics.files()).isEqualTo(FileCounts.none());
            assertThat(metrics.sources()).extracting("name").containsExactly("fake");
        }
    }

    @Test
    void countsWhatBecameOfEachFile() {
        try (Tif1 f1 = builder().open()) {
            f1.session(MONACO).laps();
        }
        try (Tif1 f1 = builder().open()) {
            Session race = f1.session(MONACO);
            race.laps();
            race.telemetry("VER", 2);
            Assertions.catchThrowableOfType(DataNotFoundException.class, race::weather);

            assertThat(f1.metrics().files()).isEqualTo(new FileCounts(1, 1, 0, 1, 0));
        }
    }

    @Test
    void failuresAreNeitherFilesNorMissing() {
        archive.down = true;
        try (Tif1 f1 = builder().open()) {
            Assertions.catchThrowable(f1.session(MONACO)::weather);

            assertThat(f1.metrics().files()).isEqualTo(new FileCounts(0, 0, 0, 0, 1));
            assertThat(f1.metrics().files().successRate()).isZero();
        }
    }

    @Test
    void sumsTheStagesOfAllSessions() {
        try (Tif1 f1 = builder().open()) {
            Session race = f1.session(MONACO);
            race.laps().frame().close();

            Tif1Metrics metrics = f1.metrics();

            assertThat(metrics.stages())
                    .extracting(StageTiming::stage)
                    .containsExactly(
                            Stage.LOOKUP,
                            Stage.FETCH,
                            Stage.DECODE,
                            Stage.VALIDATE,
                            Stage.ENRICH,
                            Stage.STORE,
                            Stage.FRAME);
            assertThat(metrics.stage(Stage.FETCH)).hasValueSatisfying(this::fourAnswers);
            assertThat(metrics.stage(Stage.DECODE).orElseThrow().count()).isEqualTo(3);
            assertThat(metrics.sessions()).isEqualTo(1);
            Reference.reachabilityFence(race);
        }
    }

    @Test
    void tellsWhatSessionsAndFramesHold() {
        try (Tif1 f1 = builder().open()) {
            Session race = f1.session(MONACO);
            assertThat(f1.metrics().held()).isEqualTo(HeldBytes.none());
            race.drivers();
            long drivers = f1.metrics().held().sessions();
            race.laps();
            Frame frame = race.laps().frame();

            HeldBytes held = f1.metrics().held();

            assertThat(drivers).isPositive();
            assertThat(held.sessions()).isGreaterThan(drivers);
            // four laps of some forty columns
            assertThat(held.frames()).isBetween(400L, 40_000L);
            assertThat(held.sessions() - drivers).isEqualTo(held.frames());
            Reference.reachabilityFence(frame);
            Reference.reachabilityFence(race);
        }
    }

    @Test
    void framesThatAreCollectedHoldNothing() throws Exception {
        try (Tif1 f1 = builder().open()) {
            Session race = f1.session(MONACO);
            race.laps().frame();

            for (int i = 0; i < 500 && f1.metrics().held().frames() > 0; i++) {
                System.gc();
                Thread.sleep(10);
            }

            assertThat(f1.metrics().held().frames()).isZero();
            assertThat(f1.metrics().held().sessions()).isPositive();
            Reference.reachabilityFence(race);
        }
    }

    @Test
    void aQueryTakesAsLongAsSomebodyWaits() throws Exception {
        archive.hold("VER/2_tel.json");
        try (Tif1 f1 = builder().open()) {
            CompletableFuture<Telemetry> asked = f1.session(MONACO).telemetryAsync("VER", 2);
            Thread.sleep(30);
            archive.release("VER/2_tel.json");
            asked.get(30, TimeUnit.SECONDS);

            QueryTimes queries = f1.metrics().queries();

            assertThat(queries.count()).isEqualTo(1);
            assertThat(queries.slowest()).isBetween(Duration.ofMillis(30), LIMIT);
            assertThat(f1.metrics().health().of(Health.Subject.SLOWEST_QUERY).state())
                    .isNotEqualTo(Health.State.UNKNOWN);
        }
    }

    /** A file that is not there takes time as well, and is no bytes. */
    private void fourAnswers(StageTiming fetch) {
        assertThat(fetch.count()).isEqualTo(4);
        assertThat(fetch.bytes()).isPositive();
        assertThat(fetch.nanos()).isPositive();
    }

    @Test
    void aSourceIsFoundMissingOrFailed() {
        try (Tif1 f1 = builder().open()) {
            assertThat(states(f1)).containsExactly(State.FOUND);
            archive.requests.clear();
            archive.down = true;
            SourceCheck check = f1.checkSources(MONACO, LIMIT).get(0);
            assertThat(check.state()).isEqualTo(State.FAILED);
            assertThat(check.detail()).isEqualTo("fake is down");
            assertThat(check.source()).isEqualTo("fake");
        }
        try (Tif1 f1 = Tif1.builder().source(Source.of(new FakeArchive())).noCache().open()) {
            assertThat(states(f1)).containsExactly(State.MISSING);
            assertThat(f1.checkSources(MONACO, LIMIT).get(0).isReachable()).isTrue();
        }
    }

    @Test
    void aSourceThatHangsIsGivenUpInTime() {
        archive.hangs = true;
        try (Tif1 f1 = builder().open()) {
            List<SourceCheck> checks = f1.checkSources(MONACO, Duration.ofMillis(50));

            assertThat(checks).extracting(SourceCheck::state).containsExactly(State.FAILED);
            assertThat(checks.get(0).detail()).contains("no answer within");
        }
    }

    @Test
    void offlineNobodyIsAsked() {
        try (Tif1 f1 = builder().offline(OfflineMode.OFFLINE).open()) {
            assertThat(states(f1)).containsExactly(State.SKIPPED);
        }
        assertThat(archive.requests).isEmpty();
    }

    private static List<State> states(Tif1 f1) {
        return f1.checkSources(MONACO, LIMIT).stream().map(SourceCheck::state).toList();
    }

    private Tif1Builder builder() {
        return Tif1.builder()
                .source(Source.of(archive))
                .cache(tier)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
