package io.tif1.cdn.internal.route;

import static io.tif1.cdn.internal.route.Scene.LAPS;
import static io.tif1.cdn.internal.route.ScriptedLink.SILENCE;
import static io.tif1.cdn.internal.route.ScriptedLink.ok;
import static io.tif1.cdn.internal.route.ScriptedLink.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tif1.api.spi.Fetched;
import io.tif1.cdn.Flight;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import jdk.jfr.consumer.RecordedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a flight recording has of a fetch, to the nanosecond of a clock in the test's hands. */
class NetworkEventsTest {
    private final Scene scene = new Scene();
    private final Flight flight = Flight.start();

    @AfterEach
    void land() {
        flight.close();
    }

    @Test
    void aTrySaysWhomItAskedAndWhatCameOfIt() throws IOException {
        scene.mirror("a", status(404));
        scene.mirror("b", ok("[2]"));
        scene.open().fetch(LAPS);

        assertThat(flight.events("tif1.Attempt"))
                .extracting(
                        e -> e.getString("host"),
                        e -> e.getString("outcome"),
                        e -> e.getInt("status"))
                .containsExactly(tuple("a", "missing", 404), tuple("b", "delivered", 200));
        RecordedEvent second = flight.events("tif1.Attempt").get(1);
        assertThat(second.getString("file")).isEqualTo(LAPS.toString());
        assertThat(second.getString("address")).startsWith("https://b.example/archive/2025/");
        assertThat(second.getLong("bytes")).isEqualTo("[2]".length());
        assertThat(second.getBoolean("hedge")).isFalse();
    }

    @Test
    void aRetrySaysWhyAndHowLongThePauseWas() throws IOException {
        scene.mirror("a", status(503), status(429, "retry-after", "7"), ok("[1]"));
        CompletableFuture<Fetched> file = scene.open().fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(20));

        assertThat(Scene.text(file)).isEqualTo("[1]");
        List<RecordedEvent> retries = flight.events("tif1.Retry");
        assertThat(retries)
                .extracting(e -> e.getInt("number"), e -> e.getDuration("pause"))
                .containsExactly(tuple(1, Duration.ofMillis(500)), tuple(2, Duration.ofSeconds(7)));
        assertThat(retries)
                .extracting(e -> e.getString("cause"))
                .containsExactly("out of order", "too many requests");
        assertThat(retries).allMatch(e -> e.getString("host").equals("a"));
    }

    @Test
    void turningToTheNextMirrorIsARetryWithoutAPause() throws IOException {
        scene.mirror("a", status(500));
        scene.mirror("b", ok("[2]"));
        scene.open().fetch(LAPS);

        RecordedEvent retry = flight.events("tif1.Retry").get(0);
        assertThat(retry.getString("host")).isEqualTo("b");
        assertThat(retry.getDuration("pause")).isZero();
    }

    @Test
    void theBreakerSaysEachStepOfItsWalk() throws IOException {
        scene.hosts = new HostPolicy(3, Duration.ofSeconds(30), 2, Duration.ofSeconds(60), 1);
        scene.mirror("a", status(500), status(500), ok("[1]"));
        CdnTransport transport = scene.open();
        transport.fetch(LAPS);
        scene.timeline.pass(Duration.ofSeconds(61));
        transport.fetch(LAPS);

        assertThat(flight.events("tif1.Breaker"))
                .extracting(e -> e.getString("from"), e -> e.getString("to"))
                .containsExactly(
                        tuple("CLOSED", "OPEN"),
                        tuple("OPEN", "HALF_OPEN"),
                        tuple("HALF_OPEN", "CLOSED"));
        RecordedEvent opening = flight.events("tif1.Breaker").get(0);
        assertThat(opening.getString("host")).isEqualTo("a");
        assertThat(opening.getInt("failures")).isEqualTo(2);
    }

    @Test
    void aSecondTryBesideASlowOneIsToldAndSoIsTheOneThatLost() throws IOException {
        Duration patience = Duration.ofMillis(300);
        scene.policy = scene.policy.with(new TailPolicy(Optional.of(patience), Optional.empty()));
        scene.mirror("a", SILENCE);
        scene.mirror("b", ok("[2]"));
        scene.open().fetch(LAPS);
        scene.timeline.pass(patience);

        RecordedEvent hedge = flight.events("tif1.Hedge").get(0);
        assertThat(hedge.getString("slow")).isEqualTo("a");
        assertThat(hedge.getString("second")).isEqualTo("b");
        assertThat(hedge.getDuration("after")).isEqualTo(patience);
        assertThat(flight.events("tif1.Attempt"))
                .extracting(
                        e -> e.getString("host"),
                        e -> e.getString("outcome"),
                        e -> e.getBoolean("hedge"))
                .containsExactlyInAnyOrder(
                        tuple("a", "dropped", false), tuple("b", "delivered", true));
    }

    @Test
    void labelsAreForPeopleAndNoEventCarriesAStack() throws IOException {
        scene.mirror("a", ok("[1]"));
        scene.open().fetch(LAPS);

        RecordedEvent attempt = flight.events("tif1.Attempt").get(0);
        assertThat(attempt.getEventType().getLabel()).isEqualTo("Attempt");
        assertThat(attempt.getEventType().getCategoryNames()).containsExactly("tif1", "Network");
        assertThat(attempt.getStackTrace()).isNull();
    }

    @Test
    void whatIsSwitchedOffIsNotRecorded() throws IOException {
        scene.mirror("a", status(500));
        scene.mirror("b", ok("[2]"));
        try (Flight quiet = Flight.start("tif1.Attempt")) {
            flight.close(); // settings of recordings under way add up
            scene.open().fetch(LAPS);

            assertThat(quiet.events("tif1.Attempt")).isEmpty();
            assertThat(quiet.events("tif1.Retry")).hasSize(1);
        }
    }
}
