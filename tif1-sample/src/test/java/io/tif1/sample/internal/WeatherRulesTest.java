package io.tif1.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.sample.internal.LapTable.Row;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class WeatherRulesTest {
    private static final List<String> VALUES =
            List.of("wAT", "wH", "wP", "wR", "wTT", "wWD", "wWS");

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#four")
    void thereIsARowAMinuteFromSoonAfterTheStart(long seed) {
        SampleArchive archive = SampleArchive.ofSeed(seed);
        for (String session : archive.sessions()) {
            JsonNode times = archive.json(session, "weather.json").get("wT");
            assertThat(times.get(0).doubleValue()).isBetween(7.0, 23.0);
            for (int i = 1; i < times.size(); i++) {
                double step = times.get(i).doubleValue() - times.get(i - 1).doubleValue();
                assertThat(step).isBetween(59.7, 60.3);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#four")
    void valuesAreThoseOfADrySummerDay(long seed) {
        JsonNode weather = SampleArchive.ofSeed(seed).json("Race", "weather.json");
        for (int i = 0; i < weather.get("wT").size(); i++) {
            assertThat(weather.get("wAT").get(i).doubleValue()).isBetween(12.0, 36.0);
            assertThat(weather.get("wH").get(i).doubleValue()).isBetween(15.0, 90.0);
            assertThat(weather.get("wP").get(i).doubleValue()).isBetween(990.0, 1025.0);
            assertThat(weather.get("wTT").get(i).doubleValue())
                    .isGreaterThan(weather.get("wAT").get(i).doubleValue());
            assertThat(weather.get("wR").get(i).booleanValue()).isFalse();
            assertThat(weather.get("wWD").get(i).intValue()).isBetween(0, 359);
            assertThat(weather.get("wWD").get(i).intValue() == 0)
                    .isEqualTo(weather.get("wWS").get(i).doubleValue() == 0);
        }
    }

    @ParameterizedTest
    @MethodSource("io.tif1.sample.internal.Seeds#four")
    void aLapHasTheFirstRowInItOrTheLastBeforeItsEnd(long seed) {
        SampleArchive archive = SampleArchive.ofSeed(seed);
        for (String session : archive.sessions()) {
            JsonNode weather = archive.json(session, "weather.json");
            for (Row lap : LapTable.rows(archive.json(session, "session_laptimes.json"))) {
                int expected = rowOf(weather.get("wT"), lap);
                assertThat(lap.millis("wT")).isEqualTo(millis(weather.get("wT"), expected));
                for (String key : VALUES) {
                    assertThat(lap.cell(key)).isEqualTo(weather.get(key).get(expected));
                }
            }
        }
    }

    private static int rowOf(JsonNode times, Row lap) {
        int last = -1;
        for (int i = 0; i < times.size() && millis(times, i) <= lap.millis("sesT"); i++) {
            last = i;
            if (millis(times, i) >= lap.millis("lST")) {
                return i;
            }
        }
        return last;
    }

    private static long millis(JsonNode times, int row) {
        return Math.round(times.get(row).doubleValue() * 1000);
    }
}
