package io.tif1.ergast.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The files of the history, read and indexed. */
final class Records {
    static final int LAST = Integer.MAX_VALUE;

    final List<Row> races;
    final List<Row> seasons;
    final List<Row> statuses;
    final Map<String, Row> circuits;
    final Map<String, Row> drivers;
    final Map<String, Row> constructors;
    final Map<String, List<Row>> results;
    final Map<String, List<Row>> sprints;
    final Map<String, List<Row>> qualifying;
    final Map<String, List<Row>> pitStops;
    final Map<String, List<Row>> driverStandings;
    final Map<String, List<Row>> constructorStandings;

    Records(Path folder) throws IOException {
        races =
                sorted(
                        Table.read(folder, "races"),
                        numbers("year").thenComparing(numbers("round")));
        seasons = sorted(Table.read(folder, "seasons"), numbers("year"));
        statuses = sorted(Table.read(folder, "status"), numbers("statusId"));
        circuits = Table.read(folder, "circuits").by("circuitId");
        drivers = Table.read(folder, "drivers").by("driverId");
        constructors = Table.read(folder, "constructors").by("constructorId");
        Comparator<Row> placed = numbers("positionOrder").thenComparing(numbers("resultId"));
        results = races(folder, "results", placed);
        sprints = races(folder, "sprint_results", placed);
        qualifying = races(folder, "qualifying", numbers("position"));
        pitStops = races(folder, "pit_stops", numbers("lap").thenComparing(numbers("stop")));
        driverStandings = races(folder, "driver_standings", ranked("driverStandingsId"));
        constructorStandings =
                races(folder, "constructor_standings", ranked("constructorStandingsId"));
    }

    private static Map<String, List<Row>> races(Path folder, String name, Comparator<Row> order)
            throws IOException {
        return Table.read(folder, name).groupedBy("raceId", order);
    }

    private static List<Row> sorted(Table table, Comparator<Row> order) {
        return table.rows().stream().sorted(order).toList();
    }

    private static Comparator<Row> ranked(String id) {
        return numbers("position").thenComparing(numbers(id));
    }

    private static Comparator<Row> numbers(String column) {
        return Comparator.comparingInt(row -> row.number(column, LAST));
    }

    /** Returns the rows of a table that belong to a race; none if it has not been run. */
    static List<Row> of(Map<String, List<Row>> table, Row race) {
        return table.getOrDefault(race.text("raceId"), List.of());
    }
}
