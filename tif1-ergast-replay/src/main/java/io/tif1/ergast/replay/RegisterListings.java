package io.tif1.ergast.replay;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Seasons, circuits, statuses, drivers and constructors. */
final class RegisterListings {
    private final Records records;
    private final Fragments fragments;

    RegisterListings(Records records, Fragments fragments) {
        this.records = records;
        this.fragments = fragments;
    }

    List<Item> seasons(Scope scope) {
        return records.seasons.stream()
                .map(
                        row ->
                                new JsonText()
                                        .field("season", row.text("year"))
                                        .field("url", row.get("url")))
                .map(object -> Item.plain(object.close()))
                .toList();
    }

    List<Item> circuits(Scope scope) {
        return records.circuits.values().stream()
                .sorted(Comparator.comparing(row -> row.text("circuitRef")))
                .map(row -> Item.plain(fragments.circuit(row.text("circuitId"))))
                .toList();
    }

    List<Item> statuses(Scope scope) {
        Map<String, Integer> counts = new HashMap<>();
        records.results.values().stream()
                .flatMap(List::stream)
                .forEach(row -> counts.merge(row.text("statusId"), 1, Integer::sum));
        return records.statuses.stream().map(row -> status(row, counts)).toList();
    }

    private static Item status(Row row, Map<String, Integer> counts) {
        String id = row.text("statusId");
        return Item.plain(
                new JsonText()
                        .field("statusId", id)
                        .field("count", String.valueOf(counts.getOrDefault(id, 0)))
                        .field("status", row.text("status"))
                        .close());
    }

    List<Item> drivers(Scope scope) {
        return register(scope, "driverId", records.drivers, "driverRef", fragments::driver);
    }

    List<Item> constructors(Scope scope) {
        return register(
                scope,
                "constructorId",
                records.constructors,
                "constructorRef",
                fragments::constructor);
    }

    private List<Item> register(
            Scope scope,
            String id,
            Map<String, Row> all,
            String ref,
            Function<String, String> fragment) {
        Collection<String> ids = scope.season() == null ? all.keySet() : entered(scope, id);
        return all.values().stream()
                .filter(row -> ids.contains(row.text(id)))
                .sorted(Comparator.comparing(row -> row.text(ref)))
                .map(row -> Item.plain(fragment.apply(row.text(id))))
                .toList();
    }

    /** Those who are in the results of a season. */
    private Set<String> entered(Scope scope, String id) {
        Set<String> ids = new LinkedHashSet<>();
        for (Row race : records.races) {
            if (scope.covers(race)) {
                Records.of(records.results, race).forEach(row -> ids.add(row.text(id)));
                Records.of(records.sprints, race).forEach(row -> ids.add(row.text(id)));
            }
        }
        return ids;
    }
}
