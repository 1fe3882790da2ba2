package io.tif1.lake.gold;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.DataQualityException;
import io.tif1.ergast.Partition;
import io.tif1.ergast.entity.ErgastEntities;
import io.tif1.lake.silver.Compaction;
import io.tif1.lake.silver.SilverIndex;
import io.tif1.lake.silver.SilverPart;
import io.tif1.lake.silver.Sql;
import io.tif1.lake.store.LakeStore;

import org.apiguardian.api.API;
import org.duckdb.DuckDBConnection;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;

/** The star schema in a DuckDB file; for one thread. */
@API(status = INTERNAL, since = "1.0")
public final class Warehouse implements AutoCloseable {
    private final DuckDBConnection connection;
    private final LakeStore store;
    private final boolean hardDeletes;

    private Warehouse(DuckDBConnection connection, LakeStore store, boolean hardDeletes) {
        this.connection = connection;
        this.store = store;
        this.hardDeletes = hardDeletes;
    }

    /**
     * Opens the file, made if need be.
     *
     * @param memory the most memory it takes, such as {@code 512MB}
     * @param hardDeletes whether what disappears from the source is closed in snapshots
     */
    public static Warehouse open(LakeStore store, Path file, String memory, boolean hardDeletes) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                java.nio.file.Files.createDirectories(folder);
            }
            Properties settings = new Properties();
            settings.setProperty("memory_limit", memory);
            DuckDBConnection connection =
                    DuckDBConnection.newConnection("jdbc:duckdb:" + file, false, "", settings);
            Warehouse warehouse = new Warehouse(connection, store, hardDeletes);
            Script.run(connection, "SET TimeZone = 'UTC';\n" + Script.read("schema.sql"));
            return warehouse;
        } catch (SQLException e) {
            throw Sql.failure("open the warehouse " + file, e);
        } catch (java.io.IOException e) {
            throw new io.tif1.api.StorageException("cannot make the folder of " + file, e);
        }
    }

    /** Returns the connection, for queries. */
    public Connection connection() {
        return connection;
    }

    /** Returns another connection to the same tables, for queries; closed by the caller. */
    public Connection another() {
        try {
            return connection.duplicate();
        } catch (SQLException e) {
            throw Sql.failure("connect to the warehouse again", e);
        }
    }

    /**
     * Loads what has changed in the typed layer, in one transaction.
     *
     * @param run the id of the run, which the watermarks remember
     * @return how many partitions were loaded; with 0 nothing was written
     * @throws DataQualityException if a test of the data fails; then nothing has changed
     */
    public int load(SilverIndex index, Compaction compaction, String run) {
        Map<Partition, SilverPart> current = index.current();
        Watermarks watermarks = new Watermarks(connection);
        try {
            List<Partition> changed = watermarks.changed(current);
            if (changed.isEmpty()) {
                return 0;
            }
            connection.setAutoCommit(false);
            showStaging(compaction);
            watermarks.announce(changed);
            new Snapshots(connection, store, hardDeletes).apply(index);
            build();
            watermarks.advance(changed, current, run);
            failOnErrors(DataTest.run(connection));
            connection.commit();
            return changed.size();
        } catch (SQLException e) {
            throw Sql.failure("load the warehouse", e);
        } finally {
            rollBack();
        }
    }

    /**
     * Puts the laps that a session told of a race in place of those told before, in one
     * transaction. Laps of the source are not touched.
     *
     * @return how many laps are new, changed or gone; empty if there are no results of the race
     */
    public OptionalInt feed(int season, String race, List<SessionLap> laps) {
        SessionLaps told = new SessionLaps(connection);
        try {
            connection.setAutoCommit(false);
            Integer round = told.round(season, race);
            if (round == null) {
                return OptionalInt.empty();
            }
            int changes = told.replace(season, round, laps);
            failOnErrors(DataTest.run(connection, "fact_lap_times"));
            connection.commit();
            return OptionalInt.of(changes);
        } catch (SQLException e) {
            throw Sql.failure("write the laps of a session", e);
        } finally {
            rollBack();
        }
    }

    private void showStaging(Compaction compaction) throws SQLException {
        Staging staging = new Staging(connection);
        for (String endpoint : ErgastEntities.names()) {
            List<Path> files = compaction.file(endpoint).map(store::local).stream().toList();
            staging.show("stg_" + endpoint, endpoint, files, false);
        }
    }

    private void build() throws SQLException {
        Script.run(connection, Lineage.table());
        Script.run(connection, Script.read("dimensions.sql"));
        Script.run(connection, Script.read("facts.sql"));
        Script.run(connection, Script.read("aggregates.sql"));
    }

    private static void failOnErrors(List<DataTest.Finding> findings) {
        List<DataTest.Finding> errors = findings.stream().filter(f -> f.test().error()).toList();
        if (!errors.isEmpty()) {
            throw new DataQualityException(
                    errors.size() + " tests of the data fail; nothing was loaded: " + errors, null);
        }
        System.Logger log = System.getLogger(Warehouse.class.getName());
        findings.forEach(finding -> log.log(System.Logger.Level.WARNING, finding.toString()));
    }

    /** Ends a transaction that was not committed; no transaction, no effect. */
    private void rollBack() {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Sql.failure("roll back the warehouse", e);
        }
    }

    /** Runs the tests of the data on what is loaded. */
    public List<DataTest.Finding> test() {
        try {
            return DataTest.run(connection);
        } catch (SQLException e) {
            throw Sql.failure("test the warehouse", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Sql.failure("close the warehouse", e);
        }
    }
}
