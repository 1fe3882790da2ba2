package io.tif1.lake.bronze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.InvalidDataException;
import io.tif1.api.NetworkException;
import io.tif1.ergast.Partition;
import io.tif1.ergast.replay.ReplayFault;
import io.tif1.lake.LakeFixture;
import io.tif1.lake.TinyHistory;
import io.tif1.lake.store.LocalLakeStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchWriterTest {
    private static final String ID = "20250930T060000";
    private static final Partition RESULTS = Partition.season("results", 2021);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-09-30T06:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private LakeFixture fixture;
    private LocalLakeStore store;

    @BeforeEach
    void serve() throws IOException {
        Path history = TinyHistory.write(folder.resolve("history"));
        manyResults(history.resolve("results.csv"));
        fixture = new LakeFixture(history);
        store = LocalLakeStore.open(folder.resolve("lake"));
    }

    /** Adds cars to the first race until it has 250 results. */
    private static void manyResults(Path file) throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(file));
        for (int car = 1000; car < 1228; car++) {
            text.append(car)
                    .append(",1,2,1,")
                    .append(car)
                    .append(",0,\\N,R,30,0,0,\\N,\\N,\\N,\\N,\\N,\\N,1\n");
        }
        Files.writeString(file, text);
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void keepsBodiesByteForByte() throws Exception {
        BronzeBatch batch = writer().write(fixture.client(), "test");
        Envelope envelope = new BronzeLayer(store).open(batch, batch.pages().get(1));
        URI uri = URI.create(fixture.server().uri() + "/2021/results.json?limit=100&offset=100");

        byte[] original =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(uri).build(),
                                HttpResponse.BodyHandlers.ofByteArray())
                        .body();

        assertThat(Arrays.copyOfRange(envelope.file(), envelope.from(), envelope.to()))
                .isEqualTo(original);
        assertThat(batch.pages())
                .extracting(BronzePage::file)
                .containsExactly("page_001.json", "page_002.json", "page_003.json");
        assertThat(batch.pages()).extracting(BronzePage::rows).containsExactly(100, 100, 50);
    }

    @Test
    void fetchesOnlyWhatIsMissing() {
        fixture.server().faults().add("offset=200", ReplayFault.status(500), 1);
        assertThatThrownBy(() -> writer().write(fixture.client(), "test"))
                .isInstanceOf(NetworkException.class);
        assertThat(new BronzeLayer(store).index().incomplete(RESULTS)).hasValue(ID);
        int before = fixture.server().requests().size();

        BronzeBatch batch = writer().write(fixture.client(), "test");

        assertThat(fixture.server().requests()).hasSize(before + 1);
        assertThat(batch.total()).isEqualTo(250);
        assertThat(new BronzeLayer(store).index().newest(RESULTS)).hasValue(batch);
    }

    @Test
    void listsPagesOfAnAttemptThatWasGivenUp() {
        fixture.server().faults().add("offset=100", ReplayFault.total(1), 1);

        BronzeBatch batch = writer().write(fixture.client(), "test");

        assertThat(batch.superseded()).containsExactly("page_001.json");
        assertThat(batch.pages())
                .extracting(BronzePage::file)
                .containsExactly(
                        "attempt_2_page_001.json",
                        "attempt_2_page_002.json",
                        "attempt_2_page_003.json");
    }

    @Test
    void writesNothingThatIsNotJson() {
        fixture.server().faults().add("results", ReplayFault.html(), 1);

        assertThatThrownBy(() -> writer().write(fixture.client(), "test"))
                .isInstanceOf(InvalidDataException.class);
        assertThat(store.list("bronze/")).isEmpty();
    }

    @Test
    void completesABatchWithoutRows() {
        BronzeBatch batch =
                new BatchWriter(store, CLOCK, Partition.season("sprint", 2022), ID, "run")
                        .write(fixture.client(), "test");

        assertThat(batch.total()).isZero();
        assertThat(batch.pages()).extracting(BronzePage::file).containsExactly("data.json");
        assertThat(new String(store.get(batch.folder() + BronzeBatch.MANIFEST)))
                .contains("\"status\":\"empty\"");
    }

    private BatchWriter writer() {
        return new BatchWriter(store, CLOCK, RESULTS, ID, "run");
    }
}
