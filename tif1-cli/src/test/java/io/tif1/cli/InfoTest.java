package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InfoTest {
    @Test
    void reportsOnARealRace() {
        Map<String, String> info = info("2026 Monaco R", RealData.root().toString());

        assertThat(info)
                .containsEntry("event round", "6")
                .containsEntry("event place", "Monte Carlo, Monaco")
                .containsEntry("event start", "2026-06-07T15:00 at the venue, 2026-06-07T13:00:00Z")
                .containsEntry("summary fastest lap", "1:15.773 by RUS on lap 56, HARD")
                .containsEntry("summary laps", "78 of the leader")
                .containsEntry("weather rain", "in 0 of 208 samples");
        assertThat(info.get("summary order by laps")).startsWith("1 RUS, 2 LEC, 3 NOR");
        assertThat(info.get("track status")).contains("safety car", "1 red");
        assertThat(info.get("file present")).matches("\\d+ files from .*");
    }

    @Test
    void reportsOnTheSampleWithoutACalendarsFacts() {
        Map<String, String> info = info("2025 Sample R", "sample");

        assertThat(info).containsKeys("summary fastest lap", "session laps", "quality score");
        assertThat(info).doesNotContainKeys("event start", "event circuit");
    }

    private static Map<String, String> info(String session, String source) {
        CliRun run =
                CliRun.of(
                        ("info " + session + " --no-cache --format json --source " + source)
                                .split(" "));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return List.copyOf(Json.rows(run.out())).stream()
                .filter(row -> !"stage".equals(row.get("Topic")))
                .collect(
                        Collectors.toMap(
                                row -> row.get("Topic") + " " + row.get("Name"),
                                row -> String.valueOf(row.get("Value")),
                                (one, other) -> one));
    }
}
