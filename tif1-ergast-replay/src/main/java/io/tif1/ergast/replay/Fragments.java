package io.tif1.ergast.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The objects that many answers repeat: drivers, constructors, circuits, race headers. */
final class Fragments {
    private final Records records;
    private final Map<String, Row> statuses = new HashMap<>();
    private final Map<String, String> made = new ConcurrentHashMap<>();

    Fragments(Records records) {
        this.records = records;
        records.statuses.forEach(row -> statuses.put(row.text("statusId"), row));
    }

    String driver(String id) {
        return made.computeIfAbsent("d" + id, key -> driver(row(records.drivers, id)));
    }

    String constructor(String id) {
        return made.computeIfAbsent("c" + id, key -> constructor(row(records.constructors, id)));
    }

    String circuit(String id) {
        return made.computeIfAbsent("t" + id, key -> circuit(row(records.circuits, id)));
    }

    /** Returns what every race object begins with, left open. */
    JsonText race(Row race) {
        return new JsonText()
                .field("season", race.text("year"))
                .field("round", race.text("round"))
                .field("url", race.get("url"))
                .field("raceName", race.get("name"))
                .raw("Circuit", circuit(race.text("circuitId")))
                .field("date", race.get("date"))
                .field("time", utc(race.get("time")));
    }

    /** Returns the identifier that the public API shows for a driver. */
    String driverRef(String id) {
        return row(records.drivers, id).text("driverRef");
    }

    String status(String id) {
        return row(statuses, id).text("status");
    }

    static @Nullable String utc(@Nullable String time) {
        return time == null ? null : time + "Z";
    }

    private static Row row(Map<String, Row> table, String id) {
        Row row = table.get(id);
        if (row == null) {
            throw new IllegalArgumentException("no row with id " + id);
        }
        return row;
    }

    private static String driver(Row row) {
        return new JsonText()
                .field("driverId", row.text("driverRef"))
                .field("permanentNumber", row.get("number"))
                .field("code", row.get("code"))
                .field("url", row.get("url"))
                .field("givenName", row.get("forename"))
                .field("familyName", row.get("surname"))
                .field("dateOfBirth", row.get("dob"))
                .field("nationality", row.get("nationality"))
                .close();
    }

    private static String constructor(Row row) {
        return new JsonText()
                .field("constructorId", row.text("constructorRef"))
                .field("url", row.get("url"))
                .field("name", row.get("name"))
                .field("nationality", row.get("nationality"))
                .close();
    }

    private static String circuit(Row row) {
        String location =
                new JsonText()
                        .field("lat", row.get("lat"))
                        .field("long", row.get("lng"))
                        .field("locality", row.get("location"))
                        .field("country", row.get("country"))
                        .close();
        return new JsonText()
                .field("circuitId", row.text("circuitRef"))
                .field("url", row.get("url"))
                .field("circuitName", row.get("name"))
                .raw("Location", location)
                .close();
    }
}
