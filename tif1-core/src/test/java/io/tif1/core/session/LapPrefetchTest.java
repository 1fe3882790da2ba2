package io.tif1.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.model.FileCounts;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.OfflineMode;
import io.tif1.api.model.PrefetchCounts;
import io.tif1.api.model.ReportItem;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.model.Telemetry;
import io.tif1.api.model.Weather;
import io.tif1.api.spi.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two drivers of one team; every wait is for something that must happen. */
@Timeout(60)
class LapPrefetchTest {
    private static final SessionKey MONACO =
            new SessionKey(2024, "Monaco Grand Prix", SessionKind.RACE);
    private static final int LAPS = PrefetchTally.OPEN + 4;

    private final FakeArchive archive = archive();
    private final MapTier tier = new MapTier();

    @Test
    void theNextLapAndTheTeamMatesSameLapAreThereBeforeAnybodyAsks() {
        try (Tif1 f1 = builder().open()) {
            Session race = walked(f1);
            race.telemetry("VER", 1);
            until(() -> f1.metrics().prefetch().prefetched() == 2);
            assertThat(archive.requests)
                    .contains("VER/2_tel.json", "PER/1_tel.json")
                    .doesNotContain("VER/3_tel.json", "PER/2_tel.json");

            race.telemetry("VER", 2);
            race.telemetry("PER", 1);

            assertThat(f1.metrics().prefetch().used()).isEqualTo(2);
        }
        assertThat(archive.requests).containsOnlyOnce("VER/2_tel.json", "PER/1_tel.json");
    }

    @Test
    void nothingIsLoadedAheadUnlessAskedFor() {
        walkWithout(Tif1.builder().source(Source.of(archive)).cache(tier));
    }

    @Test
    void nothingIsLoadedAheadWhereItWouldNotBeKept() {
        walkWithout(builder().noCache());
    }

    @Test
    void nothingIsLoadedAheadWhileALockRecordsWhatIsUsed(@TempDir Path folder) {
        walkWithout(builder().set("tif1.lock", folder.resolve("tif1.lock").toString()));
    }

    @Test
    void nothingIsLoadedAheadWithoutANetwork() {
        try (Tif1 f1 = builder().set("tif1.prefetch", "off").open()) {
            Session race = walked(f1);
            race.telemetry("VER", 1);
        }
        archive.requests.clear();
        try (Tif1 f1 = builder().offline(OfflineMode.OFFLINE).open()) {
            walked(f1).telemetry("VER", 1);
        }
        assertThat(archive.requests).isEmpty();
    }

    private void walkWithout(Tif1Builder builder) {
        try (Tif1 f1 = builder.open()) {
            walked(f1).telemetry("VER", 1);
            assertThat(f1.metrics().prefetch()).isEqualTo(PrefetchCounts.none());
        }
        assertThat(archive.requests)
                .filteredOn(path -> path.endsWith("_tel.json"))
                .containsExactly("VER/1_tel.json");
    }

    @Test
    void onlyLapsThatTheSessionIsKnownToHaveAreLoaded() {
        try (Tif1 f1 = builder().open()) {
            f1.session(MONACO).telemetry("VER", 1); // its laps are not loaded
            walked(f1).telemetry("VER", LAPS);
            until(() -> f1.metrics().prefetch().prefetched() == 1);
        }
        assertThat(archive.requests)
                .filteredOn(path -> path.endsWith("_tel.json"))
                .containsExactly(
                        "VER/1_tel.json", "VER/" + LAPS + "_tel.json", "PER/" + LAPS + "_tel.json");
    }

    @Test
    void whoAsksForALapOnItsWayWaitsForThatOne() throws Exception {
        archive.hold("VER/2_tel.json");
        try (Tif1 f1 = builder().open()) {
            Session race = walked(f1);
            race.telemetry("VER", 1);
            until(() -> archive.requests.contains("VER/2_tel.json"));
            CompletableFuture<Telemetry> asked = race.telemetryAsync("VER", 2);

            archive.release("VER/2_tel.json");

            assertThat(asked.get(30, TimeUnit.SECONDS).lapNumber()).isEqualTo(2);
            assertThat(f1.metrics().prefetch().used()).isEqualTo(1);
        }
        assertThat(archive.requests).containsOnlyOnce("VER/2_tel.json");
    }

    @Test
    void takingBackALapOnItsWayLeavesItOnItsWay() {
        archive.hold("VER/2_tel.json");
        try (Tif1 f1 = builder().open()) {
            Session race = walked(f1);
            race.telemetry("VER", 1);
            until(() -> archive.requests.contains("VER/2_tel.json"));

            race.telemetryAsync("VER", 2).cancel(true);
            archive.release("VER/2_tel.json");

            until(() -> f1.metrics().prefetch().prefetched() == 2);
        }
    }

