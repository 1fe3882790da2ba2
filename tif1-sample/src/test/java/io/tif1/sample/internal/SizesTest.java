package io.tif1.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.sample.SampleOptions;
import io.tif1.sample.internal.LapTable.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizesTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "1, 20", "3, 5", "5, 6", "11, 7", "12, 6", "20, 26", "160, 9"})
    void everySizeOfWeekendCanBeGeneratedWhole(int laps, int drivers) {
        SampleArchive archive =
                new SampleArchive(
                        SampleOptions.builder().seed(5).laps(laps).drivers(drivers).build());

        for (String session : archive.sessions()) {
            Map<String, List<Row>> all =
                    LapTable.byDriver(archive.json(session, "session_laptimes.json"));
            assertThat(all).hasSize(drivers);
            all.forEach(
                    (code, own) -> {
                        Row last = own.get(own.size() - 1);
                        TelemetryFrame frame =
                                TelemetryFrame.of(archive, session, code, last.number("lap"));
                        assertThat(frame.rows()).isGreaterThan(20);
                    });
        }
        assertThat(archive.json("Race", "session_laptimes.json").get("lap"))
                .anyMatch(lap -> lap.intValue() == laps)
                .noneMatch(lap -> lap.intValue() > laps);
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2023})
    void olderSeasonsHaveThreePractices(int season) {
        SampleArchive archive =
                new SampleArchive(SampleOptions.builder().season(season).drivers(4).build());

        assertThat(archive.sessions())
                .containsExactly("Practice 1", "Practice 2", "Practice 3", "Qualifying", "Race");
        assertThat(archive.json("Practice 3", "session_laptimes.json").get("lSD").get(0).asString())
                .startsWith(season + "-08-");
    }

    @Test
    void anotherEventIsAnotherWeekend() {
        SampleArchive one = new SampleArchive(SampleOptions.builder().event("Load Test 1").build());
        SampleArchive two = new SampleArchive(SampleOptions.builder().event("Load Test 2").build());

        assertThat(one.bytes("Race", "session_laptimes.json"))
                .isNotEqualTo(two.bytes("Race", "session_laptimes.json"));
        assertThat(one.json("Race", "ARV/1_tel.json").get("tel").get("dataKey").asString())
                .isEqualTo("2025-Load Test 1-Race-ARV-1");
    }

    @Test
    void fullRacesAreAsBigAsRealOnes() {
        SampleArchive archive = SampleArchive.ofSeed(1);

        assertThat(archive.json("Race", "session_laptimes.json").get("lap").size())
                .isBetween(1_000, 1_140);
        assertThat(archive.bytes("Race", "ARV/20_tel.json").length).isBetween(110_000, 170_000);
    }
}
