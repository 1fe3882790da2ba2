package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.cli.terminal.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheCommandsTest {
    private static final String WEATHER =
            "{\"wT\": [1.5], \"wAT\": [20.1], \"wH\": [50], \"wP\": [1010], \"wR\": [false],"
                    + " \"wTT\": [30], \"wWD\": [90], \"wWS\": [1]}";

    @TempDir Path caches;
    @TempDir Path source;

    @Test
    void whatWasLoadedIsThereWithoutItsSource() throws IOException {
        Path file = writeWeather();
        String[] weather = {"weather", "2025", "Monaco", "R", "--format", "csv", "-q"};

        String loaded = cached("", more(weather, "--source", source.toString())).text();
        Files.delete(file);
        CliRun again = cached("", more(weather, "--source", source.toString(), "--offline"));

        assertThat(again.err()).isEmpty();
        assertThat(again.text()).isEqualTo(loaded).contains("1.500,20.1,50.0");
    }

    @Test
    void infoCountsWhatIsKept() throws IOException {
        writeWeather();
        cached("", "weather", "2025", "Monaco", "R", "--source", source.toString());

        List<Map<String, @Nullable Object>> tiers =
                Json.rows(cached("", "cache", "info", "--format", "json").out());

        assertThat(tiers).extracting(row -> row.get("Tier")).containsExactly("ehcache", "sqlite");
        assertThat((Double) tiers.get(1).get("Entries")).isPositive();
        assertThat((String) tiers.get(1).get("Location")).startsWith(caches.toString());
    }

    @Test
    void clearAsksAndDoesWhatIsAnswered() throws IOException {
        writeWeather();
        cached("", "weather", "2025", "Monaco", "R", "--source", source.toString());

        assertThat(cached("n\n", "cache", "clear").err()).contains("nothing was removed");
        assertThat(entries()).isPositive();
        assertThat(cached("y\n", "cache-clear").err()).contains("removed everything");
        assertThat(entries()).isZero();
    }

    @Test
    void clearDoesNothingWhereNobodyAnswers() {
        CliRun run = cached("", "cache", "clear");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("add --yes");
    }

    @Test
    void clearWithYesDoesNotAsk() {
        CliRun run = cached("", "cache", "clear", "--yes");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).startsWith("removed everything from ehcache");
    }

    @Test
    void clearTakesOneSessionWhereOneIsNamed() throws IOException {
        writeWeather();
        cached("", "weather", "2025", "Monaco", "R", "--source", source.toString());

        CliRun other = cached("", "cache", "clear", "2025", "Monaco", "Q", "--yes");
        assertThat(other.err()).contains("removed 2025 Monaco Grand Prix (qualifying)");
        assertThat(entries()).isPositive();
        cached("", "cache", "clear", "2025", "Monaco", "R", "-y");
        assertThat(entries()).isZero();
        assertThat(cached("", "cache", "clear", "2025", "-y").exitCode()).isEqualTo(2);
    }

    @Test
    void listTellsEachFileOfTheSessionsAskedFor() throws IOException {
        writeWeather();
        cached("", "weather", "2025", "Monaco", "R", "--source", source.toString());

        assertThat(rows("cache", "list"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.get("Tier")).isEqualTo("sqlite");
                            assertThat(row.get("Event")).isEqualTo("Monaco Grand Prix");
                            assertThat(row.get("File")).isEqualTo("weather.json");
                        });
        assertThat(rows("cache", "list", "2025", "Monaco", "Race")).hasSize(1);
        assertThat(rows("cache", "list", "2025", "Monaco", "Q")).isEmpty();
        assertThat(rows("cache", "list", "2024")).isEmpty();
    }

    @Test
    void verifyFindsASoundCacheSoundAndADamagedOneNot() throws Exception {
        writeWeather();
        cached("", "weather", "2025", "Monaco", "R", "--source", source.toString());
        assertThat(cached("", "cache", "verify").exitCode()).isZero();

        try (Connection db =
                        DriverManager.getConnection("jdbc:sqlite:" + caches + "/tif1-cache.db");
                Statement statement = db.createStatement()) {
            statement.executeUpdate("UPDATE payload SET content = x'00'");
        }
        CliRun run = cached("", "cache", "verify");

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).contains("weather.json is damaged");
        assertThat(entries()).isZero();
        assertThat(cached("", "cache", "verify").exitCode()).isZero();
    }

    @Test
    void exportAndImportCarryACacheToAnotherFolder(@TempDir Path elsewhere) throws IOException {
        Path file = writeWeather();
        String[] weather = {"weather", "2025", "Monaco", "R", "--format", "csv", "-q"};
        String[] from = more(weather, "--source", source.toString());
        String loaded = cached("", from).text();
        Files.delete(file);
        Path zip = elsewhere.resolve("f1.zip");

        assertThat(cached("", "cache", "export", "-o", zip.toString()).err())
                .contains("wrote 1 files");
        cached("", "cache", "clear", "--yes");
        assertThat(cached("", "cache", "import", zip.toString()).exitCode()).isZero();

        assertThat(cached("", more(from, "--offline")).text()).isEqualTo(loaded);
    }

    @Test
    void importOfADamagedFileFailsAndSaysSo(@TempDir Path elsewhere) throws IOException {
        Path zip = Files.writeString(elsewhere.resolve("f1.zip"), "no zip file");

        CliRun run = cached("", "cache", "import", zip.toString());

        assertThat(run.exitCode()).isEqualTo(5);
        assertThat(run.err()).contains("no exported cache");
        assertThat(cached("", "cache", "export").exitCode()).isEqualTo(2);
    }

    @Test
    void pruneCountsBeforeItRemoves() throws Exception {
        writeWeather();
        cached("", "weather", "2025", "Monaco", "R", "--source", source.toString());
        try (Connection db =
                        DriverManager.getConnection("jdbc:sqlite:" + caches + "/tif1-cache.db");
                Statement statement = db.createStatement()) {
            statement.executeUpdate("UPDATE entry SET expires_at = 1");
        }

        assertThat(rows("cache", "prune", "--dry-run").get(0).get("Files")).isEqualTo(1.0);
        assertThat(entries()).isEqualTo(1);
        assertThat(rows("cache", "prune").get(0).get("Files")).isEqualTo(1.0);
        assertThat(entries()).isZero();
    }

    @Test
    void warmFillsTheCacheAndSaysWhatThereIs() throws IOException {
        writeWeather();

        CliRun run =
                cached(
                        "",
                        "cache",
                        "warm",
                        "2025",
                        "Monaco",
                        "R",
                        "--format",
                        "json",
                        "--source",
                        source.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(Json.rows(run.out()).get(0).get("Present")).isEqualTo(1);
        assertThat(entries()).isEqualTo(1);
        assertThat(cached("", "cache", "warm").exitCode()).isEqualTo(2);
    }

    @Test
    void clearFailsWhereNothingMayBeRemoved() throws IOException {
        writeWeather();
        cached("", "weather", "2025", "Monaco", "R", "--source", source.toString());
        String[] clear = {"cache", "clear", "--yes", "--set", "tif1.cache.sqlite.read-only=true"};

        CliRun run = cached("", clear);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("sqlite").contains("was not cleared").contains("read-only");
        assertThat(cached("", more(clear, "2025", "Monaco", "R")).exitCode()).isEqualTo(1);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void warmTakesTheSessionsUsedLastFromTheCache() throws IOException {
        writeWeather();
        String[] warm = {"cache", "warm", "--recent", "3", "--source", source.toString()};
        assertThat(rows(warm)).isEmpty();
        cached("", "weather", "2025", "Monaco", "R", "--source", source.toString());
        Files.writeString(
                source.resolve("2025/Monaco Grand Prix/Race/drivers.json"),
                "{\"drivers\":[{\"driver\":\"VER\"}]}");

        assertThat(rows(warm)).hasSize(1);

        assertThat(rows("cache", "list"))
                .extracting(row -> row.get("File"))
                .contains("weather.json", "drivers.json");
        assertThat(cached("", more(warm, "2025")).exitCode()).isEqualTo(2);
        assertThat(cached("", "cache", "warm", "--recent", "-1").exitCode()).isEqualTo(2);
    }

    @Test
    void refreshReadsTheSourceAgain() throws IOException {
        Path file = writeWeather();
        String[] weather = {
            "weather", "2025", "Monaco", "R", "--format", "csv", "-q", "--source", source.toString()
        };
        cached("", weather);
        Files.writeString(file, WEATHER.replace("20.1", "33.3"));

        assertThat(cached("", weather).text()).contains("20.1");
        assertThat(cached("", more(weather, "--refresh")).text()).contains("33.3");
        assertThat(cached("", weather).text()).contains("33.3");
        assertThat(cached("", more(weather, "--refresh", "--offline")).exitCode()).isEqualTo(1);
    }

    private List<Map<String, @Nullable Object>> rows(String... arguments) {
        return Json.rows(cached("", more(arguments, "--format", "json")).out());
    }

    private double entries() {
        return (Double)
                Json.rows(cached("", "cache", "info", "--format", "json").out())
                        .get(1)
                        .getOrDefault("Entries", -1.0);
    }

    private Path writeWeather() throws IOException {
        Path file = source.resolve("2025/Monaco Grand Prix/Race/weather.json");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, WEATHER);
    }

    private CliRun cached(String input, String... arguments) {
        return CliRun.with(
                Screen.plain(100), input, more(arguments, "--set", "tif1.cache.dir=" + caches));
    }

    private static String[] more(String[] arguments, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }
}
