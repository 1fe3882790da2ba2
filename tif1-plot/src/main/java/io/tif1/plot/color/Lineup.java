package io.tif1.plot.color;

import io.tif1.api.model.Driver;
import io.tif1.api.model.Session;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apiguardian.api.API;

/**
 * The teams and drivers of a session, how they are called and how they are drawn; immutable and
 * thread-safe. Teams are in the order of the data, drivers within a team by car number.
 *
 * <p>Names are looked up as people write them. A name that only resembles one is taken with a
 * warning in the log if it is 65 % alike and 8 points ahead of the next; anything less is refused
 * with DataNotFoundException, whose candidates have scores.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public final class Lineup {
    private final int season;
    private final Map<String, TeamStyle> teams;
    private final Map<String, DriverStyle> drivers;
    private final LineupNames names;

    private Lineup(int season, Map<String, TeamStyle> teams, Map<String, DriverStyle> drivers) {
        this.season = season;
        this.teams = teams;
        this.drivers = drivers;
        this.names = new LineupNames(season, teams.values(), drivers.values());
    }

    /** Reads the drivers of a session. */
    public static Lineup of(Session session) {
        return of(session.key().season(), session.drivers().stream().toList());
    }

    /** Returns the line-up of drivers in the order of the data. */
    public static Lineup of(int season, List<Driver> drivers) {
        return of(season, LineupReader.teams(season, drivers), drivers);
    }

    private static Lineup of(int season, List<TeamStyle> teams, List<Driver> drivers) {
        Map<String, TeamStyle> byName = new LinkedHashMap<>();
        Map<String, DriverStyle> byCode = new LinkedHashMap<>();
        for (TeamStyle team : teams) {
            byName.put(team.name(), team);
            LineupReader.drivers(team, drivers).forEach(one -> byCode.put(one.code(), one));
        }
        return new Lineup(season, byName, byCode);
    }

    /** Returns the season whose colours count. */
    public int season() {
        return season;
    }

    /** Returns the teams in order. */
    public List<TeamStyle> teams() {
        return List.copyOf(teams.values());
    }

    /** Returns the drivers in the order of teams and car numbers. */
    public List<DriverStyle> drivers() {
        return List.copyOf(drivers.values());
    }

    /**
     * Finds a team by its name, short name, the key of its colours, or a name of a sponsor; ignores
     * case, accents and words such as team, racing and F1. Empty if none is called so.
     */
    public Optional<TeamStyle> findTeam(String team) {
        return names.exactTeam(team).map(name -> teams.get(name));
    }

    /** Returns a team by name, also by some of its words, or by a name with a slip. */
    public TeamStyle team(String team) {
        return one(teams, names.team(team));
    }

    /**
     * Finds a driver by code, car number, first, last or full name, ignoring case and accents;
     * empty if none or several are called so.
     */
    public Optional<DriverStyle> findDriver(String driver) {
        return names.exactDriver(driver).map(code -> drivers.get(code));
    }

    /** Returns a driver by name, also by some of its words, or by a name with a slip. */
    public DriverStyle driver(String driver) {
        return one(drivers, names.driver(driver));
    }

    private static <T> T one(Map<String, T> all, String key) {
        return Optional.ofNullable(all.get(key)).orElseThrow();
    }

    /** Returns the colour of each driver's team by code, in order. */
    public Map<String, String> colors(Palette palette) {
        Map<String, String> colors = new LinkedHashMap<>();
        drivers.forEach((code, driver) -> colors.put(code, driver.team().color(palette)));
        return Collections.unmodifiableMap(colors);
    }

    /**
     * Returns the labels of a legend in the order of teams and drivers; a label that is no driver's
     * name goes last, in the order given.
     */
    public List<String> legend(Collection<String> labels) {
        List<String> order = List.copyOf(drivers.keySet());
        return labels.stream()
                .sorted(
                        Comparator.comparingInt(
                                label ->
                                        findDriver(label)
                                                .map(driver -> order.indexOf(driver.code()))
                                                .orElse(order.size())))
                .toList();
    }

    /** Returns the line-up with its teams in the order of the season's table of colours. */
    public Lineup byTable() {
        List<String> table = TeamOrder.of(season);
        List<TeamStyle> sorted =
                teams.values().stream()
                        .sorted(
                                Comparator.comparingInt(
                                        team -> TeamOrder.place(table, season, team.name())))
                        .toList();
        return with(sorted);
    }

    /**
     * Returns the line-up with another colour of a team, in both tables.
     *
     * @throws IllegalArgumentException if no team is called exactly so, or the colour is not like
     *     {@code #1e90ff}
     */
    public Lineup recolored(String team, String hex) {
        return changed(
                team, was -> new TeamStyle(was.name(), was.shortName(), hex, hex, was.drivers()));
    }

    /**
     * Returns the line-up with another short name of a team.
     *
     * @throws IllegalArgumentException if no team is called exactly so
     */
    public Lineup renamed(String team, String shortName) {
        return changed(
                team,
                was ->
                        new TeamStyle(
                                was.name(), shortName, was.color(), was.official(), was.drivers()));
    }

    private Lineup changed(String team, UnaryOperator<TeamStyle> change) {
        TeamStyle wanted =
                findTeam(team)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no team is called exactly \"%s\"; there are: %s"
                                                        .formatted(
                                                                team,
                                                                String.join(
                                                                        ", ", teams.keySet()))));
        return with(
                teams.values().stream()
                        .map(one -> one.equals(wanted) ? change.apply(one) : one)
                        .toList());
    }

    private Lineup with(List<TeamStyle> changed) {
        Map<String, TeamStyle> byName = new LinkedHashMap<>();
        Map<String, DriverStyle> byCode = new LinkedHashMap<>();
        for (TeamStyle team : changed) {
            byName.put(team.name(), team);
            for (String code : team.drivers()) {
                DriverStyle was = one(drivers, code);
                byCode.put(
                        code, new DriverStyle(code, was.number(), was.name(), team, was.place()));
            }
        }
        return new Lineup(season, byName, byCode);
    }

    @Override
    public String toString() {
        return season + " " + drivers.keySet();
    }
}
