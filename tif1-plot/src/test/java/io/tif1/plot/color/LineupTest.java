package io.tif1.plot.color;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.DataNotFoundException;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Marker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Teams and drivers of a session: what they are called, and how they are drawn. */
class LineupTest {
    private final Lineup lineup = Grids.six();

    @Test
    void driversHaveTheColorOfTheirTeam() {
        assertThat(lineup.driver("VER").color()).isEqualTo("#0600ef");
        assertThat(lineup.driver("Hamilton").color()).isEqualTo("#27f4d2");
        assertThat(lineup.team("Ferrari").color(Palette.OFFICIAL)).isEqualTo("#e8002d");
        assertThat(lineup.colors(Palette.DISTINCT))
                .containsEntry("VER", "#0600ef")
                .containsEntry("LEC", "#e8002d")
                .hasSize(6);
    }

    @Test
    void teammatesDifferByDashAndShapeInTheOrderOfCarNumbers() {
        DriverStyle first = lineup.driver("VER");
        DriverStyle second = lineup.driver("PER");

        assertThat(first.dash()).isEqualTo(Dash.SOLID);
        assertThat(first.marker().sign()).isEqualTo("x");
        assertThat(second.dash()).isEqualTo(Dash.DASHED);
        assertThat(second.marker()).isEqualTo(Marker.CIRCLE);
        assertThat(second.series().color()).isEqualTo("#0600ef");
        assertThat(Marker.of(6)).isEqualTo(Marker.CROSS);
    }

    @Test
    void listsAreInTheOrderOfTheData() {
        assertThat(lineup.drivers())
                .extracting(DriverStyle::code)
                .containsExactly("VER", "PER", "HAM", "RUS", "LEC", "SAI");
        assertThat(lineup.teams())
                .extracting(TeamStyle::name)
                .containsExactly("Red Bull Racing", "Mercedes", "Ferrari");
        assertThat(lineup.teams())
                .extracting(TeamStyle::shortName)
                .containsExactly("Red Bull", "Mercedes", "Ferrari");
        assertThat(lineup.team("red bull").drivers()).containsExactly("VER", "PER");
    }

    @ParameterizedTest
    @CsvSource({
        "VER, VER",
        "ver, VER",
        "44, HAM",
        "Max, VER",
        "leclerc, LEC",
        "Charles Leclerc, LEC",
        "pérez, PER",
        "Verstapen, VER",
        "verstaapen, VER",
        "hamiltime, HAM",
    })
    void driversAreFoundAsPeopleWriteThem(String asked, String code) {
        assertThat(lineup.driver(asked).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"toto wolf", "a", "", " ", "99", "VERHAM", "\u0000", "xxxxxxxxxxxx"})
    void doubtfulDriversAreRefused(String asked) {
        assertThatThrownBy(() -> lineup.driver(asked))
                .isInstanceOf(DataNotFoundException.class)
                .hasMessageContaining("no driver");
        assertThat(lineup.findDriver(asked)).isEmpty();
    }

    @Test
    void exactLookupTakesNoSlips() {
        assertThat(lineup.findDriver("Verstapen")).isEmpty();
        assertThat(lineup.findTeam("Ferrarii")).isEmpty();
        assertThat(lineup.team("Ferari").name()).isEqualTo("Ferrari");
        assertThat(lineup.findTeam("scuderia ferrari")).isPresent();
    }

    @Test
    void legendsAreSortedAndKeepWhatIsNoDriverLast() {
        assertThat(lineup.legend(List.of("HAM", "LEC", "VER", "PER")))
                .containsExactly("VER", "PER", "HAM", "LEC");
        assertThat(lineup.legend(List.of("HAM", "Random label", "VER")))
                .containsExactly("VER", "HAM", "Random label");
        assertThat(lineup.byTable().legend(List.of("HAM", "RUS", "PER", "VER", "LEC")))
                .containsExactly("LEC", "HAM", "RUS", "VER", "PER");
    }

