package io.tif1.ergast;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.ergast.entity.RaceResult;
import io.tif1.ergast.replay.ReplayHistory;
import io.tif1.ergast.replay.ReplayServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientSnippetTest {
    @TempDir Path folder;

    @Test
    void readsASeason() throws IOException {
        try (ReplayServer server =
                ReplayServer.builder(ReplayHistory.load(RealData.history())).start()) {
            URI address = server.uri();

            // snippet:ergast-client
            ErgastOptions options =
                    ErgastOptions.builder().baseUrl(address).stateFolder(folder).build();
            ErgastClient client = new ErgastClient(options);
            List<RaceResult> results =
                    client.rows(RaceResult.class, Partition.season("results", 2024));
            // end

            assertThat(results).hasSize(479);
        }
    }
}
