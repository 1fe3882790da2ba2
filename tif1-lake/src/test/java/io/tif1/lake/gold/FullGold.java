package io.tif1.lake.gold;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.ergast.replay.ReplayHistory;
import io.tif1.lake.silver.StagedHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * The star schema of the whole history in memory, made once for all tests by the scripts of the
 * lake; raw and typed files are left out.
 */
public final class FullGold {
    private static @Nullable DuckDBConnection made;

    private FullGold() {}

    /** Returns another connection to it, or skips the test if there is no history. */
    public static synchronized DuckDBConnection connect() throws SQLException, IOException {
        Path history = Path.of(System.getProperty("tif1.realData", ""), "racedata");
        assumeTrue(Files.isDirectory(history), "tif1.realData is not set");
        if (made == null) {
            made = make(history);
        }
        return made.duplicate();
    }

    private static DuckDBConnection make(Path history) throws SQLException, IOException {
        DuckDBConnection connection =
                DuckDBConnection.newConnection("jdbc:duckdb:", false, "", new Properties());
        Script.run(connection, "SET TimeZone = 'UTC';\n" + Script.read("schema.sql"));
        StagedHistory.fill(connection, ReplayHistory.load(history), 1950, 2025);
        snapshots(connection);
        changed(connection);
        Script.run(connection, Lineage.table());
        for (String script : List.of("dimensions.sql", "facts.sql", "aggregates.sql")) {
            Script.run(connection, Script.read(script));
        }
        return connection;
    }

    private static void snapshots(DuckDBConnection connection) throws SQLException {
        for (String table : List.of("drivers", "constructors", "circuits", "results")) {
            run(connection, "CREATE VIEW snap_stg_%1$s AS FROM stg_%1$s".formatted(table));
        }
        Script.run(connection, Script.read("snapshot.sql"));
        for (String table : List.of("drivers", "constructors", "circuits")) {
            String key = table.substring(0, table.length() - 1) + "_id";
            Script.run(
                    connection,
                    Script.read("snapshot_table.sql")
                            .formatted(table, key, "2025-09-30 06:00:00", "20250930T060000"));
        }
    }

    private static void changed(DuckDBConnection connection) throws SQLException {
        run(
                connection,
                "CREATE TEMP TABLE _changed (endpoint VARCHAR, season INTEGER, round INTEGER)");
        for (String endpoint :
                List.of(
                        "results",
                        "sprint",
                        "qualifying",
                        "laps",
                        "pitstops",
                        "driverstandings",
                        "constructorstandings")) {
            run(
                    connection,
                    "INSERT INTO _changed SELECT DISTINCT '%1$s', season, round FROM stg_%1$s"
                            .formatted(endpoint));
        }
    }

    private static void run(DuckDBConnection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
