package io.tif1.plot.color;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tif1.api.model.Compound;
import io.tif1.plot.model.Series;
import java.util.List;
import java.util.Map;
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
        Style style = new Style(theme, false, 800, 500, Map.of(), Palette.DISTINCT);
        for (int season = 2018; season <= 2026; season++) {
            for (String team : TeamColors.teams(season)) {
                String color = TeamColors.find(season, team).orElseThrow();
                assertStandsOut(style, Series.of(team, color));
            }
            for (Compound compound : Compound.values()) {
                assertStandsOut(style, CompoundColors.series(season, compound));
            }
        }
        assertThat(theme.grid().contrast(theme.background())).isGreaterThanOrEqualTo(3);
    }

    private static void assertStandsOut(Style style, Series series) {
        assertThat(style.ink(series, List.of()).contrast(style.theme().background()))
                .as(series.name())
                .isGreaterThanOrEqualTo(3);
    }
}
