package io.tif1.ergast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.InvalidDataException;
import io.tif1.api.NetworkException;
import io.tif1.ergast.entity.Driver;
import io.tif1.ergast.entity.RaceResult;
import io.tif1.ergast.replay.ReplayFault;
import io.tif1.ergast.replay.ReplayHistory;
import io.tif1.ergast.replay.ReplayServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErgastClientTest {
    private static ReplayServer server;
    private final FakeTime time = new FakeTime();
    private ErgastClient client;

    @BeforeAll
    static void serve() throws IOException {
        server = ReplayServer.builder(ReplayHistory.load(RealData.history())).start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void connect() {
        server.faults().clear();
        client =
                new ErgastClient(
                        ErgastOptions.builder()
                                .baseUrl(server.uri())
                                .clock(time)
                                .pause(time)
                                .retries(3)
                                .build());
    }

    @Test
    void pagesThroughASeason() {
        List<RaceResult> results = client.rows(RaceResult.class, Partition.season("results", 2024));

        assertThat(results).hasSize(479);
        assertThat(results.get(0).driverId()).isEqualTo("max_verstappen");
        assertThat(results)
                .filteredOn(r -> r.round() == 5)
                .extracting(RaceResult::positionOrder)
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void readsTheRegisterOfAllSeasons() {
        List<Driver> drivers = client.rows(Driver.class, Partition.all("drivers"));

        assertThat(drivers).hasSize(864).allMatch(driver -> driver.season() == null);
    }

    @Test
    void beginsAnewWhenTheTotalChanges() {
        server.faults().add("2023/results.json?limit=100&offset=200", ReplayFault.total(1), 1);

        List<RaceResult> results = client.rows(RaceResult.class, Partition.season("results", 2023));

        assertThat(results).hasSize(440);
    }

    @Test
    void givesUpWhenTheTotalKeepsChanging() {
        server.faults().add("2023/results.json?limit=100&offset=100", ReplayFault.total(1), 9);

        assertThatThrownBy(() -> client.rows(RaceResult.class, Partition.season("results", 2023)))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("total changed");
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        server.faults().add("seasons", ReplayFault.tooMany(Duration.ofSeconds(42)), 1);

        client.page(Partition.all("seasons"), 1, 0);

        assertThat(time.waits()).contains(Duration.ofSeconds(42));
    }

    @Test
    void repeatsAfterErrorsTruncationAndMaintenance() {
        server.faults().add("seasons", ReplayFault.status(503), 1);
        server.faults().add("seasons", ReplayFault.truncated(), 1);
        server.faults().add("seasons", ReplayFault.html(), 1);

        Page page = client.page(Partition.all("seasons"), 1, 0);

        assertThat(page.header().total()).isEqualTo(76);
    }

    @Test
    void namesEachAttemptWhenItGivesUp() {
        server.faults().add("seasons", ReplayFault.status(500), 9);

        assertThatThrownBy(() -> client.page(Partition.all("seasons"), 1, 0))
                .isInstanceOfSatisfying(
                        NetworkException.class, e -> assertThat(e.attempts()).hasSize(4))
                .hasMessageContaining("seasons after 4 attempts");
    }

    @Test
    void namesAMaintenancePage() {
        server.faults().add("seasons", ReplayFault.html(), 9);

        assertThatThrownBy(() -> client.page(Partition.all("seasons"), 1, 0))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("an HTML page came instead of JSON");
    }

    @Test
    void doesNotRepeatWhatCannotHelp() {
        server.faults().add("seasons", ReplayFault.status(403), 1);

        assertThatThrownBy(() -> client.page(Partition.all("seasons"), 1, 0))
                .isInstanceOf(NetworkException.class)
                .hasMessageContaining("after 1 attempts");
    }

    @Test
    void reachesNobodyOnAClosedPort() throws IOException {
        ReplayServer closed = ReplayServer.builder(ReplayHistory.load(RealData.history())).start();
        closed.close();
        ErgastClient lost =
                new ErgastClient(
                        ErgastOptions.builder()
                                .baseUrl(closed.uri())
                                .retries(1)
                                .clock(time)
                                .pause(time)
                                .build());

        assertThatThrownBy(() -> lost.page(Partition.all("seasons"), 1, 0))
                .isInstanceOfSatisfying(
                        NetworkException.class,
                        e -> assertThat(e.kind()).isEqualTo(NetworkException.Kind.CONNECTION));
    }
}
