package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.mirror.MirrorServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Network sources, as the command reaches them. */
@Timeout(120)
class MirrorTest {
    @TempDir Path caches;

    @Test
    void aMirrorGivesTheSameLapsOverOneHttp2Connection() throws Exception {
        Path root = RealData.root();
        String expected = laps(root.toString()).text();

        try (MirrorServer server =
                MirrorServer.builder(root).identity(caches.resolve("mirror")).start()) {
            CliRun run = laps(server.secureUri().toString());

            assertThat(run.err()).isEmpty();
            assertThat(run.text()).isEqualTo(expected);
            assertThat(run.lines()).hasSize(928);
            assertThat(server.statistics().connections()).isEqualTo(1);
            assertThat(server.statistics().protocols()).containsOnlyKeys("HTTP/2.0");
        }
    }

    @Test
    void aMirrorThatIsAskedForItsFoldersSaysWhichTestIsMeant(@TempDir Path archive)
            throws Exception {
        Files.createDirectories(archive.resolve("2026/Pre-Season Testing/Practice 1"));
        try (MirrorServer server = MirrorServer.builder(archive).start()) {
            String source = server.clearUri().orElseThrow().toString();

            CliRun asked = sessionsOfTheTest(source, "true");
            CliRun not = sessionsOfTheTest(source, "false");

            assertThat(asked.err()).doesNotContain("WARN");
            assertThat(asked.exitCode()).isZero();
            assertThat(asked.text()).contains("Practice 1");
            assertThat(not.exitCode()).isEqualTo(3);
            assertThat(not.err()).contains("Pre-Season Testing 2");
        }
    }

    private static CliRun sessionsOfTheTest(String source, String catalog) {
        return CliRun.of(
                "sessions",
                "2026",
                "Pre-Season Testing",
                "--no-cache",
                "--source",
                source,
                "--set",
                "tif1.source.cdn.catalog=" + catalog);
    }

    @Test
    void nobodyListeningIsANetworkFailure() {
        CliRun run = laps("http://127.0.0.1:1");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains("-v lists the attempts");
    }

    @Test
    void offlineNeverAsksTheNetwork() {
        CliRun run =
                CliRun.of(
                        "laps",
                        "2025",
                        "Australia",
                        "R",
                        "--offline",
                        "--no-cache",
                        "--source",
                        "http://127.0.0.1:1");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("offline");
    }

    private CliRun laps(String source) {
        return CliRun.of(
                "laps",
                "2025",
                "Australia",
                "R",
                "--source",
                source,
                "--format",
                "csv",
                "-q",
                "--no-cache",
                "--set",
                "tif1.cache.dir=" + caches);
    }
}
