package io.tif1.plot.color;

import java.util.List;

/** The order of teams in the published tables of colours: by key, but in three seasons. */
final class TeamOrder {
    private TeamOrder() {}

    static List<String> of(int season) {
        return switch (season) {
            case 2019 ->
                    List.of(
                            "alfa romeo",
                            "haas",
                            "ferrari",
                            "mclaren",
                            "mercedes",
                            "racing point",
                            "red bull",
                            "renault",
                            "toro rosso",
                            "williams");
            case 2024, 2025 ->
                    List.of(
                            "alpine",
                            "aston martin",
                            "ferrari",
                            "haas",
                            "mclaren",
                            "mercedes",
                            season == 2024 ? "rb" : "racing bulls",
                            "red bull",
                            "kick sauber",
                            "williams");
            default -> TeamColors.teams(season);
        };
    }

    /** Returns a team's place, the last for one that is not in the table. */
    static int place(List<String> table, int season, String team) {
        int place = table.indexOf(TeamNames.row(season, TeamColors.normal(team)));
        return place < 0 ? table.size() : place;
    }
}