    @Test
    void failuresAreCountedAndNeitherReportedNorRepeated() {
        archive.remove("PER/1_tel.json");
        try (Tif1 f1 = builder().open()) {
            Session race = walked(f1);
            race.telemetry("VER", 1);
            until(() -> f1.metrics().prefetch().failed() == 1);
            until(() -> f1.metrics().prefetch().prefetched() == 1);
            FileCounts counts = f1.metrics().files();

            race.telemetry("VER", 1);
            race.telemetry("VER", 2);
            until(() -> f1.metrics().prefetch().prefetched() == 3);

            assertThat(counts.missing() + counts.failed()).isEqualTo(1); // session_laptimes.json
            assertThat(race.report().items())
                    .extracting(ReportItem::resource)
                    .doesNotContain("PER/1_tel.json");
        }
        assertThat(archive.requests).containsOnlyOnce("PER/1_tel.json");
    }

    @Test
    void nothingStartsWhileSomebodyWaitsForSomethingElse() throws Exception {
        archive.file("weather.json", "{\"wT\":[10.1],\"wAT\":[20.5]}").hold("weather.json");
        try (Tif1 f1 = builder().open()) {
            Session race = walked(f1);
            CompletableFuture<Weather> waiting = race.weatherAsync();
            race.telemetry("VER", 1);
            assertThat(f1.metrics().prefetch().prefetched()).isZero();
            assertThat(archive.requests).doesNotContain("VER/2_tel.json");

            archive.release("weather.json");
            assertThat(waiting.get(30, TimeUnit.SECONDS).size()).isEqualTo(1);
            race.telemetry("VER", 1);

            until(() -> f1.metrics().prefetch().prefetched() == 2);
        }
    }

    @Test
    void manyLapsAtOnceAreNoSignOfWhatComesNext() {
        try (Tif1 f1 = builder().open()) {
            walked(f1).telemetry(List.of(new LapRef("VER", 1), new LapRef("VER", 3)));
        }
        assertThat(archive.requests).doesNotContain("VER/2_tel.json", "PER/1_tel.json");
    }

    @Test
    void whatNobodyAskedForAfterAWhileIsWasted() {
        try (Tif1 f1 = builder().open()) {
            Session race = walked(f1);
            for (int lap = 1; lap < LAPS; lap++) {
                long ahead = 2L * lap;
                race.telemetry("VER", lap);
                until(() -> f1.metrics().prefetch().prefetched() == ahead);
            }

            PrefetchCounts counts = f1.metrics().prefetch();

            assertThat(counts.used()).isEqualTo(LAPS - 2);
            assertThat(counts.wasted()).isEqualTo(LAPS - PrefetchTally.OPEN);
            assertThat(counts.failed()).isZero();
        }
    }

    @Test
    void closingGivesUpWhatIsOnItsWay() {
        archive.hold("VER/2_tel.json");
        Tif1 f1 = builder().open();
        walked(f1).telemetry("VER", 1);
        until(() -> archive.requests.contains("VER/2_tel.json"));
        CompletableFuture<Telemetry> asked = f1.session(MONACO).telemetryAsync("VER", 2);

        f1.close();

        until(asked::isDone);
    }

    private static Session walked(Tif1 f1) {
        Session race = f1.session(MONACO);
        assertThat(race.laps().size()).isEqualTo(2 * LAPS);
        return race;
    }

    private static FakeArchive archive() {
        FakeArchive archive =
                new FakeArchive()
                        .file(
                                "drivers.json",
                                "{\"drivers\":[{\"driver\":\"VER\",\"team\":\"Red Bull Racing\"},"
                                        + "{\"driver\":\"PER\",\"team\":\"Red Bull Racing\"}]}");
        String numbers =
                IntStream.rangeClosed(1, LAPS)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(","));
        for (String driver : List.of("VER", "PER")) {
            archive.file(
                    driver + "/laptimes.json",
                    "{\"time\":[%s],\"lap\":[%s]}".formatted(numbers, numbers));
            for (int lap = 1; lap <= LAPS; lap++) {
                archive.file(driver + "/" + lap + "_tel.json", FakeArchive.TELEMETRY);
            }
        }
        return archive;
    }

    private Tif1Builder builder() {
        return Tif1.builder().source(Source.of(archive)).cache(tier).set("tif1.prefetch", "next");
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                fail("waited in vain");
            }
            Thread.onSpinWait();
            Thread.yield();
        }
    }
}
