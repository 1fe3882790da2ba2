package io.tif1.plot.color;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the teams and drivers of a session are called. */
final class LineupNames {
    private final int season;
    private final NameMatch teams;
    private final NameMatch drivers;

    LineupNames(int season, Collection<TeamStyle> teams, Collection<DriverStyle> drivers) {
        this.season = season;
        Map<String, List<String>> teamNames = new LinkedHashMap<>();
        teams.forEach(team -> teamNames.put(team.name(), names(team)));
        this.teams = new NameMatch(teamNames);
        Map<String, List<String>> driverNames = new LinkedHashMap<>();
        drivers.forEach(driver -> driverNames.put(driver.code(), names(driver)));
        this.drivers = new NameMatch(driverNames);
    }

    private List<String> names(TeamStyle team) {
        List<String> names = new ArrayList<>();
        names.add(NameMatch.normal(team.name()));
        names.add(key(team.name()));
        names.add(NameMatch.normal(team.shortName()));
        names.add(TeamColors.normal(NameMatch.normal(team.name())));
        return names.stream().distinct().filter(name -> !name.isEmpty()).toList();
    }

    private static List<String> names(DriverStyle driver) {
        String full = NameMatch.normal(driver.name());
        int blank = full.indexOf(' ');
        List<String> names = new ArrayList<>();
        names.addAll(List.of(NameMatch.normal(driver.code()), driver.number(), full));
        if (blank > 0) {
            names.addAll(Arrays.asList(full.substring(0, blank), full.substring(blank + 1)));
        }
        return names.stream().distinct().filter(name -> !name.isEmpty()).toList();
    }

    /** Returns the key of the table of colours that a name stands for in the season. */
    private String key(String team) {
        return TeamNames.row(season, TeamColors.normal(NameMatch.normal(team)));
    }

    Optional<String> exactTeam(String asked) {
        return teams.exact(NameMatch.normal(asked)).or(() -> teams.exact(key(asked)));
    }

    String team(String asked) {
        Optional<String> exact = exactTeam(asked);
        return exact.orElseGet(
                () -> teams.find(asked, TeamColors.normal(NameMatch.normal(asked)), "team"));
    }

    Optional<String> exactDriver(String asked) {
        return drivers.exact(NameMatch.normal(asked));
    }

    String driver(String asked) {
        return drivers.find(asked, NameMatch.normal(asked), "driver");
    }
}
