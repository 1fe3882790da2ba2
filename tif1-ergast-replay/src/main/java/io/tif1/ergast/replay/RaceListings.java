package io.tif1.ergast.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Races and what happened in them. */
final class RaceListings {
    private final Records records;
    private final Fragments fragments;

    RaceListings(Records records, Fragments fragments) {
        this.records = records;
        this.fragments = fragments;
    }

    List<Item> races(Scope scope) {
        return records.races.stream()
                .filter(scope::covers)
                .map(race -> Item.plain(withSessions(race)))
                .toList();
    }

    List<Item> results(Scope scope) {
        return inRaces(scope, records.results, "Results", this::result);
    }

    List<Item> sprints(Scope scope) {
        return inRaces(scope, records.sprints, "SprintResults", this::result);
    }

    List<Item> qualifying(Scope scope) {
        return inRaces(scope, records.qualifying, "QualifyingResults", this::qualified);
    }

    List<Item> pitStops(Scope scope) {
        return inRaces(scope, records.pitStops, "PitStops", this::pitStop);
    }

    private List<Item> inRaces(
            Scope scope, Map<String, List<Row>> table, String list, Function<Row, String> json) {
        List<Item> items = new ArrayList<>();
        for (Row race : records.races) {
            if (scope.covers(race)) {
                List<Row> rows = Records.of(table, race);
                List<String> wrapping =
                        rows.isEmpty() ? List.of() : List.of(fragments.race(race).openArray(list));
                rows.forEach(row -> items.add(new Item(wrapping, json.apply(row))));
            }
        }
        return items;
    }

    private String withSessions(Row race) {
        return fragments
                .race(race)
                .raw("FirstPractice", session(race, "fp1"))
                .raw("SecondPractice", session(race, "fp2"))
                .raw("ThirdPractice", session(race, "fp3"))
                .raw("Qualifying", session(race, "quali"))
                .raw("Sprint", session(race, "sprint"))
                .close();
    }

    private static @Nullable String session(Row race, String prefix) {
        String date = race.get(prefix + "_date");
        if (date == null) {
            return null;
        }
        return new JsonText()
                .field("date", date)
                .field("time", Fragments.utc(race.get(prefix + "_time")))
                .close();
    }

    private String result(Row row) {
        return new JsonText()
                .field("number", row.get("number") == null ? "None" : row.get("number"))
                .field("position", row.get("position"))
                .field("positionText", row.get("positionText"))
                .field("points", row.get("points"))
                .raw("Driver", fragments.driver(row.text("driverId")))
                .raw("Constructor", fragments.constructor(row.text("constructorId")))
                .field("grid", row.get("grid"))
                .field("laps", row.get("laps"))
                .field("status", status(row))
                .raw("Time", time(row))
                .raw("FastestLap", fastestLap(row))
                .close();
    }

    private String status(Row row) {
        return fragments.status(row.text("statusId"));
    }

    private static @Nullable String time(Row row) {
        if (row.get("time") == null && row.get("milliseconds") == null) {
            return null;
        }
        return new JsonText()
                .field("millis", row.get("milliseconds"))
                .field("time", row.get("time"))
                .close();
    }

    private static @Nullable String fastestLap(Row row) {
        String lap = row.get("fastestLap");
        if (lap == null) {
            return null;
        }
        String speed = row.get("fastestLapSpeed");
        return new JsonText()
                .field("rank", row.get("rank"))
                .field("lap", lap)
                .raw("Time", timeOnly(row.get("fastestLapTime")))
                .raw("AverageSpeed", speed == null ? null : speed(speed))
                .close();
    }

    private static @Nullable String timeOnly(@Nullable String time) {
        return time == null ? null : new JsonText().field("time", time).close();
    }

    private static String speed(String speed) {
        return new JsonText().field("units", "kph").field("speed", speed).close();
    }

    private String qualified(Row row) {
        return new JsonText()
                .field("number", row.get("number"))
                .field("position", row.get("position"))
                .raw("Driver", fragments.driver(row.text("driverId")))
                .raw("Constructor", fragments.constructor(row.text("constructorId")))
                .field("Q1", row.get("q1"))
                .field("Q2", row.get("q2"))
                .field("Q3", row.get("q3"))
                .close();
    }

    private String pitStop(Row row) {
        return new JsonText()
                .field("driverId", fragments.driverRef(row.text("driverId")))
                .field("lap", row.get("lap"))
                .field("stop", row.get("stop"))
                .field("time", row.get("time"))
                .field("duration", row.get("duration"))
                .close();
    }
}
