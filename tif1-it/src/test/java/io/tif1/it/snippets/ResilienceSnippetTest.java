package io.tif1.it.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.NetworkException;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.model.Laps;
import io.tif1.api.model.LoadOptions;
import io.tif1.api.model.OfflineMode;
import io.tif1.api.model.ReportItem.State;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.cache.sqlite.SqliteTier;
import io.tif1.it.project.Project;
import io.tif1.mirror.MirrorServer;
import io.tif1.mirror.fault.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The programs on the page about failing networks, with a mirror that fails. */
@Timeout(60)
class ResilienceSnippetTest {
    private static final Path ARCHIVE =
            Project.module("tif1-it").folder().resolve("src/it/archive");

    @TempDir Path folder;
    private MirrorServer server;

    @BeforeEach
    void start() throws IOException {
        server = MirrorServer.builder(ARCHIVE).start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aFailureTellsItsKindAndEveryTry() {
        List<String> log = new ArrayList<>();
        server.faults().always("*", Fault.status(503));
        try (Tif1 f1 = builder().noCache().open()) {
            Session race = f1.session(2025, "Monaco", "R");

            // snippet:network-failure
            try {
                race.laps();
            } catch (NetworkException e) {
                log.add(e.kind() + (e.isRetryable() ? ", try again later" : ""));
                e.attempts().forEach(attempt -> log.add(attempt.toString()));
            }
            // end
        }

        assertThat(log).hasSizeGreaterThan(1);
        assertThat(log.get(0)).isEqualTo("STATUS, try again later");
        assertThat(log.get(1)).contains("status 503");
    }

    @Test
    void anOldCopyIsServedAndMarked() {
        try (Tif1 f1 = builder().open()) {
            f1.session(2025, "Monaco", "R").laps();
        }
        server.faults().always("*", Fault.status(503));
        try (Tif1 f1 = builder().refresh().open()) {
            Session race = f1.session(2025, "Monaco", "R");

            // snippet:stale
            Laps laps = race.laps();
            boolean old = !race.report().in(State.STALE).isEmpty();
            // end

            assertThat(laps).isNotEmpty();
            assertThat(old).isTrue();
        }
    }

    @Test
    void whatWasTakenAlongIsThereWithoutANetwork() {
        try (Tif1 f1 = builder().open()) {
            // snippet:take-along
            SessionKey race = f1.session(2025, "Monaco", "R").key();
            LoadOptions all = LoadOptions.STANDARD.withTelemetry(LoadOptions.Scope.ALL);
            f1.cache().warm(List.of(race), all);
            // end
        }
        long asked = server.statistics().total();
        Tif1Builder builder = builder();
        int laps;

        // snippet:offline
        try (Tif1 f1 = builder.offline(OfflineMode.OFFLINE).open()) {
            laps = f1.session(2025, "Monaco", "R").laps().size();
        }
        // end

        assertThat(laps).isPositive();
        assertThat(server.statistics().total()).isEqualTo(asked);
    }

    @Test
    void aSecondRequestIsSentBesideASlowOne() {
        server.faults().first(1, "*/drivers.json", Fault.stall());
        Tif1Builder builder = builder().noCache();

        // snippet:slow-tail
        builder.set("tif1.source.cdn.hedge-after", "400ms") // a second request beside a slow one
                .set("tif1.source.cdn.least-timeout", "2s"); // tries end after 4 × the usual time
        // end

        try (Tif1 f1 = builder.open()) {
            assertThat(f1.session(2025, "Monaco", "R").drivers().codes()).isNotEmpty();
            assertThat(f1.metrics().sources().get(0).network().hedges()).isPositive();
        }
    }

    private Tif1Builder builder() {
        return Tif1.builder()
                .source(Sources.mirror(server.clearUri().orElseThrow()))
                .set("tif1.source.cdn.pause", "5ms")
                .cache(SqliteTier.file(folder.resolve("f1.db")));
    }
}
