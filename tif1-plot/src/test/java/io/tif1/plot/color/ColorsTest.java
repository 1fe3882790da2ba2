package io.tif1.plot.color;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tif1.api.model.Compound;
import io.tif1.plot.model.Dash;
import io.tif1.plot.model.Series;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColorsTest {
    @ParameterizedTest
    @CsvSource({
        "2018, Sauber, #900000",
        "2019, Racing Point, #ff87bc",
        "2021, Alpine, #0755ab",
        "2024, Red Bull Racing, #0600ef",
        "2024, RB, #364aa9",
        "2025, Racing Bulls, #fcd700",
        "2025, Kick Sauber, #00e700",
        "2026, Audi, #ff2d00",
        "2026, Haas F1 Team, #b6babd"
    })
    void teamsHaveTheColorOfTheirSeason(int season, String team, String color) {
        assertThat(TeamColors.find(season, team)).hasValue(color);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, Williams, #ffffff",
        "2018, Racing Point Force India, #f596c8",
        "2020, AlphaTauri, #ffffff",
        "2023, Alfa Romeo Racing, #c92d4b",
        "2024, Ferrari, #e8002d",
        "2024, Visa Cash App RB, #6692ff",
        "2025, Red Bull Racing, #3671c6",
        "2026, Cadillac, #444444"
    })
    void teamsHaveOfficialColorsToo(int season, String team, String color) {
        assertThat(TeamColors.find(season, team, Palette.OFFICIAL)).hasValue(color);
    }

    @Test
    void everyTeamIsFoundByKeyAndShortName() {
        for (int season = 2018; season <= 2026; season++) {
            for (String team : TeamColors.teams(season)) {
                String name = TeamColors.shortName(season, team);
                for (Palette palette : Palette.values()) {
                    assertThat(TeamColors.find(season, name, palette))
                            .as(season + " " + name)
                            .isPresent()
                            .isEqualTo(TeamColors.find(season, team, palette));
                }
            }
        }
        assertThat(TeamColors.shortName(2024, "Red Bull Racing")).isEqualTo("Red Bull");
        assertThat(TeamColors.shortName(2026, "Haas F1 Team")).isEqualTo("Haas");
        assertThat(TeamColors.shortName(2024, "Nobody F1 Team")).isEqualTo("Nobody");
    }

    @ParameterizedTest
    @CsvSource({
        "2018, SOFT, #ffd318",
        "2018, HYPERSOFT, #feb1c1",
        "2018, SUPERSOFT, #fc2b2a",
        "2024, SOFT, #da291c",
        "2024, MEDIUM, #ffd12e",
        "2024, HARD, #f0f0ec"
    })
    void compoundsHaveTheColorOfTheirSeason(int season, Compound compound, String color) {
        assertThat(CompoundColors.of(season, compound)).isEqualTo(color);
        assertThat(CompoundColors.compounds(season)).contains(compound);
    }

    @Test
    void everySeasonHasItsTeams() {
        assertThat(TeamColors.teams(2025)).hasSize(10);
        assertThat(TeamColors.teams(2026)).hasSize(11);
        assertThat(TeamColors.find(2027, "Ferrari")).isEmpty();
        assertThat(TeamColors.find(2025, "Nobody")).isEmpty();
    }

    @Test
    void contrastIsThatOfWcag() {
        Rgb black = Rgb.parse("#000000");

        assertThat(black.contrast(Rgb.parse("#ffffff"))).isEqualTo(21, within(1e-9));
        assertThat(Rgb.parse("#767676").contrast(Rgb.parse("ffffff"))).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTeamAndCompoundStandsOutInEveryTheme(Theme theme) {
        for (Palette palette : Palette.values()) {
            assertSeasonsStandOut(Style.standard().theme(theme).palette(palette));
            assertSeasonsStandOut(Style.standard().theme(theme).safe());
        }
        assertThat(theme.grid().contrast(theme.background())).isGreaterThanOrEqualTo(3);
    }

    private static void assertSeasonsStandOut(Style style) {
        for (int season = 2018; season <= 2026; season++) {
            for (String team : TeamColors.teams(season)) {
                String color = TeamColors.find(season, team).orElseThrow();
                String official = TeamColors.find(season, team, Palette.OFFICIAL).orElseThrow();
                assertStandsOut(style, new Series(team, team, color, Dash.SOLID, official));
            }
            for (Compound compound : Compound.values()) {
                assertStandsOut(style, CompoundColors.series(season, compound));
            }
        }
    }

    private static void assertStandsOut(Style style, Series series) {
        assertThat(style.ink(series, List.of()).contrast(style.theme().background()))
                .as(series.name())
                .isGreaterThanOrEqualTo(3);
    }
}
