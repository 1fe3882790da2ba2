package io.tif1.ergast.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplaySnippetTest {
    @TempDir Path files;

    @Test
    void servesAHistory() throws IOException {
        Path folder = SmallHistory.write(files);

        // snippet:ergast-replay
        ReplayHistory history = ReplayHistory.load(folder); // races.csv, results.csv, …
        try (ReplayServer server = ReplayServer.builder(history).limits(4, 500).start()) {
            server.faults().add("2021/results", ReplayFault.truncated(), 1);
            URI address = server.uri(); // point a client at it
            assertThat(address).hasScheme("http");
        }
        // end
    }
}
