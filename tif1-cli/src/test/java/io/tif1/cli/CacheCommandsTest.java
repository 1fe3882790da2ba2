package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.cli.terminal.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
