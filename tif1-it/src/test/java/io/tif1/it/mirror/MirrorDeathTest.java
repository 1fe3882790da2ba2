package io.tif1.it.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.BreakerState;
import io.tif1.api.model.HostStatistics;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Loaded;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import io.tif1.mirror.MirrorServer;
import io.tif1.mirror.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mirror dies in the middle of a race that is being loaded, and comes back later. */
@Timeout(240)
class MirrorDeathTest {
    private static final Duration ATTEMPT = Duration.ofSeconds(3);
    private static final Duration COOL_DOWN = Duration.ofSeconds(2);
    private static final int LAPS = 20;
    private static final int AT_ONCE = 16;

    @TempDir Path folder;
    private MirrorServer first;
    private MirrorServer second;

    @BeforeEach
    void serve() throws IOException {
        SampleFiles files = new SampleFiles(LAPS);
        first = MirrorServer.builder(files).clearPort(-1).start();
        second = MirrorServer.builder(files).clearPort(-1).start();
        Files.writeString(trust(), first.certificatePem() + second.certificatePem());
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
    }

    static Stream<Fault> deaths() {
        return Stream.of(Fault.stall(), Fault.disconnect());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deaths")
    void theSecondFinishesTheLoadAndTheFirstIsAskedAgainOnceItLives(
            Fault death, TestReporter reporter) throws Exception {
        try (Tif1 f1 = open();
                Recording recording = new Recording()) {
            Session race = f1.session(2025, "Monaco", "R");
            List<LapRef> laps = laps(race);
            first.faults().always("*", Fault.slow(Duration.ofMillis(20)));
            recording.start();
            CompletableFuture<List<Loaded<Telemetry>>> load = race.telemetryAsync(laps);
            while (first.statistics().total() < laps.size() / 2 && !load.isDone()) {
                Thread.onSpinWait();
            }

            first.faults().clear();
            first.faults().always("*", death);
            long died = System.nanoTime();
            List<Loaded<Telemetry>> loaded = load.get(120, TimeUnit.SECONDS);
            Duration rest = Duration.ofNanos(System.nanoTime() - died);

            reporter.publishEntry("from the death to the end of the load", rest.toString());
            assertThat(loaded).hasSize(laps.size()).allMatch(Loaded::isPresent);
            assertThat(second.statistics().total()).isGreaterThan(laps.size() / 4);
            assertThat(retries(recording))
                    .isNotEmpty()
                    .allMatch(retry -> retry.getInt("number") == 1)
                    .allMatch(retry -> retry.getDuration("pause").isZero());
            // one attempt's delay for the whole load, not one for every sixteen files
            assertThat(rest).isLessThan(ATTEMPT.multipliedBy(laps.size() / 2 / AT_ONCE - 1));
            comesBack(f1);
        }
    }

    /** Without a new {@code Tif1}. */
    private void comesBack(Tif1 f1) throws InterruptedException {
        first.faults().clear();
        long before = first.statistics().total();
        Session qualifying = f1.session(2025, "Monaco", "Q");
        Iterator<LapRef> laps = laps(qualifying).iterator();
        eventually(
                () -> {
                    assertThat(qualifying.telemetry(List.of(laps.next())))
                            .allMatch(Loaded::isPresent);
                    return first.statistics().total() > before
                            && host(f1).breaker().state() == BreakerState.CLOSED;
                });
    }

    private HostStatistics host(Tif1 f1) {
        String port = ":" + first.secureUri().getPort();
        return f1.metrics().sources().stream()
                .flatMap(source -> source.network().hosts().stream())
                .filter(host -> host.name().endsWith(port))
                .findFirst()
                .orElseThrow();
    }

    private Tif1 open() {
        return Tif1.builder()
                .source(Sources.cdn())
                .noCache()
                .set("tif1.source.cdn.mirrors", first.secureUri() + "," + second.secureUri())
                .set("tif1.source.cdn.trust", trust().toString())
                .set("tif1.source.cdn.max-concurrent", Integer.toString(AT_ONCE))
                .set("tif1.source.cdn.timeout", ATTEMPT.toSeconds() + "s")
                .set("tif1.source.cdn.demoted-for", COOL_DOWN.toSeconds() + "s")
                .set("tif1.source.cdn.breaker-pause", COOL_DOWN.toSeconds() + "s")
                .open();
    }

    private Path trust() {
        return folder.resolve("mirrors.pem");
    }

    private static List<LapRef> laps(Session session) {
        return session.laps().stream().map(lap -> new LapRef(lap.driver(), lap.number())).toList();
    }

    private List<RecordedEvent> retries(Recording recording) throws IOException {
        Path file = folder.resolve("flight.jfr");
        recording.dump(file);
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals("tif1.Retry"))
                .toList();
    }

    private static void eventually(BooleanSupplier holds) throws InterruptedException {
        boolean seen = holds.getAsBoolean();
        for (int i = 0; i < 1_000 && !seen; i++) {
            Thread.sleep(50);
            seen = holds.getAsBoolean();
        }
        assertThat(seen).isTrue();
    }
}
