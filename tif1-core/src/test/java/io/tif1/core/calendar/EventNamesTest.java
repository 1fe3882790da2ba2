package io.tif1.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tif1.api.EventNotFoundException;
import io.tif1.api.model.Candidate;
import io.tif1.api.model.Event;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write, and the event that is meant. */
class EventNamesTest {
    private final PackagedCalendar calendar = PackagedCalendar.create(season -> List.of());

    @ParameterizedTest
    @CsvSource({
        "2021, Spa, Belgian",
        "2021, Belgium, Belgian",
        "2021, BELGIAN GP, Belgian",
        "2021, Great Britain, British",
        "2024, Great Britain, British",
        "2024, UK, British",
        "2024, US, United States",
        "2024, USA, United States",
        "2024, America, United States",
        "2024, COTA, United States",
        "2024, United States, United States",
        "2024, Monza, Italian",
        "2024, Italy, Italian",
        "2024, Italian, Italian",
        "2024, Imola, Emilia Romagna",
        "2024, Emilia-Romagna, Emilia Romagna",
        "2024, Yas Marina, Abu Dhabi",
        "2024, UAE, Abu Dhabi",
        "2024, Interlagos, São Paulo",
        "2024, Brazilian GP, São Paulo",
        "2024, Mexican GP, Mexico City",
        "2018, Mexico City, Mexican",
        "2024, Sao Paulo, São Paulo",
        "2024, Montreal, Canadian",
        "2024, Hungaroring, Hungarian",
        "2024, Albert Park, Australian",
        "2024, Holland, Dutch",
        "2024, England, British",
        "2024, Losail, Qatar",
        "2024, Bahrain, Bahrain",
        "2020, Austria, Austrian",
        "2020, Silverstone, British",
        "2020, Red Bull Ring, Austrian",
        "2020, Sakhir, Sakhir",
        "2020, Nurburgring, Eifel",
        "2026, Barcelona, Barcelona",
        "2026, Spain, Spanish",
        "2026, Madrid, Spanish",
        "2025, Barcelona, Spanish",
        "2025, Australia, Australian",
        "2025, 2025 Monaco Grand Prix, Monaco",
        "2025, Formula 1 Monaco, Monaco",
        "2025, Saudi Arabia, Saudi Arabian",
        "2021, Silverstone, British",
        "2021, british grand prix, British",
        "2021, Sao Paulo Grand Prix, São Paulo",
        "2021, Bharain, Bahrain",
        "2024, Jeddah, Saudi Arabian",
        "2023, Spa, Belgian",
        "2024, abudabi, Abu Dhabi",
        "2025, Abu Dabi Grand Prix, Abu Dhabi",
        "2024, Bharain, Bahrain",
        "2024, Canda, Canadian",
        "2024, Azerbaijian, Azerbaijan",
    })
    void findsWhatIsMeant(int season, String asked, String expected) {
        Event event = calendar.event(season, asked);

        assertThat(event.name()).isEqualTo(expected + " Grand Prix");
    }

    @ParameterizedTest
    @CsvSource({
        "2020, Pre-Season Test 2, Pre-Season Test 2",
        "2021, pre season test, Pre-Season Test",
        "2022, Pre-Season Track Session, Pre-Season Track Session",
        "2025, Pre-Season Testing, Pre-Season Testing",
        "2026, Pre-Season Testing 1, Pre-Season Testing 1",
        "2026, pre-season testing 2, Pre-Season Testing 2",
    })
    void findsTestsByName(int season, String asked, String expected) {
        Event event = calendar.event(season, asked);

        assertThat(event.name()).isEqualTo(expected);
        assertThat(event.isTesting()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alaskan Grand Prix",
                "Invalid GP",
                "This GP does not exist",
                "Nope",
                "",
                "  ",
                "GP",
                "2024",
                "2024 Grand Prix",
                "x",
                "Formula 1",
                "\u0000",
                "../../etc/passwd",
                "日本",
                "0",
                "25",
                "99",
                "100",
                "-1",
            })
    void refusesNonsense(String asked) {
        assertThatThrownBy(() -> calendar.event(2024, asked))
                .isInstanceOf(EventNotFoundException.class)
                .hasMessageContaining("2024");
    }

    @ParameterizedTest
    @CsvSource({"5, Chinese", "12, British", "05, Chinese", "1, Bahrain", "24, Abu Dhabi"})
    void takesDigitsForARound(String asked, String expected) {
        assertThat(calendar.event(2024, asked).name()).isEqualTo(expected + " Grand Prix");
    }

    @Test
    void refusesTheFirstLettersOfTwoEventsAndNamesBoth() {
        EventNotFoundException refusal = refusal(2025, "Austr");

        assertThat(refusal.candidates())
                .containsExactly(
                        new Candidate("Austrian Grand Prix", 83),
                        new Candidate("Australian Grand Prix", 71));
        assertThat(refusal)
                .hasMessage(
                        "no event \"Austr\" in 2025; did you mean Austrian Grand Prix (83),"
                                + " Australian Grand Prix (71)?");
    }

    @Test
    void refusesANameThatTwoTestsShare() {
        EventNotFoundException refusal = refusal(2026, "Pre-Season Testing");

        assertThat(refusal.candidates())
                .extracting(Candidate::name)
                .containsExactlyInAnyOrder("Pre-Season Testing 1", "Pre-Season Testing 2");
    }

    @Test
    void suggestsAtMostThreeNearNames() {
        EventNotFoundException refusal = refusal(2024, "United");

        assertThat(refusal.candidates()).hasSize(3).allMatch(c -> c.score() > 0);
    }

    @Test
    void saysThatTestsHaveNoRound() {
        assertThatThrownBy(() -> calendar.event(2021, 0))
                .isInstanceOf(EventNotFoundException.class)
                .hasMessage("no round 0 in 2021; tests have no round: ask for them by name");
    }

    @Test
    void saysWhichRoundsASeasonHas() {
        assertThatThrownBy(() -> calendar.event(2024, 999))
                .isInstanceOf(EventNotFoundException.class)
                .hasMessage("no round 999 in 2024; the rounds are 1 to 24");
    }

    @ParameterizedTest
    @ValueSource(ints = {2017, 1950, 0, -1, 2027, 2101, Integer.MAX_VALUE})
    void refusesSeasonsItDoesNotKnow(int season) {
        assertThatThrownBy(() -> calendar.event(season, "Monaco"))
                .isInstanceOf(EventNotFoundException.class)
                .hasMessageContaining("no season " + season)
                .hasMessageContaining("2018 to 2026");
    }

    @Test
    void refusesAHugeNameWithoutComparingIt() {
        EventNotFoundException refusal = refusal(2024, "bahrain".repeat(1_000_000));

        assertThat(refusal.getMessage()).hasSizeLessThan(200);
    }

    private EventNotFoundException refusal(int season, String asked) {
        return catchThrowableOfType(
                EventNotFoundException.class, () -> calendar.event(season, asked));
    }
}
