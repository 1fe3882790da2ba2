package io.tif1.core.session;

import static io.tif1.api.model.Step.hertz;
import static io.tif1.api.model.Step.metres;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Channel;
import io.tif1.api.model.Corner;
import io.tif1.api.model.CornerPass;
import io.tif1.api.model.DriverAhead;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionReport;
import io.tif1.api.model.Telemetry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Telemetry of real races and qualifyings, read from a folder. */
class RealTelemetryModelTest {

    private @Nullable Tif1 opened;

    @BeforeEach
    void open() {
        String root = System.getProperty("tif1.realData", "");
        Path archive = Path.of(root, "tracinginsights");
        assumeTrue(!root.isBlank() && Files.isDirectory(archive), "no real data: tif1.realData");
        opened = Tif1.builder().source(Sources.directory(archive)).noCache().open();
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    private Session australia() {
        return opened.session(2025, "Australia", "R");
    }

    @Test
    void theProgramsOfTheGuideRun() {
        Session race = australia();
        Telemetry nor = race.telemetry("NOR", 43);
        Telemetry onDistance = nor.resample(metres(5));
        double vmax = nor.speed().max();
        boolean measured = nor.sample(300).isMeasured(); // or interpolated
        assertThat(onDistance.size()).isBetween(1_040, 1_060);
        assertThat(vmax).isBetween(300.0, 340.0);
        assertThat(measured).isTrue();

        Map<String, Telemetry> fastest = race.fastestLapTelemetry(); // one bounded parallel fetch
        CompletableFuture<Laps> later = race.lapsAsync();
        later.cancel(true); // reaches the socket
        assertThat(fastest.keySet()).startsWith("NOR");

        try (Stream<Telemetry> all = race.telemetryStream()) { // bounded memory, in lap order
            OptionalDouble top = all.limit(50).mapToDouble(t -> t.speed().max()).max();
            assertThat(top.orElseThrow()).isGreaterThan(300);
        }
        SessionReport report = race.report(); // present, missing, failed, repaired
        assertThat(report).isNotNull();
    }

    @Test
    void halfOfTheSamplesAreTheCarsAndHalfThePositionings() {
        long[] counts = new long[4];

        try (Stream<Telemetry> all = australia().telemetryStream()) {
            all.forEach(
                    t -> {
                        for (int i = 0; i < t.size(); i++) {
                            counts[t.sample(i).origin().ordinal()]++;
                        }
                    });
        }

        double whole = Arrays.stream(counts).sum() / 100.0;
        assertThat(whole).isEqualTo(7_518.72);
        assertThat(counts[1] / whole).isEqualTo(49.2, within(0.2));
        assertThat(counts[2] / whole).isEqualTo(50.0, within(0.2));
        assertThat(counts[3] / whole).isEqualTo(0.6, within(0.2));
        assertThat(counts[0] / whole).isEqualTo(0.2, within(0.2));
    }

    @Test
    void integratedDistanceClosesOnTheArchives() {
        List<Telemetry> laps = australia().telemetry("VER");
        assertThat(laps).hasSize(57);

        for (Telemetry lap : laps) {
            double published = lap.distance().max();
            double driven = lap.withDistance().distance().max();
            assertThat(driven / published).as(lap.toString()).isEqualTo(1, within(0.005));
        }
    }

    @Test
    void recomputedAccelerationsMatchTheArchivesWhereTheFormulasAgree() {
        Telemetry lap = australia().telemetry("NOR", 43).withAccelerations();

        assertThat(agreement(lap, "X")).isGreaterThan(0.99);
        assertThat(agreement(lap, "Y")).isGreaterThan(0.99);
        assertThat(deviation(lap.channel("ComputedAccelerationZ")))
                .isLessThan(deviation(lap.channel("AccelerationZ")));
    }

    private static double agreement(Telemetry lap, String axis) {
        double[] ours = lap.channel("ComputedAcceleration" + axis).toArray();
        double[] theirs = lap.channel("Acceleration" + axis).toArray();
        long same = 0;
        for (int i = 0; i < ours.length; i++) {
            same += Math.abs(ours[i] - theirs[i]) < 0.01 ? 1 : 0;
        }
        return (double) same / ours.length;
    }

    private static double deviation(Channel channel) {
        double mean = channel.mean();
        return Arrays.stream(channel.toArray()).map(a -> (a - mean) * (a - mean)).sum();
    }

    @Test
    void theSharpCornersOfTheCircuitAreFound() {
        Session qualifying = opened.session(2025, "Australia", "Q");
        Telemetry lap = qualifying.laps().fastest().orElseThrow().telemetry();

        List<CornerPass> passes = lap.corners();

        List<Corner> corners = qualifying.circuit().corners();
        long found =
                corners.stream()
                        .filter(c -> passes.stream().anyMatch(p -> covers(lap, p, c.distance())))
                        .count();
        assertThat(corners).hasSize(14);
        assertThat(found).isGreaterThanOrEqualTo(12);
        assertThat(passes).hasSizeBetween(10, 18);
    }

    private static boolean covers(Telemetry lap, CornerPass pass, double metres) {
        return metres >= lap.distance().at(pass.entry()) - 30
                && metres <= lap.distance().at(pass.exit()) + 30;
    }

    @Test
    void resamplingToTenHertzHasConstantSteps() {
        Telemetry lap = australia().telemetry("NOR", 43);

        Telemetry even = lap.resample(hertz(10));

        assertThat(even.size()).isEqualTo((int) (lap.time().max() * 10) + 1);
        assertThat(even.time().at(100)).isEqualTo(10.0);
        assertThat(even.dataKey()).isEqualTo(lap.dataKey());
    }

    @Test
    void splittingAndMergingKeepsEverySample() {
        Telemetry lap = australia().telemetry("NOR", 43);
        Telemetry car = lap.car().measured();
        Telemetry position = lap.position().measured();

        Telemetry merged = car.merge(position).fillMissing();

        assertThat(merged.size()).isEqualTo(lap.measured().size());
        assertThat(merged.speed().isMissing(0)).isFalse();
        assertThat(merged.channel("X").isMissing(merged.size() - 1)).isFalse();
    }

    @Test
    void theDriverAheadOfAWholeRaceAgreesWithAReference() {
        Session race = australia();

        DriverAhead ahead = race.driverAhead();

        assertThat(ahead.size()).isEqualTo(751_872);
        new AheadReference(race).check(ahead.frame(), 300);
    }

    @Test
    void aRacingLapHasAlwaysSomebodyAhead() {
        Session race = australia();
        Telemetry lap = race.telemetry("VER", 20).withDriverAhead();

        assertThat(lap.channel("DistanceToDriverAhead").max()).isBetween(1.0, 5_300.0);
        assertThat(lap.channel("TimeToDriverAhead").min()).isGreaterThanOrEqualTo(0);
        assertThat(lap.sample(100).text("DriverAhead")).isNotEmpty();
        Telemetry even = race.telemetry("VER", 20).resample(hertz(5)).withDriverAhead();
        assertThat(even.sample(50).text("DriverAhead")).isNotEmpty();
    }

    @Test
    void aSubscriberGetsWhatItAskedForAndNoMore() throws InterruptedException {
        CountDownLatch three = new CountDownLatch(3);
        AtomicInteger seen = new AtomicInteger();

        australia()
                .telemetryPublisher()
                .subscribe(
                        new Flow.Subscriber<>() {
                            @Override
                            public void onSubscribe(Flow.Subscription subscription) {
                                subscription.request(3);
                            }

                            @Override
                            public void onNext(Telemetry item) {
                                seen.incrementAndGet();
                                three.countDown();
                            }

                            @Override
                            public void onError(Throwable failure) {
                                throw new AssertionError(failure);
                            }

                            @Override
                            public void onComplete() {
                                throw new AssertionError("completed early");
                            }
                        });

        assertThat(three.await(20, TimeUnit.SECONDS)).isTrue();
        TimeUnit.MILLISECONDS.sleep(100);
        assertThat(seen).hasValue(3);
    }
}
