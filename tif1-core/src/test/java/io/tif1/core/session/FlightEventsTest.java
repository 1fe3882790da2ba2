package io.tif1.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.spi.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a flight recording has after a session was used. */
class FlightEventsTest {
    private static final SessionKey MONACO =
            new SessionKey(2024, "Monaco Grand Prix", SessionKind.RACE);

    @TempDir Path folder;

    private final FakeArchive archive = new FakeArchive().twoDrivers();
    private final MapTier tier = new MapTier();
    private String repair = "flag";

    @Test
    void everyStageThatRunsIsAnEvent() throws IOException {
        List<RecordedEvent> events = recorded("full", () -> use(f1()));

        assertThat(events)
                .extracting(event -> event.getEventType().getName())
                .contains(
                        "tif1.Request",
                        "tif1.Lookup",
                        "tif1.Fetch",
                        "tif1.Decode",
                        "tif1.Validate",
                        "tif1.Enrich",
                        "tif1.Repair",
                        "tif1.Store",
                        "tif1.Frame");
    }

    @Test
    void aFetchSaysWhatItGotFromWhom() throws IOException {
        List<RecordedEvent> fetches = only("tif1.Fetch", recorded("flag", () -> use(f1())));

        assertThat(fetches)
                .filteredOn(event -> event.getString("file").equals("drivers.json"))
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.getString("session")).isEqualTo(MONACO.toString());
                            assertThat(event.getString("origin")).isEqualTo("fake");
                            assertThat(event.getString("outcome")).isEqualTo("ok");
                            assertThat(event.getLong("bytes"))
                                    .isEqualTo(FakeArchive.DRIVERS.length());
                        });
        assertThat(fetches)
                .filteredOn(event -> event.getString("file").equals("session_laptimes.json"))
                .singleElement()
                .satisfies(event -> assertThat(event.getString("outcome")).isEqualTo("missing"));
    }

    @Test
    void aLookupSaysWhichTierHadIt() throws IOException {
        use(f1());

        List<RecordedEvent> lookups = only("tif1.Lookup", recorded("flag", () -> use(f1())));

        assertThat(lookups)
                .filteredOn(event -> event.getString("file").equals("@laps"))
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.getString("outcome")).isEqualTo("hit");
                            assertThat(event.getString("origin")).isEqualTo("map");
                        });
    }

    @Test
    void labelsAndCategoriesAreForPeople() throws IOException {
        RecordedEvent fetch = only("tif1.Fetch", recorded("flag", () -> use(f1()))).get(0);

        assertThat(fetch.getEventType().getLabel()).isEqualTo("Fetch");
        assertThat(fetch.getEventType().getCategoryNames()).containsExactly("tif1", "Pipeline");
        assertThat(fetch.getEventType().getField("bytes").getContentType())
                .isEqualTo("jdk.jfr.DataAmount");
    }

    @Test
    void anEventThatIsSwitchedOffIsNotRecorded() throws IOException {
        try (Recording recording = new Recording()) {
            recording.disable("tif1.Fetch");
            recording.start();
            use(f1());

            assertThat(events(recording))
                    .extracting(event -> event.getEventType().getName())
                    .contains("tif1.Decode")
                    .doesNotContain("tif1.Fetch");
        }
    }

    private List<RecordedEvent> recorded(String mode, Runnable work) throws IOException {
        repair = mode;
        try (Recording recording = new Recording()) {
            recording.start();
            work.run();
            return events(recording);
        }
    }

    private List<RecordedEvent> events(Recording recording) throws IOException {
        Path file = folder.resolve("flight.jfr");
        recording.stop();
        recording.dump(file);
        return RecordingFile.readAllEvents(file);
    }

    private static List<RecordedEvent> only(String name, List<RecordedEvent> events) {
        return events.stream().filter(e -> e.getEventType().getName().equals(name)).toList();
    }

    private Tif1 f1() {
        return Tif1.builder()
                .source(Source.of(archive))
                .cache(tier)
                .set("tif1.repair", repair)
                .open();
    }

    private static void use(Tif1 opened) {
        try (Tif1 f1 = opened) {
            Session race = f1.session(2024, "Monaco", "R");
            race.laps().frame().close();
            race.telemetry("VER", 2);
        }
    }
}
