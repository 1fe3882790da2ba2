package io.tif1.core.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.InvalidDataException;
import io.tif1.api.model.Event;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published schedules become seasons, or are refused. */
class ScheduleReaderTest {
    private static List<Event> events(int season, PublishedSchedule schedule) {
        return ScheduleReader.read(season, schedule.json()).stream()
                .map(line -> line.event(season))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void aPublishedSeasonIsTheOneThatIsPackaged(int season) {
        List<EventLine> read = ScheduleReader.read(season, PublishedSchedule.of(season).json());

        assertThat(read).isEqualTo(EventLine.read(season));
    }

    @Test
    void aRaceThatWasMovedHasItsNewTime() {
        PublishedSchedule moved =
                PublishedSchedule.of(2026).with("session5_date", 5, "2026-05-03T13:00:00");

        Event miami =
                events(2026, moved).stream()
                        .filter(e -> e.name().startsWith("Miami"))
                        .findFirst()
                        .orElseThrow();

        assertThat(miami.lastStart()).contains(Instant.parse("2026-05-03T17:00:00Z"));
    }

    @Test
    void aPlaceNobodyKnowsHasTheOffsetThatIsPublished() {
        PublishedSchedule elsewhere =
                PublishedSchedule.of(2025)
                        .with("location", 1, "St. John's")
                        .with("country", 1, "Newfoundland")
                        .with("gmt_offset", 1, "-03:30")
                        .with("session1_date", 1, "2025-03-14T12:30:00");

        Event event = events(2025, elsewhere).get(1);

        assertThat(event.sessions().get(0).startsAt())
                .contains(Instant.parse("2025-03-14T16:00:00Z"));
        assertThat(event.zone().getId()).isEqualTo("-03:30");
    }

    @Test
    void blankSlotsAndNamelessRowsAreLeftOut() {
        PublishedSchedule sparse =
                PublishedSchedule.of(2025)
                        .with("session1", 1, "")
                        .with("session1_date", 1, "")
                        .with("session5_date", 2, "")
                        .with("event_name", 3, " ");

        List<Event> events = events(2025, sparse);

        assertThat(events).hasSize(24);
        assertThat(events.get(1).sessions()).extracting(s -> s.kind().code()).startsWith("FP2");
        assertThat(events.get(2).lastStart()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "round_number, one, the round",
        "round_number, 2, two events",
        "event_name, Chinese Grand Prix, two events",
        "event_name, A|B, characters no name has",
        "event_format, relay, the format",
        "session1, Warm-up, a session Warm-up",
        "session1_date, tomorrow, starts at",
        "session1_date, 1925-03-14T12:30:00, starts in 1925",
        "session1_date, 2025-12-31T12:30:00, order of time",
    })
    void aSeasonWithOneOddCellIsRefused(String column, String value, String reason) {
        PublishedSchedule odd = PublishedSchedule.of(2025).with(column, 1, value);

        assertThatThrownBy(() -> events(2025, odd))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("2025/_tif1/calendar/schedule.json")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "<html></html>",
                "{\"event_name\": []}",
                "{\"event_name\": {}}",
                "{\"event_name\": {\"first\": \"A\"}}",
                "{\"event_name\": {\"0\": {}}}",
                "{\"event_name\": {\"0\": \"A\"}} x",
            })
    void whatIsNoScheduleIsRefused(String body) {
        assertThatThrownBy(() -> ScheduleReader.read(2025, body.getBytes(UTF_8)))
                .isInstanceOf(InvalidDataException.class);
    }

    @Test
    void aDamagedScheduleIsASeasonOrARefusal() {
        byte[] whole = PublishedSchedule.of(2026).json();
        SplittableRandom random = new SplittableRandom(26);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            for (int hits = random.nextInt(1, 6); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(32, 127);
            }
            try {
                assertThat(ScheduleReader.read(2026, damaged)).isNotEmpty();
            } catch (InvalidDataException e) {
                assertThat(e.getMessage()).contains("schedule.json");
            }
        }
    }
}
