package io.tif1.plot.color;

import io.tif1.api.model.Driver;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes teams of drivers as the data have them. */
final class LineupReader {
    private LineupReader() {}

    static List<TeamStyle> teams(int season, List<Driver> drivers) {
        Map<String, List<Driver>> members = new LinkedHashMap<>();
        for (Driver driver : drivers) {
            members.computeIfAbsent(driver.team(), team -> new ArrayList<>()).add(driver);
        }
        List<TeamStyle> teams = new ArrayList<>();
        members.forEach((team, own) -> teams.add(team(season, team, own)));
        return teams;
    }

    private static TeamStyle team(int season, String team, List<Driver> members) {
        String color =
                TeamColors.find(season, team).orElseGet(() -> unknown(season, team, members));
        String official = TeamColors.find(season, team, Palette.OFFICIAL).orElse(color);
        List<String> codes = sorted(members).stream().map(Driver::code).distinct().toList();
        return new TeamStyle(team, TeamColors.shortName(season, team), color, official, codes);
    }

    /** The colour in the data, else grey. */
    private static String unknown(int season, String team, List<Driver> members) {
        System.getLogger(Lineup.class.getName())
                .log(Level.DEBUG, "no colour of {0} in {1,number,#}", team, season);
        return members.stream()
                .map(Driver::teamColor)
                .filter(color -> color.matches("#?[0-9a-fA-F]{6}"))
                .findFirst()
                .map(color -> Rgb.parse(color).hex())
                .orElse(TeamColors.UNKNOWN);
    }

    static List<DriverStyle> drivers(TeamStyle team, List<Driver> drivers) {
        List<DriverStyle> styles = new ArrayList<>();
        for (String code : team.drivers()) {
            drivers.stream()
                    .filter(d -> d.code().equals(code) && d.team().equals(team.name()))
                    .findFirst()
                    .ifPresent(
                            d ->
                                    styles.add(
                                            new DriverStyle(
                                                    code,
                                                    d.number(),
                                                    d.fullName(),
                                                    team,
                                                    styles.size())));
        }
        return styles;
    }

    private static List<Driver> sorted(List<Driver> members) {
        return members.stream().sorted(Comparator.comparingInt(LineupReader::number)).toList();
    }

    /** Reserve drivers, whose numbers are higher, come last; so do those without a number. */
    private static int number(Driver driver) {
        return driver.number().matches("\\d{1,4}")
                ? Integer.parseInt(driver.number())
                : Integer.MAX_VALUE;
    }
}
