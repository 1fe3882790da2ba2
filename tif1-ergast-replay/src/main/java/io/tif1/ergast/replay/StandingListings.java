package io.tif1.ergast.replay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** Championship standings after each round. */
final class StandingListings {
    private final Records records;
    private final Fragments fragments;
    private final Map<String, Map<String, Set<String>>> teams = new ConcurrentHashMap<>();

    StandingListings(Records records, Fragments fragments) {
        this.records = records;
        this.fragments = fragments;
    }

    List<Item> drivers(Scope scope) {
        return standings(scope, records.driverStandings, "DriverStandings", this::driver);
    }

    List<Item> constructors(Scope scope) {
        return standings(
                scope, records.constructorStandings, "ConstructorStandings", this::constructor);
    }

    private List<Item> standings(
            Scope scope,
            Map<String, List<Row>> table,
            String list,
            BiFunction<Row, Row, String> json) {
        List<Item> items = new ArrayList<>();
        for (Row race : records.races) {
            if (scope.covers(race)) {
                List<String> wrapping =
                        List.of(
                                new JsonText()
                                        .field("season", race.text("year"))
                                        .field("round", race.text("round"))
                                        .openArray(list));
                Records.of(table, race)
                        .forEach(row -> items.add(new Item(wrapping, json.apply(race, row))));
            }
        }
        return items;
    }

    private static JsonText placed(Row row) {
        return new JsonText()
                .field("position", row.get("position"))
                .field("positionText", row.get("positionText"))
                .field("points", row.get("points"))
                .field("wins", row.get("wins"));
    }

    private String driver(Row race, Row row) {
        String id = row.text("driverId");
        Map<String, Set<String>> soFar =
                teams.computeIfAbsent(race.text("raceId"), key -> teamsUpTo(race));
        List<String> all =
                soFar.getOrDefault(id, Set.of()).stream().map(fragments::constructor).toList();
        return placed(row)
                .raw("Driver", fragments.driver(id))
                .raw("Constructors", "[" + String.join(",", all) + "]")
                .close();
    }

    private String constructor(Row race, Row row) {
        return placed(row)
                .raw("Constructor", fragments.constructor(row.text("constructorId")))
                .close();
    }

    /** The constructors each driver has driven for in the season so far, in order. */
    private Map<String, Set<String>> teamsUpTo(Row last) {
        Map<String, Set<String>> all = new ConcurrentHashMap<>();
        for (Row race : records.races) {
            boolean counts =
                    race.number("year") == last.number("year")
                            && race.number("round") <= last.number("round");
            if (counts) {
                Records.of(records.results, race).forEach(row -> add(all, row));
            }
        }
        return all;
    }

    private static void add(Map<String, Set<String>> all, Row row) {
        all.computeIfAbsent(row.text("driverId"), key -> new LinkedHashSet<>())
                .add(row.text("constructorId"));
    }
}
