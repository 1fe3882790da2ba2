package io.tif1.lake.gold;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The laps that sessions told, beside those of the source. They have a table of their own, from
 * which the facts are filled where the source has no lap of that driver and number.
 */
final class SessionLaps {
    private static final String FED =
            """
            CREATE OR REPLACE TEMP TABLE fed AS
            WITH entered AS (
                SELECT DISTINCT f.driver_id, d.code, f.car_number::VARCHAR AS number
                FROM fact_race_results f JOIN dim_drivers d ON d.driver_sk = f.driver_sk
                WHERE f.season = %1$d AND f.round = %2$d)
            SELECT hash63(concat_ws('|', %1$d, %2$d, e.driver_id, t.lap)) AS lap_id, %1$d AS season,
                %2$d AS round, e.driver_id, t.lap AS lap_number, t.position, t.millis AS lap_time_ms
            FROM told t JOIN entered e ON e.code = t.code OR e.code IS NULL AND e.number = t.number
            QUALIFY row_number() OVER (PARTITION BY e.driver_id, t.lap ORDER BY t.millis NULLS LAST) = 1
            """;

    private static final String WRITE =
            """
            DELETE FROM fact_lap_times WHERE lap_id IN (
                SELECT s.lap_id FROM _session_laps s ANTI JOIN stg_laps l ON l.season = s.season
                    AND l.round = s.round AND l.driver_id = s.driver_id AND l.lap = s.lap_number
                WHERE s.season = %1$d AND s.round = %2$d);
            DELETE FROM _session_laps WHERE season = %1$d AND round = %2$d;
            INSERT INTO _session_laps SELECT * FROM fed;
            INSERT INTO _feeds VALUES (%1$d, %2$d, 1) ON CONFLICT DO UPDATE SET times = times + 1;
            """;

    private static final String FILL =
            """
            INSERT INTO fact_lap_times
            SELECT s.* FROM _session_laps s
            WHERE NOT EXISTS (SELECT 1 FROM fact_lap_times f WHERE f.season = s.season
                AND f.round = s.round AND f.driver_id = s.driver_id AND f.lap_number = s.lap_number);
            """;

    private final Connection connection;

    SessionLaps(Connection connection) {
        this.connection = connection;
    }

    /** Returns the round of a race, or null if the star schema has no results of it. */
    @Nullable Integer round(int season, String race) throws SQLException {
        String sql =
                "SELECT g.round FROM dim_races g WHERE g.season = ? AND"
                        + " lower(strip_accents(g.race_name)) = lower(strip_accents(?)) AND EXISTS"
                        + " (FROM fact_race_results f WHERE f.race_id = g.race_id)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, season);
            statement.setString(2, race);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getInt(1) : null;
            }
        }
    }

    /**
     * Puts the laps of one race in place of those that were told of it before.
     *
     * @return how many laps are new, changed or gone; with 0 nothing was written
     */
    int replace(int season, int round, List<SessionLap> laps) throws SQLException {
        stage(laps);
        try (Statement statement = connection.createStatement()) {
            statement.execute(FED.formatted(season, round));
            int changes = changes(statement, season, round);
            if (changes > 0) {
                Script.run(connection, WRITE.formatted(season, round));
                Script.run(connection, FILL);
                Script.run(connection, Script.read("aggregates.sql"));
            }
            return changes;
        }
    }

    private static int changes(Statement statement, int season, int round) throws SQLException {
        String told = "SELECT * FROM _session_laps WHERE season = %d AND round = %d";
        String both = "(FROM fed EXCEPT %1$s) UNION ALL (%1$s EXCEPT FROM fed)";
        String sql = "SELECT count(*) FROM (" + both.formatted(told.formatted(season, round)) + ")";
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void stage(List<SessionLap> laps) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE OR REPLACE TEMP TABLE told (code VARCHAR, number VARCHAR, lap INTEGER,"
                            + " position INTEGER, millis INTEGER)");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO told VALUES (?, ?, ?, ?, ?)")) {
            for (SessionLap lap : laps) {
                insert.setString(1, lap.code());
                insert.setString(2, lap.number());
                insert.setInt(3, lap.lap());
                insert.setObject(4, lap.position());
                insert.setObject(5, lap.millis());
                insert.addBatch();
            }
            if (!laps.isEmpty()) {
                insert.executeBatch();
            }
        }
    }
}
