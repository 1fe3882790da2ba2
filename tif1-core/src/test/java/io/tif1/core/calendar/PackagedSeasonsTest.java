package io.tif1.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.model.Event;
import io.tif1.api.model.EventFormat;
import io.tif1.api.model.ScheduledSession;
import io.tif1.api.model.SessionKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts of the packaged seasons. */
class PackagedSeasonsTest {
    private static final PackagedCalendar CALENDAR = PackagedCalendar.create(season -> List.of());

    static Stream<Event> events() {
        return CALENDAR.seasons().stream().flatMap(season -> CALENDAR.events(season).stream());
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 21, 0, 105",
        "2019, 21, 0, 105",
        "2020, 17, 2, 89",
        "2021, 22, 1, 113",
        "2022, 22, 2, 116",
        "2023, 22, 1, 113",
        "2024, 24, 1, 123",
        "2025, 24, 1, 123",
        "2026, 22, 2, 116",
    })
    void countsRacesTestsAndSessions(int season, int races, int tests, int sessions) {
        List<Event> events = CALENDAR.events(season);

        assertThat(events.stream().filter(e -> e.round() > 0)).hasSize(races);
        assertThat(CALENDAR.tests(season)).hasSize(tests);
        assertThat(events.stream().mapToInt(e -> e.sessions().size()).sum()).isEqualTo(sessions);
    }

    @Test
    void holds195RacesWith1003SessionsInAll() {
        assertThat(events().filter(e -> e.round() > 0)).hasSize(195);
        assertThat(events()).hasSize(205);
        assertThat(events().mapToInt(e -> e.sessions().size()).sum()).isEqualTo(1003);
    }

    @ParameterizedTest
    @MethodSource("events")
    void ordersSessionsByTime(Event event) {
        List<Instant> starts =
                event.sessions().stream().map(s -> s.startsAt().orElseThrow()).toList();

        assertThat(starts).isSorted().doesNotHaveDuplicates();
        assertThat(Duration.between(starts.get(0), starts.get(starts.size() - 1)))
                .isLessThan(Duration.ofDays(4));
    }

    @ParameterizedTest
    @MethodSource("events")
    void laysSessionsOutByTheFormat(Event event) {
        List<String> codes = event.sessions().stream().map(s -> s.kind().code()).toList();

        assertThat(String.join(" ", codes))
                .isEqualTo(
                        event.id().equals("2020-13")
                                ? "FP1 Q R"
                                : switch (event.format()) {
                                    case CONVENTIONAL -> "FP1 FP2 FP3 Q R";
                                    case SPRINT -> "FP1 Q FP2 S R";
                                    case SPRINT_SHOOTOUT -> "FP1 Q SS S R";
                                    case SPRINT_QUALIFYING -> "FP1 SQ S Q R";
                                    case TESTING -> "FP1 FP2 FP3";
                                    case UNLISTED -> "none";
                                });
    }

    @ParameterizedTest
    @CsvSource({
        "2018, '', CONVENTIONAL",
        "2021, '10 14 19', SPRINT",
        "2022, '4 11 21', SPRINT",
        "2023, '4 9 12 17 18 20', SPRINT_SHOOTOUT",
        "2024, '5 6 11 19 21 23', SPRINT_QUALIFYING",
        "2025, '2 6 13 19 21 23', SPRINT_QUALIFYING",
        "2026, '2 4 5 9 12 16', SPRINT_QUALIFYING",
    })
    void knowsTheSprintWeekends(int season, String rounds, EventFormat format) {
        List<Event> sprints =
                CALENDAR.events(season).stream()
                        .filter(e -> e.session(SessionKind.SPRINT).isPresent())
                        .toList();

        assertThat(sprints.stream().map(e -> Integer.toString(e.round())).toList())
                .isEqualTo(rounds.isEmpty() ? List.of() : List.of(rounds.split(" ")));
        assertThat(sprints).allMatch(e -> e.format() == format);
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void numbersRoundsInOrderOfTimeAfterTheTests(int season) {
        List<Event> events = CALENDAR.events(season);
        List<Integer> rounds =
                events.stream().map(Event::round).filter(round -> round > 0).toList();

        assertThat(rounds).isEqualTo(IntStream.rangeClosed(1, rounds.size()).boxed().toList());
        assertThat(events.stream().map(e -> e.lastStart().orElseThrow()).toList()).isSorted();
        assertThat(events.stream().map(Event::name)).doesNotHaveDuplicates();
        assertThat(events.stream().skip(CALENDAR.tests(season).size())).noneMatch(Event::isTesting);
    }

    @Test
    void holdsTestsOfThreeConsecutiveDays() {
        assertThat(events().filter(Event::isTesting))
                .hasSize(10)
                .allSatisfy(
                        test -> {
                            LocalDate first = test.date().orElseThrow().minusDays(2);
                            assertThat(localDays(test))
                                    .containsExactly(first, first.plusDays(1), first.plusDays(2));
                        });
    }

    private static List<LocalDate> localDays(Event event) {
        return event.sessions().stream()
                .map(s -> s.localStart(event.zone()).orElseThrow().toLocalDate())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 19, 2018-10-26T10:00, 2018-10-26T15:00:00Z, 2018-10-28T19:10:00Z",
        "2019, 18, 2019-10-25T10:00, 2019-10-25T15:00:00Z, 2019-10-27T19:10:00Z",
        "2019, 19, 2019-11-01T11:00, 2019-11-01T16:00:00Z, 2019-11-03T19:10:00Z",
        "2020, 12, 2020-10-23T11:00, 2020-10-23T10:00:00Z, 2020-10-25T13:10:00Z",
        "2022, 20, 2022-10-28T13:00, 2022-10-28T18:00:00Z, 2022-10-30T20:00:00Z",
        "2023, 3, 2023-03-31T12:30, 2023-03-31T01:30:00Z, 2023-04-02T05:00:00Z",
    })
    void countsFromTheVenuesClockWhereItChangesDuringTheWeekend(
            int season, int round, LocalDateTime local, Instant first, Instant race) {
        Event event = CALENDAR.event(season, round);
        ScheduledSession practice = event.sessions().get(0);

        assertThat(practice.startsAt()).contains(first);
        assertThat(practice.localStart(event.zone())).contains(local);
        assertThat(event.session(SessionKind.RACE).orElseThrow().startsAt()).contains(race);
    }

    @Test
    void startsEighteenSessionsOnAnotherDayInUtcThanAtTheVenueInLasVegas() {
        List<String> circuits =
                events().flatMap(
                                event ->
                                        event.sessions().stream()
                                                .filter(s -> startsOnAnotherDayInUtc(event, s))
                                                .map(s -> event.circuit()))
                        .toList();

        assertThat(circuits).filteredOn("vegas"::equals).hasSize(18);
    }

    private static boolean startsOnAnotherDayInUtc(Event event, ScheduledSession session) {
        LocalDateTime local = session.localStart(event.zone()).orElseThrow();
        LocalDateTime utc = session.localStart(java.time.ZoneOffset.UTC).orElseThrow();
        return !local.toLocalDate().equals(utc.toLocalDate());
    }

    @Test
    void marksSessionsThatWereListedButNotHeld() {
        assertThat(
                        events().flatMap(
                                        e ->
                                                e.sessions().stream()
                                                        .filter(ScheduledSession::cancelled)
                                                        .map(s -> e.id() + " " + s.kind().code())))
                .containsExactly(
                        "2019-17 FP3", "2020-02 FP3", "2020-11 FP1", "2020-11 FP2", "2021-15 FP3");
    }

    @Test
    void givesEveryEventAnIdAndACircuitOfItsOwn() {
        Set<String> ids = new HashSet<>();

        assertThat(events())
                .allSatisfy(
                        e -> {
                            assertThat(ids.add(e.id())).isTrue();
                            assertThat(e.layout()).matches("[a-z_]+/20\\d\\d(-outer)?");
                            assertThat(e.circuit()).matches("[a-z_]+");
                        });
    }

    @Test
    void tellsTheLayoutsOfOneCircuitApart() {
        Event bahrain = CALENDAR.event(2020, "Bahrain");
        Event sakhir = CALENDAR.event(2020, "Sakhir");

        assertThat(sakhir.circuit()).isEqualTo(bahrain.circuit());
        assertThat(sakhir.layout()).isNotEqualTo(bahrain.layout());
    }
}
