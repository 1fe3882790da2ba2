package io.tif1.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.SessionNotFoundException;
import io.tif1.api.model.Event;
import io.tif1.api.model.ScheduledSession;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write for a session, by the format of the weekend. */
class SessionNamesTest {
    private final PackagedCalendar calendar = PackagedCalendar.create(season -> List.of());

    @ParameterizedTest
    @CsvSource({
        "2024, Bahrain, FP1, Practice 1",
        "2024, Bahrain, fp2, Practice 2",
        "2024, Bahrain, Fp3, Practice 3",
        "2024, Bahrain, P1, Practice 1",
        "2024, Bahrain, practice1, Practice 1",
        "2024, Bahrain, praCtice 1, Practice 1",
        "2024, Bahrain, PRACTICE_2, Practice 2",
        "2024, Bahrain, q, Qualifying",
        "2024, Bahrain, Quali, Qualifying",
        "2024, Bahrain, QUALIFYING, Qualifying",
        "2024, Bahrain, r, Race",
        "2024, Bahrain, RACE, Race",
        "2024, Bahrain, gp, Race",
        "2024, Bahrain, Grand Prix, Race",
        "2024, Bahrain, 1, Practice 1",
        "2024, Bahrain, ' 5 ', Race",
        "2024, Miami, SQ, Sprint Qualifying",
        "2024, Miami, SS, Sprint Qualifying",
        "2024, Miami, Sprint Shootout, Sprint Qualifying",
        "2024, Miami, s, Sprint",
        "2024, Miami, sprint race, Sprint",
        "2024, Miami, 2, Sprint Qualifying",
        "2023, Azerbaijan, SS, Sprint Shootout",
        "2023, Azerbaijan, SQ, Sprint Shootout",
        "2023, Azerbaijan, S, Sprint",
        "2022, Austrian, SQ, Sprint",
        "2021, British, SQ, Sprint",
        "2021, British, Sprint Qualifying, Sprint",
        "2021, British, S, Sprint",
        "2020, 13, 2, Qualifying",
        "2020, 13, 3, Race",
        "2025, Pre-Season Testing, 3, Practice 3",
    })
    void findsWhatIsMeant(int season, String event, String asked, String expected) {
        assertThat(calendar.session(season, event, asked).kind().displayName()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S", "SQ", "SS", "0", "6", "-1", "99", "2.5", "", " ", "RR", "FP4"})
    void refusesWhatAConventionalWeekendLacks(String asked) {
        assertThatThrownBy(() -> calendar.session(2024, "Bahrain", asked))
                .isInstanceOf(SessionNotFoundException.class)
                .hasMessageContaining("2024 Bahrain Grand Prix")
                .hasMessageContaining("Practice 1, Practice 2, Practice 3, Qualifying, Race");
    }

    @ParameterizedTest
    @CsvSource({"2020, 13, FP2", "2020, 13, 4", "2025, Pre-Season Testing, 4", "2022, 4, SS"})
    void refusesWhatThisWeekendLacks(int season, String event, String asked) {
        assertThatThrownBy(() -> calendar.session(season, event, asked))
                .isInstanceOf(SessionNotFoundException.class);
    }

    @Test
    void keepsControlCharactersOutOfTheMessage() {
        assertThatThrownBy(() -> calendar.session(2024, "Bahrain", "Q\n\u001b[31m"))
                .isInstanceOf(SessionNotFoundException.class)
                .hasMessageContaining("\"Q??[31m\"");
    }

    @ParameterizedTest
    @MethodSource("io.tif1.core.calendar.PackagedSeasonsTest#events")
    void findsEverySessionByNameCodeAndNumber(Event event) {
        int number = 0;
        for (ScheduledSession session : event.sessions()) {
            number++;

            assertThat(SessionNames.resolve(event, session.kind().displayName()))
                    .isEqualTo(session.kind());
            assertThat(SessionNames.resolve(event, session.kind().code()))
                    .isEqualTo(session.kind());
            assertThat(SessionNames.resolve(event, Integer.toString(number)))
                    .isEqualTo(session.kind());
        }
    }
}
