package io.tif1.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.EventNotFoundException;
import io.tif1.api.model.Event;
import io.tif1.api.spi.SourceEvent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ICalendarTest {
    private final PackagedCalendar calendar =
            PackagedCalendar.create(
                    season ->
                            season == 2025
                                    ? List.of(new SourceEvent(2025, "Sample", List.of("Race")))
                                    : List.of());

    @Test
    void writesTheSessionsOfSomeEvents() {
        Event monaco = calendar.event(2025, "Monaco");

        assertThat(calendar.iCalendar(List.of(monaco)))
                .contains("X-WR-CALNAME:Formula 1 2025\r\n", "UID:2025-08-r@tif1.io")
                .doesNotContain("UID:2025-07");
        assertThat(calendar.iCalendar(List.of()))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("X-WR-CALNAME:Formula 1\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void writesASessionAsAnEntry() {
        String text = calendar.iCalendar(2025);

        assertThat(text)
                .contains(
                        String.join(
                                "\r\n",
                                "BEGIN:VEVENT",
                                "UID:2025-08-q@tif1.io",
                                "DTSTAMP:20260214T000000Z",
                                "DTSTART:20250524T140000Z",
                                "DTEND:20250524T150000Z",
                                "SUMMARY:Monaco Grand Prix: Qualifying",
                                "LOCATION:Monaco\\, Monaco",
                                "STATUS:CONFIRMED",
                                "END:VEVENT",
                                ""));
    }

    @Test
    void leavesOutSessionsWhoseStartIsNotKnown() {
        assertThat(calendar.iCalendar(2025)).doesNotContain("Sample");
    }

    @Test
    void marksCancelledSessions() {
        assertThat(calendar.iCalendar(2019).split("END:VEVENT"))
                .filteredOn(entry -> entry.contains("STATUS:CANCELLED"))
                .singleElement()
                .asString()
                .contains("UID:2019-17-fp3@tif1.io");
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void keepsTheFormOfTheStandard(int season) {
        List<String> lines = Arrays.asList(calendar.iCalendar(season).split("\r\n", -1));
        List<String> ids = lines.stream().filter(line -> line.startsWith("UID:")).toList();

        assertThat(lines)
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .endsWith("END:VCALENDAR", "");
        assertThat(lines)
                .noneMatch(line -> line.contains("\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids).hasSizeGreaterThan(88);
    }

    @Test
    void foldsLongLinesBetweenCharacters() {
        String town = "São Paulo ".repeat(20).strip();
        String line = "7|X|||%s|UTC||conventional|R 2018-03-25T05:10".formatted(town);

        String text = ICalendar.of(List.of(event(line)));

        assertThat(text.split("\r\n"))
                .allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text).contains("\r\n ").doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n ", "")).contains("LOCATION:" + town);
    }

    private static Event event(String line) {
        return EventLine.parse(line).event(2018);
    }

    @Test
    void refusesASeasonItDoesNotKnow() {
        assertThatThrownBy(() -> calendar.iCalendar(2017))
                .isInstanceOf(EventNotFoundException.class);
    }
}
