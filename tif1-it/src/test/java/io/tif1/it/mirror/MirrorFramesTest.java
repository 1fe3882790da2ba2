package io.tif1.it.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Loaded;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import io.tif1.cache.sqlite.SqliteTier;
import io.tif1.mirror.MirrorServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real race over HTTP/2 is the race in the folder, in every table library. */
class MirrorFramesTest {
    private static final int TELEMETRY_LAPS = 40;

    @TempDir Path folder;
    private Path archive;
    private MirrorServer server;
    private URI address;
    private Path certificate;

    @BeforeEach
    void serve() throws IOException {
        String root = System.getProperty("tif1.realData", "");
        archive = Path.of(root, "tracinginsights");
        assumeTrue(!root.isBlank() && Files.isDirectory(archive), "no real data: tif1.realData");
        server = MirrorServer.builder(archive).clearPort(-1).start();
        address = server.secureUri();
        certificate = Files.writeString(folder.resolve("mirror.pem"), server.certificatePem());
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns", "arrow", "tablesaw", "joinery"})
    void framesAreIdenticalOnOneConnection(String backend) {
        List<String> direct = tables(Tif1.builder().source(Sources.directory(archive)), backend);

        List<String> mirrored = tables(throughMirror(), backend);

        assertThat(mirrored).isEqualTo(direct);
        assertThat(server.statistics().connections()).isEqualTo(1);
        assertThat(server.statistics().protocols().keySet()).isEqualTo(Set.of("HTTP/2.0"));
    }

    @Test
    void aSecondRunReadsEverythingFromTheDiskWhenTheMirrorIsGone() {
        List<String> first = tables(throughMirror().cache(disk()), "columns");
        server.close();

        assertThat(tables(throughMirror().cache(disk()), "columns")).isEqualTo(first);
    }

    private SqliteTier disk() {
        return SqliteTier.file(folder.resolve("cache.db"));
    }

    private Tif1Builder throughMirror() {
        return Tif1.builder()
                .source(Sources.mirror(address))
                .noCache()
                .set("tif1.source.cdn.trust", certificate.toString());
    }

    private static List<String> tables(Tif1Builder builder, String backend) {
        List<String> tables = new ArrayList<>();
        try (Tif1 f1 = builder.frame(backend).open()) {
            Session race = f1.session(2025, "Australia", "R");
            tables.add(text(race.laps().frame()));
            List<LapRef> laps =
                    race.laps().stream()
                            .limit(TELEMETRY_LAPS)
                            .map(lap -> new LapRef(lap.driver(), lap.number()))
                            .toList();
            for (Loaded<Telemetry> loaded : race.telemetry(laps)) {
                tables.add(text(loaded.toOptional().orElseThrow().frame()));
            }
        }
        return tables;
    }

    private static String text(Frame frame) {
        StringBuilder text = new StringBuilder(frame.schema().toString());
        for (int column = 0; column < frame.schema().size(); column++) {
            for (int row = 0; row < frame.rows(); row++) {
                text.append(frame.column(column).valueAt(row)).append(';');
            }
        }
        frame.close();
        return text.toString();
    }
}
