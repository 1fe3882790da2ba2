package io.tif1.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTest {
    private static final ZoneId LAS_VEGAS = ZoneId.of("America/Los_Angeles");

    @Test
    void isIdentifiedByItsRound() {
        assertThat(lasVegas().id()).isEqualTo("2023-21");
    }

    @Test
    void isIdentifiedByItsNameIfItHasNoRound() {
        Event sample = unlisted("Sample Grand Prix");

        assertThat(sample.id()).isEqualTo("2025-sample-grand-prix");
    }

    @Test
    void tellsTheCircuitFromItsLayout() {
        assertThat(lasVegas().layout()).isEqualTo("vegas/2023");
        assertThat(lasVegas().circuit()).isEqualTo("vegas");
        assertThat(unlisted("Sample Grand Prix").circuit()).isEmpty();
    }

    @Test
    void isDatedByTheLastSessionAtTheVenue() {
        assertThat(lasVegas().date()).contains(LocalDate.of(2023, 11, 18));
        assertThat(lasVegas().lastStart()).contains(Instant.parse("2023-11-19T06:00:00Z"));
    }

    @Test
    void includesTheDaysFromTheFirstToTheLastSession() {
        assertThat(lasVegas().includes(LocalDate.of(2023, 11, 15))).isFalse();
        assertThat(lasVegas().includes(LocalDate.of(2023, 11, 16))).isTrue();
        assertThat(lasVegas().includes(LocalDate.of(2023, 11, 18))).isTrue();
        assertThat(lasVegas().includes(LocalDate.of(2023, 11, 19))).isFalse();
    }

    @Test
    void hasNoDateWithoutTimes() {
        Event sample = unlisted("Sample Grand Prix");

        assertThat(sample.date()).isEmpty();
        assertThat(sample.includes(LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(sample.session(SessionKind.RACE)).isPresent();
        assertThat(sample.session(SessionKind.SPRINT)).isEmpty();
    }

    private static Event lasVegas() {
        return new Event(
                2023,
                21,
                "Las Vegas Grand Prix",
                "",
                "United States",
                "Las Vegas",
                EventFormat.CONVENTIONAL,
                LAS_VEGAS,
                "vegas/2023",
                List.of(
                        session(SessionKind.PRACTICE_1, "2023-11-17T04:30:00Z"),
                        session(SessionKind.RACE, "2023-11-19T06:00:00Z")));
    }

    private static Event unlisted(String name) {
        return new Event(
                2025,
                0,
                name,
                "",
                "",
                "",
                EventFormat.UNLISTED,
                ZoneOffset.UTC,
                "",
                List.of(new ScheduledSession(SessionKind.RACE, null)));
    }

    private static ScheduledSession session(SessionKind kind, String start) {
        return new ScheduledSession(kind, Instant.parse(start));
    }
}
