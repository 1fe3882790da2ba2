package io.tif1.lake.silver;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.apiguardian.api.API;
import org.duckdb.DuckDBConnection;

/** A database in memory that sorts and writes rows; for one thread. */
@API(status = INTERNAL, since = "1.0")
public final class SilverEngine implements AutoCloseable {
    private final DuckDBConnection connection;

    private SilverEngine(DuckDBConnection connection) {
        this.connection = connection;
    }

    /**
     * Opens an engine.
     *
     * @param memory the most memory it takes, such as {@code 256MB}
     * @param spill where it puts what does not fit
     */
    public static SilverEngine open(String memory, Path spill) {
        try {
            SilverEngine engine =
                    new SilverEngine(
                            DuckDBConnection.newConnection(
                                    "jdbc:duckdb:", false, "", new Properties()));
            engine.execute("SET threads = 1");
            engine.execute("SET TimeZone = 'UTC'");
            engine.execute("SET memory_limit = " + Sql.literal(memory));
            engine.execute("SET temp_directory = " + Sql.literal(spill.toString()));
            return engine;
        } catch (SQLException e) {
            throw Sql.failure("open the engine of the typed layer", e);
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    DuckDBConnection connection() {
        return connection;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Sql.failure("close the engine of the typed layer", e);
        }
    }
}
