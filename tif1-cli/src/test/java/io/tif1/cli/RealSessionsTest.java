package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tif1.cli.Archive.FileLap;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The command's JSON against the archive's files, read by another decoder. */
class RealSessionsTest {
    private static final double MILLISECOND = 5e-4;
    private static final Map<String, String> CHANNELS =
            Map.ofEntries(
                    Map.entry("rpm", "RPM"),
                    Map.entry("speed", "Speed"),
                    Map.entry("gear", "nGear"),
                    Map.entry("throttle", "Throttle"),
                    Map.entry("distance", "Distance"),
                    Map.entry("x", "X"),
                    Map.entry("y", "Y"),
                    Map.entry("z", "Z"),
                    Map.entry("acc_x", "AccelerationX"),
                    Map.entry("acc_y", "AccelerationY"),
                    Map.entry("acc_z", "AccelerationZ"));

    @ParameterizedTest
    @CsvSource({
        "2025, Australian Grand Prix, Race, 927",
        "2025, Australian Grand Prix, Qualifying, 203",
        "2025, Australian Grand Prix, Practice 1, 334",
        "2026, Pre-Season Testing, Practice 1, 1128",
        "2026, Monaco Grand Prix, Qualifying, 273",
        "2026, Monaco Grand Prix, Race, 204"
    })
    void lapsEqualTheFiles(String season, String event, String session, int count) {
        List<FileLap> expected = archive(season, event, session).laps();

        Map<String, Map<String, @Nullable Object>> rows =
                run("laps", season, event, session).stream()
                        .collect(Collectors.toMap(row -> key(row), row -> row));

        assertThat(expected).hasSize(count);
        assertThat(rows.keySet())
                .containsExactlyInAnyOrderElementsOf(expected.stream().map(FileLap::key).toList());
        expected.forEach(lap -> assertSame(lap.key(), lap.seconds(), rows.get(lap.key())));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, Australian Grand Prix, Race",
        "2025, Australian Grand Prix, Qualifying",
        "2025, Australian Grand Prix, Practice 1",
        "2026, Pre-Season Testing, Practice 1",
        "2026, Monaco Grand Prix, Qualifying",
        "2026, Monaco Grand Prix, Race"
    })
    void fastestLapsEqualTheFiles(String season, String event, String session) {
        Map<String, FileLap> expected = archive(season, event, session).fastest();

        List<Map<String, @Nullable Object>> rows = run("fastest", season, event, session);

        assertThat(rows).extracting(row -> row.get("Driver")).containsAll(expected.keySet());
        for (Map<String, @Nullable Object> row : rows) {
            FileLap lap = expected.get(String.valueOf(row.get("Driver")));
            assertThat(row.get("LapNumber")).as(lap.key()).isEqualTo(lap.number());
            assertThat(row.get("Compound")).as(lap.key()).isEqualTo(lap.compound());
            assertSame(lap.key(), lap.seconds(), row);
        }
    }

    @Test
    void telemetryEqualsTheFile() {
        Path file = RealData.root().resolve("2025/Australian Grand Prix/Race/VER/10_tel.json");
        JsonNode samples = Json.file(file).get("tel");

        List<Map<String, @Nullable Object>> rows =
                run("telemetry", "2025", "Australian Grand Prix", "Race", "VER", "10");

        assertThat(rows).hasSameSizeAs(samples.get("time")).hasSizeGreaterThan(500);
        CHANNELS.forEach(
                (key, column) ->
                        assertThat(values(rows, column))
                                .as(column)
                                .isEqualTo(values(samples.get(key))));
        assertThat(values(rows, "Time")).allMatch(time -> time != null && time >= 0);
    }

    @Test
    void theSameLapsLeaveByEveryBackend() {
        String[] command = {
            "laps", "2026", "Monaco", "Q", "--source", RealData.root().toString(), "--format", "csv"
        };

        String own = CliRun.of(command).text();

        assertThat(own.lines()).hasSize(274);
        for (String backend : List.of("arrow", "tablesaw")) {
            String[] other =
                    Stream.concat(Arrays.stream(command), Stream.of("--frame", backend))
                            .toArray(String[]::new);
            assertThat(CliRun.of(other).text()).as(backend).isEqualTo(own);
        }
    }

    private static void assertSame(
            String lap, @Nullable Double seconds, Map<String, @Nullable Object> row) {
        if (seconds == null) {
            assertThat(row.get("LapTimeSeconds")).as(lap).isNull();
            assertThat(row.get("LapTime")).as(lap).isNull();
            return;
        }
        assertThat((Double) row.get("LapTimeSeconds"))
                .as(lap)
                .isCloseTo(seconds, within(MILLISECOND));
        assertThat((Double) row.get("LapTime")).as(lap).isCloseTo(seconds, within(MILLISECOND));
    }

    private static List<@Nullable Double> values(
            List<Map<String, @Nullable Object>> rows, String column) {
        return rows.stream()
                .map(row -> row.get(column) instanceof Number n ? (Double) n.doubleValue() : null)
                .collect(Collectors.toList());
    }

    private static List<@Nullable Double> values(JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToObj(i -> Json.number(array.get(i)))
                .collect(Collectors.toList());
    }

    private static String key(Map<String, @Nullable Object> row) {
        return row.get("Driver") + " " + row.get("LapNumber");
    }

    private static Archive archive(String season, String event, String session) {
        return new Archive(RealData.root().resolve(season).resolve(event).resolve(session));
    }

    private static List<Map<String, @Nullable Object>> run(String... arguments) {
        String[] common = {"--source", RealData.root().toString(), "--format", "json", "-q"};
        String[] all =
                Stream.concat(Arrays.stream(arguments), Arrays.stream(common))
                        .toArray(String[]::new);
        CliRun run = CliRun.of(all);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return Json.rows(run.out());
    }
}
