package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.mirror.MirrorServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class DoctorTest {
    @TempDir Path caches;
    @TempDir Path archive;

    @Test
    void findsNothingWrongWhereAllIsWell() {
        CliRun run = doctor("--source", "sample");

        assertThat(run.exitCode()).as(run.text()).isZero();
        assertThat(verdicts(run)).doesNotContain("failed", "warning");
        assertThat(detail(run, "archive", "newest")).isEqualTo("2025 Sample Grand Prix (race)");
        assertThat(detail(run, "version", "java")).startsWith(System.getProperty("java.version"));
        assertThat(detail(run, "cache", "sqlite")).contains("entries").contains("cache");
        assertThat(detail(run, "cache", "disk")).endsWith("free");
    }

    @Test
    void asksAMirrorAndSaysHowItAnswered() throws Exception {
        Path file = archive.resolve("2025/Australian Grand Prix/Race/drivers.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"drivers\":[{\"driver\":\"VER\"}]}");
        try (MirrorServer server =
                MirrorServer.builder(archive).identity(caches.resolve("mirror")).start()) {
            CliRun run = doctor("--source", server.secureUri().toString());

            assertThat(run.exitCode()).as(run.text()).isZero();
            assertThat(topic(run, "source")).singleElement().asString().contains(" ms, ");
        }
    }

    @Test
    void nobodyListeningIsAFailureInBoundedTime() {
        CliRun run = doctor("--source", "http://127.0.0.1:1", "--limit", "2");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(verdict(run, "source")).isEqualTo("failed");
        assertThat(detail(run, "archive", "newest")).contains("not known");
    }

    @Test
    void offlineSaysThatNobodyWasAskedAndIsHealthy() {
        CliRun run = doctor("--source", "http://127.0.0.1:1", "--offline");

        assertThat(run.exitCode()).as(run.text()).isZero();
        assertThat(verdict(run, "source")).isEqualTo("skipped");
        assertThat(topic(run, "source")).singleElement().asString().contains("offline");
    }

    @Test
    void aTierThatDoesNotOpenIsAFailure() throws Exception {
        Path file = Files.createFile(caches.resolve("plain")).resolve("cache.db");
        CliRun run = doctor("--source", "sample", "--set", "tif1.cache.sqlite.file=" + file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(detail(run, "cache", "sqlite")).contains("bypassed");
    }

    @Test
    void strictnessMakesWarningsFailures() {
        assertThat(doctor("--source", "sample", "--no-cache").exitCode()).isZero();
        assertThat(doctor("--source", "sample", "--no-cache", "--strict").exitCode()).isEqualTo(1);
    }

    @Test
    void aTableIsForPeople() {
        CliRun run = CliRun.of("doctor", "--source", "sample", "--set", "tif1.cache.dir=" + caches);

        assertThat(run.lines().get(0)).startsWith("Topic").contains("Verdict");
        assertThat(run.text()).contains("archive");
    }

    @Test
    void aLimitOfNothingIsAUsageError() {
        assertThat(doctor("--limit", "0").exitCode()).isEqualTo(2);
    }

    private CliRun doctor(String... options) {
        List<String> all = new ArrayList<>(List.of("doctor", "--format", "json", "-q"));
        all.addAll(List.of("--set", "tif1.cache.dir=" + caches));
        all.addAll(List.of(options));
        return CliRun.of(all.toArray(String[]::new));
    }

    private static List<String> verdicts(CliRun run) {
        return Json.rows(run.out()).stream().map(row -> text(row, "Verdict")).toList();
    }

    private static List<String> topic(CliRun run, String topic) {
        return Json.rows(run.out()).stream()
                .filter(row -> text(row, "Topic").equals(topic))
                .map(row -> text(row, "Detail"))
                .toList();
    }

    private static String verdict(CliRun run, String topic) {
        return Json.rows(run.out()).stream()
                .filter(row -> text(row, "Topic").equals(topic))
                .map(row -> text(row, "Verdict"))
                .findFirst()
                .orElseThrow();
    }

    private static String detail(CliRun run, String topic, String name) {
        return Json.rows(run.out()).stream()
                .filter(row -> text(row, "Topic").equals(topic))
                .filter(row -> text(row, "Name").equals(name))
                .map(row -> text(row, "Detail"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Map<String, @Nullable Object> row, String key) {
        return String.valueOf(row.get(key));
    }
}
