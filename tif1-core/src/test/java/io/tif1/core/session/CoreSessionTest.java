package io.tif1.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tif1.api.ConfigurationException;
import io.tif1.api.DataNotFoundException;
import io.tif1.api.InvalidDataException;
import io.tif1.api.NetworkException;
import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.Compound;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Laps;
import io.tif1.api.model.LoadOptions;
import io.tif1.api.model.Loaded;
import io.tif1.api.model.OfflineMode;
import io.tif1.api.model.ProgressEvent;
import io.tif1.api.model.ReportItem;
import io.tif1.api.model.ReportItem.State;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.model.SessionReport;
import io.tif1.api.model.Telemetry;
import io.tif1.api.spi.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CoreSessionTest {

    private static final SessionKey MONACO =
            new SessionKey(2024, "Monaco Grand Prix", SessionKind.RACE);

    private final FakeArchive archive = new FakeArchive();
    private final MapTier tier = new MapTier();

    @Test
    void openingAndNamingASessionAsksNobody() {
        try (Tif1 f1 = builder().open()) {
            f1.session(2024, "Monaco", "R");
        }

        assertThat(archive.requests).isEmpty();
    }

    @Test
    void oneRequestServesTheLapsOfAllDrivers() {
        archive.file("session_laptimes.json", FakeArchive.SESSION_LAPS);

        try (Tif1 f1 = builder().open()) {
            Laps laps = f1.session(MONACO).laps();
            assertThat(laps.size()).isEqualTo(2);
            assertThat(laps.driver("nor").get(0).hasTime()).isFalse();
        }

        assertThat(archive.requests).containsExactly("session_laptimes.json");
    }

    @Test
    void fallsBackToOneFileForEachDriver() {
        archive.twoDrivers();

        try (Tif1 f1 = builder().open()) {
            Laps laps = f1.session(MONACO).laps();
            assertThat(laps.stream().map(Object::toString))
                    .containsExactly(
                            "VER lap 1 1:30.500",
                            "VER lap 2 1:29.100",
                            "NOR lap 1",
                            "NOR lap 2 1:28.900");
            assertThat(laps.driver("NOR").get(1).compound()).isEqualTo(Compound.UNKNOWN);
            assertThat(laps.driver("NOR").get(1).team()).isEqualTo("McLaren");
        }

        assertThat(archive.requests)
                .containsExactlyInAnyOrder(
                        "session_laptimes.json",
                        "drivers.json",
                        "VER/laptimes.json",
                        "NOR/laptimes.json");
    }

    @Test
    void eachAccessorLoadsWhatItNamesAndNothingElse() {
        archive.twoDrivers()
                .file("weather.json", "{\"wT\":[10.1],\"wAT\":[20.5],\"wR\":[false]}")
                .file("rcm.json", "{\"time\":[\"2024-05-26T13:00:00\"],\"msg\":[\"GREEN\"]}")
                .file(
                        "corners.json",
                        "{\"CornerNumber\":[1],\"X\":[1.0],\"Y\":[2.0],\"Angle\":[3.0],\"Distance\":[4.0],\"Rotation\":42.0}");

        try (Tif1 f1 = builder().open()) {
            Session race = f1.session(MONACO);
            assertThat(race.weather().samples().get(0).airTemp()).isEqualTo(20.5);
            assertThat(race.raceControl().messages().get(0).message()).isEqualTo("GREEN");
            assertThat(race.circuit().rotation()).hasValue(42);
            assertThat(race.drivers().codes()).containsExactly("VER", "NOR");
            assertThat(race.telemetry("ver", 2).speed().max()).isEqualTo(110.5);
        }

        assertThat(archive.requests)
                .containsExactly(
                        "weather.json",
                        "rcm.json",
                        "corners.json",
                        "drivers.json",
                        "VER/2_tel.json");
    }

    @Test
    void aSecondProcessReadsEverythingFromTheCacheWhenTheSourceIsGone() {
        archive.twoDrivers();
        Frame first;
        try (Tif1 f1 = builder().open()) {
            first = f1.session(MONACO).laps().frame();
            f1.session(MONACO).telemetry("VER", 2);
        }
        archive.requests.clear();
        archive.down = true;

        try (Tif1 f1 = builder().open()) {
            Frame second = f1.session(MONACO).laps().frame();
            assertThat(text(second)).isEqualTo(text(first));
            assertThat(f1.session(MONACO).telemetry("VER", 2).dataKey()).isEqualTo("k");
        }

        assertThat(archive.requests).isEmpty();
    }

    @Test
    void filesOfAnotherSourceAreUsedOnlyWhereNoSourceAnswers() {
        archive.twoDrivers();
        try (Tif1 f1 = builder().open()) {
            f1.session(MONACO).drivers();
        }
        FakeArchive other =
                new FakeArchive().file("drivers.json", "{\"drivers\":[{\"driver\":\"HAM\"}]}");
        Source mirror = new Source("fake", Map.of("place", "elsewhere"), other);

        try (Tif1 f1 = builder().source(mirror).open()) {
            assertThat(f1.session(MONACO).drivers().codes()).containsExactly("HAM");
        }
        other.down = true;
        try (Tif1 f1 = builder().open()) {
            assertThat(f1.session(MONACO).drivers().codes()).containsExactly("VER", "NOR");
        }
    }

    @Test
    void aStaleCopyIsServedAndMarkedWhenNoSourceAnswers() {
        archive.twoDrivers();
        try (Tif1 f1 = builder().open()) {
            f1.session(MONACO).drivers();
        }
        archive.down = true;
        Source moved = new Source("fake", Map.of("place", "elsewhere"), archive);

        try (Tif1 f1 = builder().source(moved).open()) {
            Session race = f1.session(MONACO);
            assertThat(race.drivers().size()).isEqualTo(2);
            assertThat(race.report().in(State.STALE)).hasSize(1);
        }
    }

    @Test
    void offlineNeverAsksTheSource() {
        archive.twoDrivers();

        try (Tif1 f1 = builder().offline(OfflineMode.OFFLINE).open()) {
            assertThatExceptionOfType(NetworkException.class)
                    .isThrownBy(() -> f1.session(MONACO).drivers())
                    .matches(e -> e.kind() == NetworkException.Kind.OFFLINE)
                    .withMessageContaining("offline");
        }

        assertThat(archive.requests).isEmpty();
    }

    @Test
    void offlineServesEverythingFromTheCacheThoughTheSourceFailsAtAnyCall() {
        archive.twoDrivers();
        try (Tif1 f1 = builder().open()) {
            f1.session(MONACO).laps();
            f1.session(MONACO).telemetry("VER", 2);
        }
        archive.requests.clear();
        archive.down = true;

        try (Tif1 f1 = builder().offline(OfflineMode.OFFLINE).open()) {
            assertThat(f1.session(MONACO).laps().size()).isEqualTo(4);
            assertThat(f1.session(MONACO).telemetry("VER", 2).speed().max()).isEqualTo(110.5);
        }

        assertThat(archive.requests).isEmpty();
    }

    @Test
    void refreshFetchesOnceMoreAndReplacesWhatWasCached() {
        archive.file("session_laptimes.json", FakeArchive.SESSION_LAPS);
        try (Tif1 f1 = builder().open()) {
            f1.session(MONACO).laps();
        }
        archive.requests.clear();
        archive.file("session_laptimes.json", FakeArchive.SESSION_LAPS.replace("90.5", "77.7"));

        try (Tif1 f1 = builder().refresh().open()) {
            assertThat(f1.session(MONACO).laps().get(0).time()).hasToString("1:17.700");
        }
        assertThat(archive.requests).containsExactly("session_laptimes.json");
        try (Tif1 f1 = builder().open()) {
            assertThat(f1.session(MONACO).laps().get(0).time()).hasToString("1:17.700");
        }
        assertThat(archive.requests).hasSize(1);
    }

    @Test
    void refreshServesAMarkedCopyWhereNoSourceAnswers() {
        archive.twoDrivers();
        try (Tif1 f1 = builder().open()) {
            f1.session(MONACO).drivers();
        }
        archive.down = true;

        try (Tif1 f1 = builder().refresh().open()) {
            assertThat(f1.session(MONACO).drivers().size()).isEqualTo(2);
            assertThat(f1.session(MONACO).report().in(State.STALE)).hasSize(1);
        }
    }

    @Test
    void refreshAndOfflineContradictEachOther() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> builder().refresh().offline(OfflineMode.OFFLINE).open())
                .withMessageContaining("tif1.cache.refresh");
    }

    @Test
    void warmsSessionsAndClearsOneOfThem() {
        archive.twoDrivers();
        SessionKey practice = new SessionKey(2024, "Monaco Grand Prix", SessionKind.PRACTICE_1);

        try (Tif1 f1 = builder().open()) {
            List<SessionReport> reports =
                    f1.cache().warm(List.of(MONACO, practice), LoadOptions.STANDARD);
            assertThat(reports)
                    .extracting(SessionReport::session)
                    .containsExactly(MONACO, practice);
            assertThat(tier.entries.keySet()).anyMatch(key -> key.session().equals("Race"));

            f1.cache().clear(practice);

            assertThat(tier.entries.keySet())
                    .isNotEmpty()
                    .allMatch(key -> key.session().equals("Race"));
        }
    }

    @Test
    void aBrokenTierIsBypassed() {
        archive.twoDrivers();
        tier.broken = true;

        try (Tif1 f1 = builder().open()) {
            assertThat(f1.session(MONACO).laps().size()).isEqualTo(4);
        }
    }

    @Test
    void nothingWrongIsCached() {
        archive.file("weather.json", "{\"wT\":[1.0");

        try (Tif1 f1 = builder().open()) {
            assertThatExceptionOfType(InvalidDataException.class)
                    .isThrownBy(() -> f1.session(MONACO).weather());
        }
        assertThat(tier.entries).isEmpty();

        archive.file("weather.json", "{\"wT\":[1.0]}");
        try (Tif1 f1 = builder().open()) {
            assertThat(f1.session(MONACO).weather().size()).isEqualTo(1);
        }
    }

    @Test
    void aDriverWhoseFileFailsDoesNotHideTheOthersAndIsTriedAgain() {
        archive.twoDrivers().file("NOR/laptimes.json", "<html>");

        try (Tif1 f1 = builder().open()) {
            Session race = f1.session(MONACO);
            assertThat(race.laps().byDriver().keySet()).containsExactly("VER");
            assertThat(race.report().in(State.FAILED))
                    .extracting(ReportItem::resource)
                    .containsExactly("NOR/laptimes.json");
        }

        archive.twoDrivers();
        try (Tif1 f1 = builder().open()) {
            assertThat(f1.session(MONACO).laps().byDriver()).hasSize(2);
        }
    }

    @Test
    void aSessionWithoutLapsSaysWhatToDo() {
        try (Tif1 f1 = builder().open()) {
            assertThatExceptionOfType(DataNotFoundException.class)
                    .isThrownBy(() -> f1.session(MONACO).laps())
                    .withMessageContaining("no laps of 2024 Monaco Grand Prix (race) in fake")
                    .withMessageContaining("try again later");
        }
    }

    @Test
    void aFailedLoadIsTriedAgain() {
        archive.down = true;
        try (Tif1 f1 = builder().open()) {
            Session race = f1.session(MONACO);
            assertThatExceptionOfType(NetworkException.class).isThrownBy(race::drivers);
            archive.down = false;
            archive.twoDrivers();
            assertThat(race.drivers().size()).isEqualTo(2);
        }
    }

    @Test
    void cancellingReachesTheSource() {
        archive.hangs = true;

        try (Tif1 f1 = builder().noCache().open()) {
            CompletableFuture<Laps> later = f1.session(MONACO).lapsAsync();
            while (archive.hanging.isEmpty()) {
                Thread.onSpinWait();
            }
            later.cancel(true);
            assertThat(archive.hanging.get(0)).isCancelled();
        }
    }

    @Test
    void withoutCacheNothingIsReadOrWritten() {
        archive.twoDrivers();
        try (Tif1 f1 = builder().open()) {
            f1.session(MONACO).drivers();
        }
        int kept = tier.entries.size();
        archive.requests.clear();

        try (Tif1 f1 = builder().noCache().open()) {
            f1.session(MONACO).drivers();
            f1.session(MONACO).telemetry("VER", 2);
        }

        assertThat(archive.requests).contains("drivers.json", "VER/2_tel.json");
        assertThat(tier.entries).hasSize(kept);
    }

    @Test
    void lapsLoadedInTheBackgroundAreTheSameLaps() {
        archive.twoDrivers();

        try (Tif1 f1 = builder().open()) {
            Laps later = f1.session(MONACO).lapsAsync().join();
            assertThat(f1.session(MONACO).laps()).isSameAs(later);
            assertThat(later.driver("VER").fastest()).isPresent();
        }
    }

    @Test
    void absentLapsNeverBlankADriver() {
        archive.twoDrivers();

        try (Tif1 f1 = builder().noCache().open()) {
            Session race = f1.session(MONACO);
            for (int lap = 10; lap < 16; lap++) {
                int absent = lap;
                assertThatExceptionOfType(DataNotFoundException.class)
                        .isThrownBy(() -> race.telemetry("VER", absent));
            }
            assertThat(race.telemetry("VER", 2).size()).isEqualTo(2);
        }
    }

    @Test
    void manyLapsAreOneOutcomeEachInTheOrderAskedFor() {
        archive.twoDrivers();
        List<ProgressEvent> events = new ArrayList<>();

        try (Tif1 f1 = builder().onProgress(events::add).open()) {
            List<Loaded<Telemetry>> loaded =
                    f1.session(MONACO)
                            .telemetry(
                                    List.of(
                                            new LapRef("NOR", 2),
                                            new LapRef("VER", 1),
                                            new LapRef("VER", 2)));
            assertThat(loaded).extracting(Loaded::isPresent).containsExactly(true, false, true);
        }

        assertThat(events).hasSize(3);
        assertThat(events.get(2).isLast()).isTrue();
    }

    @Test
    void fastestLapTelemetryComesByDriverTheFastestFirst() {
        archive.twoDrivers();

        try (Tif1 f1 = builder().open()) {
            assertThat(f1.session(MONACO).fastestLapTelemetry().keySet())
                    .containsExactly("NOR", "VER");
        }
    }

    private Tif1Builder builder() {
        return Tif1.builder().source(Source.of(archive)).cache(tier);
    }

    private static String text(Frame frame) {
        StringBuilder text = new StringBuilder();
        for (String name : frame.schema().names()) {
            for (int row = 0; row < frame.rows(); row++) {
                text.append(frame.column(name).valueAt(row)).append(',');
            }
        }
        return text.toString();
    }
}
