package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleTest {
    private static final Instant DURING_MONACO = Instant.parse("2025-05-24T15:30:00Z");

    @TempDir Path folder;

    @Test
    void listsEverySessionWithTheVenuesTimeAndUtc() {
        List<Map<String, @Nullable Object>> rows = json("schedule", "2025");

        assertThat(rows)
                .filteredOn(row -> !"Sample Grand Prix".equals(row.get("EventName")))
                .hasSizeGreaterThan(120);
        assertThat(rows)
                .filteredOn(
                        row ->
                                "Australian Grand Prix".equals(row.get("EventName"))
                                        && "R".equals(row.get("SessionCode")))
                .singleElement()
                .satisfies(
                        race ->
                                assertThat(race)
                                        .containsEntry("SessionDate", "2025-03-16T15:00")
                                        .containsEntry("SessionDateUtc", "2025-03-16T04:00:00.000Z")
                                        .containsEntry("TimeZone", "Australia/Melbourne")
                                        .containsEntry("Cancelled", false)
                                        .containsEntry("ZonedSessionDate", null));
    }

    @Test
    void refreshesASeasonFromItsSourceAndSaysWhere() throws Exception {
        Path season = Files.createDirectories(folder.resolve("2027/_tif1/calendar"));
        Files.writeString(
                season.resolve("schedule.json"),
                """
                {"round_number": {"0": 1}, "event_name": {"0": "Monaco Grand Prix"},
                 "country": {"0": "Monaco"}, "location": {"0": "Monaco"},
                 "official_event_name": {"0": ""}, "gmt_offset": {"0": "+02:00"},
                 "event_format": {"0": "conventional"}, "session5": {"0": "Race"},
                 "session5_date": {"0": "2027-06-06T15:00:00"}}
                """);
        String source = folder.toString();

        CliRun run = CliRun.of("schedule", "2027", "--refresh", "--source", source, "--no-cache");
        CliRun none = CliRun.of("schedule", "2026", "--refresh", "--source", source, "--no-cache");

        assertThat(run.exitCode()).isZero();
        assertThat(run.text()).contains("Monaco Grand Prix").contains("2027-06-06T13:00");
        assertThat(run.err()).contains("schedule of 2027: fetched from");
        assertThat(none.exitCode()).isEqualTo(3);
        assertThat(none.err()).contains("2026/_tif1/calendar/schedule.json");
    }

    @Test
    void showsTheClockOfAnotherPlace() {
        CliRun run = CliRun.of("schedule", "2025", "--tz", "Asia/Tokyo");

        assertThat(run.text()).contains("2025-03-16T13:00+09:00");
    }

    @Test
    void findsWhatIsStillToCome() {
        List<Map<String, @Nullable Object>> rows = json("schedule", "--remaining");

        assertThat(rows.get(0))
                .containsEntry("EventName", "Monaco Grand Prix")
                .containsEntry("SessionCode", "R");
        assertThat(rows)
                .extracting(row -> Instant.parse((String) row.get("SessionDateUtc")))
                .allMatch(DURING_MONACO::isBefore);
    }

    @Test
    void nextIsTheEventUnderWayWithAllItsSessions() {
        assertThat(json("schedule", "--next"))
                .extracting(row -> row.get("EventName") + " " + row.get("SessionCode"))
                .containsExactly(
                        "Monaco Grand Prix FP1",
                        "Monaco Grand Prix FP2",
                        "Monaco Grand Prix FP3",
                        "Monaco Grand Prix Q",
                        "Monaco Grand Prix R");
    }

    @Test
    void saysWhenNothingIsToCome() {
        CliRun run = CliRun.at(DURING_MONACO, "schedule", "2019", "--next");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("no event of 2019 is to come after 2025-05-24");
        assertThat(CliRun.at(DURING_MONACO, "schedule", "2019", "--remaining").exitCode()).isZero();
    }

    @Test
    void writesACalendarFile() throws Exception {
        Path file = folder.resolve("f1.ics");

        CliRun run =
                CliRun.at(
                        DURING_MONACO, "schedule", "--remaining", "--ical", "-o", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(file))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:2025-08-r@tif1.io\r\n", "UID:2025-24-r@tif1.io\r\n")
                .doesNotContain("UID:2025-08-q@", "UID:2025-07-")
                .endsWith("END:VCALENDAR\r\n");
    }

    private static List<Map<String, @Nullable Object>> json(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--format";
        all[arguments.length + 1] = "json";
        CliRun run = CliRun.at(DURING_MONACO, all);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Json.rows(run.out());
    }
}
