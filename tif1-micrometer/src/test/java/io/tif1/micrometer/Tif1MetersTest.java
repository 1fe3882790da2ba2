package io.tif1.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.tif1.api.model.BreakerState;
import io.tif1.api.model.Tif1Metrics;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class Tif1MetersTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final AtomicLong nanos = new AtomicLong();

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void stagesAreTimers() {
        bind(() -> Numbers.of(BreakerState.CLOSED));

        assertThat(registry.get("tif1.stage").tag("stage", "fetch").functionTimer())
                .satisfies(
                        timer -> {
                            assertThat(timer.count()).isEqualTo(4);
                            assertThat(timer.totalTime(TimeUnit.MILLISECONDS))
                                    .isCloseTo(250, within(1e-6));
                        });
        assertThat(counter("tif1.stage.data", "stage", "fetch")).isEqualTo(2048);
    }

    @Test
    void tiersTellHitsMissesAndWhatTheyHold() {
        bind(() -> Numbers.of(BreakerState.CLOSED));

        assertThat(counter("tif1.cache.gets", "result", "hit")).isEqualTo(30);
        assertThat(counter("tif1.cache.gets", "result", "miss")).isEqualTo(10);
        assertThat(counter("tif1.cache.evictions", "tier", "sqlite")).isEqualTo(2);
        assertThat(gauge("tif1.cache.size", "tier", "sqlite")).isEqualTo(4096);
        assertThat(gauge("tif1.cache.healthy", "tier", "sqlite")).isEqualTo(1);
    }

    @Test
    void whatATierDoesNotKnowIsNoNumber() {
        bind(() -> Numbers.of(BreakerState.CLOSED));

        assertThat(gauge("tif1.cache.entries", "tier", "sqlite")).isNaN();
    }

    @Test
    void exactlyOneStateOfABreakerIsSet() {
        bind(() -> Numbers.of(BreakerState.HALF_OPEN));

        assertThat(gauge("tif1.breaker.state", "state", "half-open")).isEqualTo(1);
        assertThat(gauge("tif1.breaker.state", "state", "open")).isZero();
        assertThat(gauge("tif1.breaker.state", "state", "closed")).isZero();
    }

    @Test
    void hostsTellAttemptsFailuresAndBytes() {
        bind(() -> Numbers.of(BreakerState.CLOSED));

        assertThat(registry.get("tif1.network.attempts").tag("host", "jsdelivr").functionTimer())
                .satisfies(timer -> assertThat(timer.count()).isEqualTo(5));
        assertThat(counter("tif1.network.failures", "host", "jsdelivr")).isEqualTo(1);
        assertThat(counter("tif1.network.received", "host", "jsdelivr")).isEqualTo(9000);
    }

    @Test
    void filesAreCountedByOutcome() {
        bind(() -> Numbers.of(BreakerState.CLOSED));

        assertThat(counter("tif1.files", "outcome", "stale")).isEqualTo(3);
        assertThat(counter("tif1.files", "outcome", "failed")).isEqualTo(5);
        assertThat(registry.get("tif1.sessions").gauge().value()).isEqualTo(7);
    }

    @Test
    void whatWasLoadedAheadIsCountedByOutcome() {
        bind(() -> Numbers.of(BreakerState.CLOSED));

        assertThat(counter("tif1.prefetch", "outcome", "fetched")).isEqualTo(20);
        assertThat(counter("tif1.prefetch", "outcome", "used")).isEqualTo(11);
        assertThat(counter("tif1.prefetch", "outcome", "wasted")).isEqualTo(6);
        assertThat(counter("tif1.prefetch", "outcome", "failed")).isEqualTo(3);
    }

    @Test
    void sessionsFramesAndQueriesAreGauges() {
        bind(() -> Numbers.of(BreakerState.CLOSED));

        assertThat(gauge("tif1.held", "by", "sessions")).isEqualTo(700_000);
        assertThat(gauge("tif1.held", "by", "frames")).isEqualTo(80_000);
        assertThat(registry.get("tif1.queries.slowest").gauge().value()).isEqualTo(1.5);
    }

    @Test
    void oneScrapeReadsTheCountsOnce() {
        AtomicInteger reads = new AtomicInteger();
        bind(
                () -> {
                    reads.incrementAndGet();
                    return Numbers.of(BreakerState.CLOSED);
                });
        reads.set(0); // binding asks for the names of tiers and hosts

        registry.getMeters().forEach(meter -> meter.measure().forEach(m -> m.getValue()));
        assertThat(reads).hasValue(1);

        nanos.addAndGet(TimeUnit.SECONDS.toNanos(2));
        registry.getMeters().forEach(meter -> meter.measure().forEach(m -> m.getValue()));
        assertThat(reads).hasValue(2);
    }

    @Test
    void tagsTellSeveralApart() {
        new Tif1Meters(
                        () -> Numbers.of(BreakerState.CLOSED),
                        List.of(Tag.of("archive", "home")),
                        nanos::get)
                .bindTo(registry);

        assertThat(registry.getMeters())
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.getId().getTag("archive")).isEqualTo("home"));
    }

    private void bind(Supplier<Tif1Metrics> metrics) {
        new Tif1Meters(metrics, List.of(), nanos::get).bindTo(registry);
    }

    private double counter(String name, String key, String value) {
        return registry.get(name).tag(key, value).functionCounter().count();
    }

    private double gauge(String name, String key, String value) {
        return registry.get(name).tag(key, value).gauge().value();
    }
}
