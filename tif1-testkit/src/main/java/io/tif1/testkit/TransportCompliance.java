package io.tif1.testkit;

import static org.apiguardian.api.API.Status.STABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.Tif1Exception;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.SourceEvent;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportFeature;
import io.tif1.api.spi.TransportProvider;
import java.time.Instant;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apiguardian.api.API;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The contract of {@link Transport} and of its provider as tests: extend it, say how to open yours
 * on a given archive, and run.
 *
 * <p>Claimed features are verified; what needs an unclaimed one is skipped, or must be empty.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
@Timeout(300)
public abstract class TransportCompliance extends TransportKit {
    /** For subclasses. */
    protected TransportCompliance() {}

    @Test
    @DisplayName("ServiceLoader finds exactly one provider with this id")
    void isRegistered() {
        long found =
                StreamSupport.stream(
                                ServiceLoader.load(TransportProvider.class).spliterator(), false)
                        .filter(other -> other.id().equals(provider().id()))
                        .count();

        assertThat(found).isEqualTo(1);
    }

    @Test
    @DisplayName("the id is of lower-case letters, digits and dashes; names are not blank")
    void introducesItself() {
        assertThat(provider().id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        assertThat(provider().artifact()).isNotBlank();
        assertThat(transport().name()).isNotBlank();
    }

    @Test
    @DisplayName("fetch gives a file byte for byte")
    void fetchesAFile() {
        assertThat(fetch(LAPS).body()).isEqualTo(body(LAPS));
    }

    @Test
    @DisplayName("blanks, letters beyond ASCII and deeper paths are part of names")
    void fetchesFilesWithOddNames() {
        assertThat(fetch(LAP).body()).isEqualTo(body(LAP));
    }

    @Test
    @DisplayName("large files arrive whole")
    void fetchesALargeFile() {
        assertThat(fetch(LARGE).body()).isEqualTo(body(LARGE));
    }

    @Test
    @DisplayName("a file says where it came from, when, and how much was read")
    void saysWhereAFileCameFrom() {
        Fetched fetched = fetch(LAPS);

        assertThat(fetched.source()).isNotBlank();
        assertThat(fetched.location()).isNotBlank();
        assertThat(fetched.fetchedAt()).isAfter(Instant.EPOCH);
        assertThat(fetched.wireBytes()).isPositive();
    }

    @Test
    @DisplayName("the receiver owns the body")
    void handsTheBodyOver() {
        fetch(LAPS).body()[0] = 'X';

        assertThat(fetch(LAPS).body()).isEqualTo(body(LAPS));
    }

    @Test
    @DisplayName("a file, session, event or season that is absent is not found")
    void missesWhatIsAbsent() {
        assertAbsent(new Resource(2025, "Monaco Grand Prix", "Race", "weather.json"));
        assertAbsent(new Resource(2025, "Monaco Grand Prix", "Sprint", "laps.json"));
        assertAbsent(new Resource(2025, "Nowhere Grand Prix", "Race", "laps.json"));
        assertAbsent(new Resource(2019, "Monaco Grand Prix", "Race", "laps.json"));
    }

    @Test
    @DisplayName("names are exact: another case is another file")
    void readsNamesExactly() {
        Resource other = new Resource(2025, "monaco grand prix", "race", "LAPS.json");

        assertThatExceptionOfType(Tif1Exception.class).isThrownBy(() -> fetch(other));
    }

    @Test
    @DisplayName("no name leads out of the session's folder, and none means more than it says")
    void staysInside() {
        List<String> tricks =
                List.of(
                        "%2e%2e/Sprint/laps.json",
                        "..%2f..%2flaps.json",
                        "..;/laps.json",
                        ".../laps.json",
                        "laps.json%00",
                        "laps.json?x=1",
                        "laps.json#x",
                        "laps%2ejson",
                        "~",
                        "laps.json ");

        for (String trick : tricks) {
            assertAbsent(new Resource(2025, "Monaco Grand Prix", "Race", trick));
        }
    }

    @Test
    @DisplayName("a hundred fetches at once each get their own file")
    void fetchesManyAtOnce() {
        List<Resource> wanted =
                IntStream.range(0, 100).mapToObj(i -> i % 2 == 0 ? LAPS : LAP).toList();

        List<CompletableFuture<Fetched>> running =
                wanted.stream().map(resource -> transport().fetch(resource)).toList();

        for (int i = 0; i < wanted.size(); i++) {
            assertThat(await(running.get(i)).body()).isEqualTo(body(wanted.get(i)));
        }
    }

    @Test
    @DisplayName("eight threads fetch at once")
    void isUsedByManyThreads() {
        Crowd.of(8).run(thread -> assertThat(fetch(LAPS).body()).isEqualTo(body(LAPS)));
    }

    @Test
    @DisplayName("cancelling one fetch leaves the others alone")
    void cancelsOneAlone() {
        CompletableFuture<Fetched> cancelled = transport().fetch(LARGE);
        CompletableFuture<Fetched> kept = transport().fetch(LAPS);

        cancelled.cancel(true);

        assertThat(await(kept).body()).isEqualTo(body(LAPS));
        assertThat(fetch(LARGE).body()).isEqualTo(body(LARGE));
    }

    @Test
    @DisplayName("CATALOG: events lists folders and their sessions; an empty season has none")
    void listsEvents() {
        assumeTrue(claims(TransportFeature.CATALOG), "CATALOG is not claimed");

        assertThat(transport().events(2024))
                .containsExactly(
                        new SourceEvent(
                                2024, "São Paulo Grand Prix", List.of("Practice 1", "Race")));
        assertThat(transport().events(2019)).isEmpty();
    }

    @Test
    @DisplayName("without CATALOG, no events are listed")
    void listsNothing() {
        assumeTrue(!claims(TransportFeature.CATALOG), "CATALOG is claimed");

        assertThat(transport().events(2024)).isEmpty();
    }

    @Test
    @DisplayName("closing twice is closing once, and ends every fetch one way or the other")
    void closesTwice() {
        CompletableFuture<Fetched> running = transport().fetch(LARGE);

        transport().close();
        transport().close();

        running.handle((fetched, failure) -> fetched).orTimeout(60, TimeUnit.SECONDS).join();
        assertThat(running).isDone();
    }

    @Test
    @DisplayName("a fetch after closing ends: with the file, or with a failure of ours")
    void endsFetchesAfterClosing() {
        transport().close();

        try {
            assertThat(fetch(LAPS).body()).isEqualTo(body(LAPS));
        } catch (Tif1Exception refused) {
            assertThat(refused).hasMessageContaining("laps.json");
        }
    }

    private boolean claims(TransportFeature feature) {
        return transport().features().contains(feature);
    }

    private void assertAbsent(Resource resource) {
        assertThatExceptionOfType(ResourceNotFoundException.class)
                .as(resource.toString())
                .isThrownBy(() -> fetch(resource))
                .satisfies(e -> assertThat(e.resource()).contains(resource.path()));
    }
}
