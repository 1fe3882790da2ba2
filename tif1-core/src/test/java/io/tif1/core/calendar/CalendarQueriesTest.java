package io.tif1.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.EventNotFoundException;
import io.tif1.api.model.Event;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests, remaining and next events, events by day, and ends of sessions. */
class CalendarQueriesTest {
    private final PackagedCalendar calendar = PackagedCalendar.create(season -> List.of());

    @ParameterizedTest
    @CsvSource({
        "2020, 2, Pre-Season Test 2",
        "2021, 1, Pre-Season Test",
        "2022, 1, Pre-Season Track Session",
        "2026, 2, Pre-Season Testing 2",
    })
    void countsTestsFromOne(int season, int number, String expected) {
        assertThat(calendar.test(season, number).name()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2})
    void refusesATestThatTheSeasonDoesNotHave(int number) {
        assertThatThrownBy(() -> calendar.test(2021, number))
                .isInstanceOf(EventNotFoundException.class)
                .hasMessage("no test %d in 2021; it has 1".formatted(number));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01T00:00:00Z, 24",
        "2022-06-01T00:00:00Z, 15",
        "2022-12-31T00:00:00Z, 0",
        "2022-03-20T14:59:59Z, 22",
        "2022-03-20T15:00:00Z, 21",
    })
    void countsTheEventsThatRemain(Instant after, int expected) {
        assertThat(calendar.remaining(2022, after)).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31T00:00:00Z, 2025 Pre-Season Testing",
        "2025-03-16T03:59:59Z, 2025 Australian Grand Prix",
        "2025-03-16T04:00:00Z, 2025 Chinese Grand Prix",
        "2010-01-01T00:00:00Z, 2018 Australian Grand Prix",
    })
    void findsTheNextEventOfAnySeason(Instant after, String expected) {
        assertThat(calendar.next(after)).map(Event::toString).contains(expected);
    }

    @Test
    void hasNoNextEventAfterTheLast() {
        assertThat(calendar.next(Instant.parse("2030-01-01T00:00:00Z"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-23, 2025 Monaco Grand Prix",
        "2025-05-25, 2025 Monaco Grand Prix",
        "2023-11-16, 2023 Las Vegas Grand Prix",
        "2026-02-19, 2026 Pre-Season Testing 2",
    })
    void findsTheEventOfADay(LocalDate day, String expected) {
        assertThat(calendar.on(day)).map(Event::toString).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-26", "2025-05-22", "2017-07-16", "2040-01-01"})
    void findsNoEventOnAnEmptyDay(LocalDate day) {
        assertThat(calendar.on(day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025, Monaco Grand Prix, RACE, PT2H",
        "2025, Monaco Grand Prix, QUALIFYING, PT1H",
        "2025, Monaco Grand Prix, PRACTICE_1, PT1H",
        "2020, Austrian Grand Prix, PRACTICE_1, PT90M",
        "2020, Austrian Grand Prix, PRACTICE_3, PT1H",
        "2023, Austrian Grand Prix, SPRINT_SHOOTOUT, PT44M",
        "2026, Pre-Season Testing 1, PRACTICE_2, PT9H",
    })
    void knowsWhenASessionEnds(int season, String event, SessionKind kind, Duration length) {
        Instant start =
                calendar.event(season, event).session(kind).orElseThrow().startsAt().orElseThrow();

        assertThat(calendar.endOf(new SessionKey(season, event, kind)))
                .contains(start.plus(length));
    }

    @Test
    void knowsNoEndOfWhatItDoesNotList() {
        assertThat(calendar.endOf(new SessionKey(2025, "Sample Grand Prix", SessionKind.RACE)))
                .isEmpty();
        assertThat(calendar.endOf(new SessionKey(2025, "Monaco Grand Prix", SessionKind.SPRINT)))
                .isEmpty();
        assertThat(calendar.endOf(new SessionKey(2050, "Monaco Grand Prix", SessionKind.RACE)))
                .isEmpty();
    }

    @Test
    void givesListsThatNobodyCanChange() {
        List<Event> events = calendar.events(2025);

        assertThatThrownBy(events::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(events.get(0).sessions()::clear)
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
