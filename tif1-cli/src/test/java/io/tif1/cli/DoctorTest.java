package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.cli.terminal.Screen;
import io.tif1.cli.terminal.Terminal;
import io.tif1.mirror.MirrorServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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
        assertThat(detail(run, "memory", "held")).contains(" sessions in ", "frames in ");
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
    void saysWhichFilesOfSettingsWereRead() throws Exception {
        Path file = Files.writeString(caches.resolve("mine.properties"), "tif1.repair=full\n");

        CliRun run = doctor("--source", "sample", "--set", "tif1.config.file=" + file);

        assertThat(run.exitCode()).as(run.text()).isZero();
        assertThat(detail(run, "setting", "user file")).isEqualTo(file.toString());
        assertThat(detail(run, "setting", "project file")).endsWith(", not there");
    }

    @Test
    void listsEverythingThatIsWrongInTheFilesAndStillTellsVersions() throws Exception {
        String wrong = "tif1.ofline=online\ntif1.source.cdn.retries=-1\n";
        Path file = Files.writeString(caches.resolve("mine.properties"), wrong);

        CliRun run = doctor("--source", "sample", "--set", "tif1.config.file=" + file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(detail(run, "setting", "tif1.ofline")).contains(file + ":1", "did you mean");
        assertThat(detail(run, "setting", "tif1.source.cdn.retries")).contains(file + ":2");
        assertThat(detail(run, "tif1", "open"))
                .isEqualTo("the settings are wrong; nothing else was checked");
        assertThat(verdict(run, "tif1")).isEqualTo("failed");
        assertThat(detail(run, "version", "java")).isNotEmpty();
    }

    @Test
    void aPluginThatIsMissingIsAFailureBesideTheRest() {
        CliRun run = doctor("--source", "sample", "--set", "tif1.frame=abacus");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(detail(run, "tif1", "open")).contains("abacus", "nothing else was checked");
    }

    @Test
    void strictnessMakesWarningsFailures() {
        assertThat(doctor("--source", "sample", "--no-cache").exitCode()).isZero();
        assertThat(doctor("--source", "sample", "--no-cache", "--strict").exitCode()).isEqualTo(1);
    }

    @Test
    void strictlyTheNextStartHasToFindWhatTheFirstOneFetched() throws Exception {
        Path file = archive.resolve("2025/Australian Grand Prix/Race/drivers.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"drivers\":[{\"driver\":\"VER\"}]}");

        CliRun run = doctor("--source", archive.toString(), "--strict");

        assertThat(run.exitCode()).as(run.text()).isZero();
        assertThat(detail(run, "first load", "drivers"))
                .startsWith("1 drivers of 2025 Australian Grand Prix (race)");
        assertThat(detail(run, "first load", "slowest query")).endsWith("at most 5000 ms");
        assertThat(detail(run, "next start", "drivers")).endsWith("from sqlite");
        assertThat(detail(run, "next start", "hit rate"))
                .isEqualTo("1 of 1 files answered by caches, to be over 80 %");

        CliRun forgetful =
                doctor(
                        "--source",
                        archive.toString(),
                        "--strict",
                        "--set",
                        "tif1.cache.tiers=ehcache");

        assertThat(forgetful.exitCode()).as(forgetful.text()).isEqualTo(1);
        assertThat(detail(forgetful, "next start", "hit rate")).startsWith("0 of 1 files");
    }

    @Test
    void strictlyTheSampleIsHealthyThoughItIsNeverCached() {
        CliRun run = doctor("--source", "sample", "--strict");

        assertThat(run.exitCode()).as(run.text()).isZero();
        assertThat(detail(run, "next start", "hit rate")).contains("nothing", "is kept");
    }

    @Test
    void strictlyNothingIsLoadedWhereNoSessionIsKnown() {
        CliRun run = doctor("--source", "http://127.0.0.1:1", "--offline", "--strict");

        assertThat(detail(run, "first load", "drivers")).contains("no session");
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

    /** It is ended while it prints what it found the second time. */
    @Test
    @Timeout(60)
    void watchesUntilItIsEnded() {
        ByteArrayOutputStream out =
                new ByteArrayOutputStream() {
                    @Override
                    public synchronized void write(byte[] bytes, int from, int count) {
                        super.write(bytes, from, count);
                        if (checks(this) == 2) {
                            Thread.currentThread().interrupt();
                        }
                    }
                };
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        Terminal.writer(new ByteArrayOutputStream()),
                        Screen.plain(100));
        String folder = "tif1.cache.dir=" + caches;

        int code =
                Main.run(terminal, "doctor", "--source", "sample", "--watch", "1", "--set", folder);

        assertThat(checks(out)).isEqualTo(2);
        assertThat(code).isZero();
    }

    private static long checks(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("archive"))
                .count();
    }

    @Test
    void aPauseOfLessThanNothingIsAUsageError() {
        assertThat(doctor("--watch", "-1").exitCode()).isEqualTo(2);
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
