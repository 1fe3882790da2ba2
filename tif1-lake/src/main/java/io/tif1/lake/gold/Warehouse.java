package io.tif1.lake.gold;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.lake.silver.Compaction;
import io.tif1.lake.silver.SilverIndex;
import io.tif1.lake.silver.Sql;
import io.tif1.lake.store.LakeStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.function.ObjDoubleConsumer;
import org.apiguardian.api.API;
import org.duckdb.DuckDBConnection;

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
     * @throws io.tif1.api.DataQualityException if a test of the data fails; then nothing has
     *     changed
     */
    public int load(SilverIndex index, Compaction compaction, String run) {
        try (WarehouseLoad load = begin(index, compaction, run, (step, seconds) -> {})) {
            if (load.changed() > 0) {
                load.build();
                load.test();
            }
            return load.changed();
        }
    }

    /**
     * Begins a load, step by step.
     *
     * @param run the id of the run
     * @param timing takes the name and the seconds of each step
     */
    public WarehouseLoad begin(
            SilverIndex index,
            Compaction compaction,
            String run,
            ObjDoubleConsumer<String> timing) {
        return WarehouseLoad.begin(
                connection,
                new WarehouseLoad.Source(store, index, compaction, hardDeletes),
                run,
                timing);
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
            WarehouseLoad.failOnErrors(DataTest.run(connection, "fact_lap_times"));
            connection.commit();
            return OptionalInt.of(changes);
        } catch (SQLException e) {
            throw Sql.failure("write the laps of a session", e);
        } finally {
            WarehouseLoad.rollBack(connection);
        }
    }

    /** Writes each table as a Parquet file and returns their paths. */
    public List<String> export() {
        try {
            return TableExport.run(connection, store);
        } catch (SQLException e) {
            throw Sql.failure("export the warehouse", e);
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
