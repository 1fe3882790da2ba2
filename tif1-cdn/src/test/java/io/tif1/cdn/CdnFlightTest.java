package io.tif1.cdn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tif1.api.spi.Transport;
import io.tif1.mirror.MirrorServer;
import io.tif1.mirror.fault.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a flight recording has of fetches from a server with faults. */
@Timeout(60)
class CdnFlightTest {
    private static final int SIZE = 20_000;

    @TempDir Path folder;

    private Transport open(MirrorServer server, Map<String, String> more) {
        return Loopback.trusting(server, more, folder);
    }

    @Test
    void hasTheTriesThatFailedThePauseAndTheOneThatDelivered() throws Exception {
        try (MirrorServer server = MirrorServer.builder(Loopback.everything(SIZE)).start();
                Transport transport = open(server, Map.of());
                Flight flight = Flight.start()) {
            server.faults().first(1, "*", Fault.status(503, "1"));

            long wire = Loopback.get(transport, Loopback.WEATHER).wireBytes();

            List<RecordedEvent> tries = flight.events("tif1.Attempt");
            assertThat(tries)
                    .extracting(e -> e.getString("outcome"), e -> e.getInt("status"))
                    .containsExactly(tuple("failed", 503), tuple("delivered", 200));
            assertThat(tries.get(1).getLong("bytes")).isEqualTo(wire);
            assertThat(tries.get(1).getDuration()).isPositive();
            RecordedEvent retry = flight.events("tif1.Retry").get(0);
            assertThat(retry.getDuration("pause"))
                    .isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
            assertThat(retry.getDuration()).isGreaterThan(retry.getDuration("pause").dividedBy(2));
        }
    }

    @Test
    void hasTheBreakerThatOpensAndClosesAgain() throws Exception {
        try (MirrorServer server = MirrorServer.builder(Loopback.everything(SIZE)).start();
                Transport transport =
                        open(
                                server,
                                Map.of(
                                        "breaker-failures", "1",
                                        "breaker-pause", "1ms",
                                        "retries", "0"));
                Flight flight = Flight.start()) {
            server.faults().first(1, "*weather.json", Fault.status(500));
            assertThat(transport.fetch(Loopback.WEATHER)).failsWithin(Duration.ofSeconds(20));
            Thread.sleep(5); // the breaker's own pause and a little more

            Loopback.get(transport, Loopback.telemetry(1));

            assertThat(flight.events("tif1.Breaker"))
                    .extracting(e -> e.getString("to"))
                    .containsExactly("OPEN", "HALF_OPEN", "CLOSED");
        }
    }
}