    @Test
    void changesOfATeamAreThoseOfOneLineupOnly() {
        Lineup changed = lineup.recolored("Ferrari", "#112233").renamed("Ferrari", "SF");

        assertThat(changed.driver("LEC").color()).isEqualTo("#112233");
        assertThat(changed.team("sf").shortName()).isEqualTo("SF");
        assertThat(lineup.driver("LEC").color()).isEqualTo("#e8002d");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lineup.recolored("Ferari", "#112233"))
                .withMessageContaining("there are: Red Bull Racing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lineup.recolored("Ferrari", "pink"))
                .withMessageContaining("pink");
    }

    @ParameterizedTest
    @CsvSource({
        "2023, merciless, mercedes",
        "2023, alfadauri, alphatauri",
        "2023, bull, red bull",
        "2023, RB, red bull",
        "2024, RB, rb",
        "2024, Visa Cash App RB, rb",
        "2024, Stake F1 Team Kick Sauber, kick sauber",
        "2024, Oracle Red Bull Racing, red bull",
        "2025, RB, racing bulls",
        "2025, Racing Bulls, racing bulls",
        "2025, MoneyGram Haas F1 Team, haas",
        "2026, Audi, audi",
        "2026, Cadilac, cadillac",
        "2018, Aston Martin Red Bull Racing, red bull",
        "2018, torro rosso, toro rosso",
        "2019, Alfa Romeo Racing, alfa romeo",
        "2021, Uralkali Haas F1 Team, haas",
    })
    void teamsAreFoundOnAFullGrid(int season, String asked, String key) {
        assertThat(Grids.full(season).team(asked).name()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void aSlipInATeamsNameIsCorrectedOrRefusedButNeverAnotherTeam(int season) {
        Lineup full = Grids.full(season);
        for (TeamStyle team : full.teams()) {
            String name = team.shortName();
            assertThat(full.team(name)).isEqualTo(team);
            for (int i = 0; i + 1 < name.length(); i++) {
                String slip = name.substring(0, i) + name.substring(i + 1);
                try {
                    assertThat(full.team(slip)).as(slip).isEqualTo(team);
                } catch (DataNotFoundException e) {
                    assertThat(e).hasMessageContaining("no team");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"andretti", "", "team", "racing", "f1", "x", "Formula One"})
    void doubtfulTeamsAreRefused(String asked) {
        assertThatThrownBy(() -> Grids.full(2023).team(asked))
                .isInstanceOf(DataNotFoundException.class)
                .hasMessageContaining("no team");
    }

    @Test
    void aTeamNobodyKnowsHasTheColorOfTheDataOrGrey() {
        Lineup fresh =
                Lineup.of(
                        2026,
                        List.of(
                                Grids.driver("AAA", "5", "Ann Aa", "New Team", "12AB34"),
                                Grids.driver("BBB", "6", "Ben Bb", "Other", "")));

        assertThat(fresh.driver("AAA").color()).isEqualTo("#12ab34");
        assertThat(fresh.driver("BBB").color()).isEqualTo(TeamColors.UNKNOWN);
        assertThat(Lineup.of(2026, List.of()).drivers()).isEmpty();
    }

    @Test
    void sixDriversOfATeamAllDiffer() {
        List<DriverStyle> six = Grids.team(6).drivers();

        assertThat(six).extracting(DriverStyle::dash).doesNotHaveDuplicates();
        assertThat(six).extracting(DriverStyle::marker).doesNotHaveDuplicates();
    }

    @Test
    void compoundsAreFoundByNameInTheirSeason() {
        assertThat(CompoundColors.find(2024, "soft")).contains("#da291c");
        assertThat(CompoundColors.find(2018, "HYPERSOFT")).contains("#feb1c1");
        assertThat(CompoundColors.find(2024, "TEST-UNKNOWN")).contains("#434649");
        assertThat(CompoundColors.find(2024, "test_unknown")).contains("#434649");
        assertThat(CompoundColors.find(2023, "HYPERSOFT")).isEmpty();
        assertThat(CompoundColors.find(2024, "C3")).isEmpty();
    }
}
