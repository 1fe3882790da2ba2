package io.tif1.lake.export;

import java.util.List;
import java.util.UUID;

/**
 * A query for dashboards.
 *
 * @param id its file's name without {@code .sql}
 * @param title what it is called
 * @param description what it tells
 * @param sql the query
 */
record BiQuery(String id, String title, String description, String sql) {
    /** Returns all queries in the order they are shown. */
    static List<BiQuery> all() {
        return List.of(
                read("season_overview"),
                read("driver_comparison"),
                read("constructor_trends"),
                read("pit_stop_analysis"),
                read("circuit_records"));
    }

    private static BiQuery read(String id) {
        String text = Templates.text("bi/" + id + ".sql");
        int end = text.indexOf('\n');
        String[] head = text.substring("-- ".length(), end).split(": ", 2);
        return new BiQuery(id, head[0], head[1], text.substring(end + 1).strip());
    }

    /** Returns an id that is the same in every export. */
    String uuid(String kind) {
        return uuidOf(kind + " " + id);
    }

    static String uuidOf(String name) {
        return UUID.nameUUIDFromBytes(
                        ("tif1 " + name).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }
}
