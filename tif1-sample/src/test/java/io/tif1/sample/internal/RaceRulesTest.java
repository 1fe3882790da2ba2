package io.tif1.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.sample.internal.LapTable.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class RaceRulesTest {
    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void positionsAreRanksOfLapEnds(long seed) {
        for (String session : List.of("Race", "Sprint")) {
            Map<Integer, List<Row>> byLap =
                    rows(SampleArchive.ofSeed(seed), session).stream()
                            .filter(row -> !row.flag("ff1G"))
                            .collect(Collectors.groupingBy(row -> row.number("lap")));
            byLap.values()
                    .forEach(
                            laps -> {
                                List<Row> sorted =
                                        laps.stream()
                                                .sorted(
                                                        Comparator.comparingLong(
                                                                row -> row.millis("sesT")))
                                                .toList();
                                for (int i = 0; i < sorted.size(); i++) {
                                    assertThat(sorted.get(i).number("pos")).isEqualTo(i + 1);
                                }
                            });
        }
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void everybodyStartsTogetherFromTheQualifyingOrder(long seed) {
        SampleArchive archive = SampleArchive.ofSeed(seed);
        List<Row> first =
                rows(archive, "Race").stream().filter(row -> row.number("lap") == 1).toList();

        assertThat(first).hasSize(20);
        assertThat(first.stream().map(row -> row.millis("lST")).distinct()).hasSize(1);
        assertThat(first).allSatisfy(row -> assertThat(row.has("s1")).isFalse());
        assertThat(first).allSatisfy(row -> assertThat(row.has("time")).isTrue());
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void theFlagEndsTheRaceForEverybodyOnTheNextCrossing(long seed) {
        SampleArchive archive = SampleArchive.ofSeed(seed);
        Map<String, List<Row>> drivers =
                LapTable.byDriver(archive.json("Race", "session_laptimes.json"));
        long flag =
                drivers.values().stream()
                        .filter(laps -> laps.size() == 57)
                        .mapToLong(laps -> last(laps).millis("sesT"))
                        .min()
                        .orElseThrow();

        drivers.values().forEach(laps -> assertThat(last(laps).millis("lST")).isLessThan(flag));
        long running =
                drivers.values().stream().filter(l -> last(l).millis("sesT") >= flag).count();
        assertThat(running).isEqualTo(18);
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void driversAreListedInFinishingOrder(long seed) {
        SampleArchive archive = SampleArchive.ofSeed(seed);
        Map<String, List<Row>> laps =
                LapTable.byDriver(archive.json("Race", "session_laptimes.json"));
        JsonNode drivers = archive.json("Race", "drivers.json").get("drivers");

        int position = 0;
        for (JsonNode driver : drivers) {
            position++;
            Row last = last(laps.get(driver.get("driver").asString()));
            boolean onLeadLap = last.number("lap") == 57;
            if (onLeadLap) {
                assertThat(last.number("pos")).isEqualTo(position);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void pitStopsCostWhatTheyCost(long seed) {
        SampleArchive archive = SampleArchive.ofSeed(seed);
        LapTable.byDriver(archive.json("Race", "session_laptimes.json"))
                .values()
                .forEach(
                        laps -> {
                            for (int i = 1; i < laps.size(); i++) {
                                if (laps.get(i).has("pout")) {
                                    long lane =
                                            laps.get(i).millis("pout")
                                                    - laps.get(i - 1).millis("pin");
                                    assertThat(lane).isBetween(19_000L, 38_000L);
                                    assertThat(laps.get(i - 1).has("vfl")).isFalse();
                                }
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#six")
    void theSafetyCarSlowsTheFieldAndBringsItTogether(long seed) {
        List<Row> rows = rows(SampleArchive.ofSeed(seed), "Race");
        long racing =
                rows.stream()
                        .filter(row -> row.flag("iacc"))
                        .mapToLong(row -> row.millis("time"))
                        .min()
                        .orElseThrow();
        List<Row> behind =
                rows.stream()
                        .filter(row -> row.text("status").equals("4") && row.has("time"))
                        .toList();

        assertThat(behind).hasSizeGreaterThan(20);
        assertThat(behind)
                .allSatisfy(
                        row ->
                                assertThat(row.millis("time"))
                                        .as("%s", row)
                                        .isGreaterThan(racing * 5 / 4));
    }

    @Test
    void theFastestLapsLookLikeARace() {
        List<Row> accurate =
                rows(SampleArchive.ofSeed(1), "Race").stream()
                        .filter(row -> row.flag("iacc") && !row.flag("del"))
                        .sorted(Comparator.comparingLong(row -> row.millis("time")))
                        .toList();

        assertThat(accurate).hasSizeGreaterThan(850);
        assertThat(accurate.get(0).millis("time")).isBetween(80_000L, 92_000L);
        long slowest = accurate.get(accurate.size() - 1).millis("time");
        assertThat(slowest - accurate.get(0).millis("time")).isLessThan(9_000);
    }

    private static List<Row> rows(SampleArchive archive, String session) {
        return LapTable.rows(archive.json(session, "session_laptimes.json"));
    }

    private static Row last(List<Row> laps) {
        return laps.get(laps.size() - 1);
    }
}
