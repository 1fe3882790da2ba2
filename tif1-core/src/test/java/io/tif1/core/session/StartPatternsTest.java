package io.tif1.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.model.FileCounts;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Laps;
import io.tif1.api.model.LoadOptions;
import io.tif1.api.model.ReportItem.State;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.model.StageTiming.Stage;
import io.tif1.api.spi.Source;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The ways in which data is found: cold, warm, hot, partly here and partly there, many at once. */
class StartPatternsTest {
    private static final SessionKey MONACO =
            new SessionKey(2024, "Monaco Grand Prix", SessionKind.RACE);
    private static final SessionKey QUALIFYING =
            new SessionKey(2024, "Monaco Grand Prix", SessionKind.QUALIFYING);

    private final FakeArchive archive = new FakeArchive().twoDrivers();
    private final MapTier memory = new MapTier("memory", 10);
    private final MapTier disk = new MapTier("disk", 100);

    @Test
    void coldEverythingComesFromTheSourceAndGoesToEveryTier() {
        try (Tif1 f1 = builder().open()) {
            f1.session(MONACO).telemetry("VER", 2);

            assertThat(f1.metrics().files()).isEqualTo(new FileCounts(0, 1, 0, 0, 0));
        }

        assertThat(archive.requests).containsExactly("VER/2_tel.json");
        assertThat(memory.entries).hasSize(1);
        assertThat(disk.entries).hasSize(1);
    }

    @Test
    void warmANewProcessFindsTheDiskTierAndFillsItsMemory() {
        load();
        memory.entries.clear();

        try (Tif1 f1 = builder().open()) {
            f1.session(MONACO).telemetry("VER", 2);

            assertThat(f1.metrics().files()).isEqualTo(new FileCounts(1, 0, 0, 0, 0));
            assertThat(origins(f1.session(MONACO)))
                    .containsExactly(tuple("VER/2_tel.json", "disk"));
        }

        assertThat(archive.requests).isEmpty();
        assertThat(memory.entries).hasSize(1);
    }

    @Test
    void hotTheSameObjectIsThereWithoutLookingAnywhere() {
        try (Tif1 f1 = builder().open()) {
            Session race = f1.session(MONACO);
            Laps first = race.laps();
            long lookups = f1.metrics().stage(Stage.LOOKUP).orElseThrow().count();
            archive.requests.clear();

            assertThat(f1.session(2024, "Monaco", "R").laps()).isSameAs(first);

            assertThat(f1.metrics().stage(Stage.LOOKUP).orElseThrow().count()).isEqualTo(lookups);
            assertThat(archive.requests).isEmpty();
        }
    }

    @Test
    void partialEachFileComesFromTheNearestPlaceThatHasIt() {
        archive.file("VER/1_tel.json", FakeArchive.TELEMETRY);
        load();
        memory.entries.clear();
        try (Tif1 f1 = builder().open()) {
            f1.session(MONACO).telemetry("VER", 1);
        }
        archive.requests.clear();

        try (Tif1 f1 = builder().open()) {
            Session race = f1.session(MONACO);
            race.telemetry(
                    List.of(new LapRef("VER", 1), new LapRef("VER", 2), new LapRef("NOR", 2)));

            assertThat(f1.metrics().files()).isEqualTo(new FileCounts(2, 1, 0, 0, 0));
            assertThat(origins(race))
                    .containsExactlyInAnyOrder(
                            tuple("VER/1_tel.json", "memory"),
                            tuple("VER/2_tel.json", "disk"),
                            tuple("NOR/2_tel.json", "fake"));
        }
        assertThat(archive.requests).containsExactly("NOR/2_tel.json");
    }

    @Test
    void warmedSessionsNeedNoSourceAfterwards() {
        archive.file("weather.json", "{\"wT\":[10.1],\"wAT\":[20.5]}")
                .file("rcm.json", "{\"time\":[\"2024-05-26T13:00:00\"],\"msg\":[\"GREEN\"]}");
        LoadOptions all = LoadOptions.STANDARD.withTelemetry(LoadOptions.Scope.ALL);
        try (Tif1 f1 = builder().open()) {
            assertThat(f1.cache().warm(List.of(MONACO, QUALIFYING), all)).hasSize(2);
        }
        archive.requests.clear();
        archive.down = true;

        try (Tif1 f1 = builder().open()) {
            for (SessionKey key : List.of(MONACO, QUALIFYING)) {
                assertThat(f1.session(key).laps().size()).isEqualTo(4);
                assertThat(f1.session(key).telemetry("NOR", 2).size()).isEqualTo(2);
                assertThat(f1.session(key).drivers().size()).isEqualTo(2);
                assertThat(f1.session(key).weather().size()).isEqualTo(1);
                assertThat(f1.session(key).raceControl().messages()).hasSize(1);
            }
        }
        assertThat(archive.requests).isEmpty();
    }

    @Test
    void telemetryIsKeptOncePerTier() {
        load();

        assertThat(disk.entries.keySet()).extracting("resource").containsExactly("VER/2_tel.json");
    }

    @Test
    void aSessionRemembersNoTelemetrySoThatOnlyTiersAreToBeBounded() {
        try (Tif1 f1 = builder().noCache().open()) {
            Session race = f1.session(MONACO);
            race.telemetry("VER", 2);
            race.telemetry("VER", 2);
        }

        assertThat(archive.requests).containsExactly("VER/2_tel.json", "VER/2_tel.json");
    }

    private void load() {
        try (Tif1 f1 = builder().open()) {
            f1.session(MONACO).telemetry("VER", 2);
        }
        archive.requests.clear();
    }

    private static List<Tuple> origins(Session session) {
        return session.report().in(State.PRESENT).stream()
                .map(item -> tuple(item.resource(), item.origin()))
                .toList();
    }

    private Tif1Builder builder() {
        return Tif1.builder().source(Source.of(archive)).cache(memory, disk);
    }
}
