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
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;
import org.apiguardian.api.API;

/**
 * One load of the star schema, in one transaction: begin, build, test. Closing it before the tests
 * are good takes everything back. For one thread.
 */
@API(status = INTERNAL, since = "1.0")
public final class WarehouseLoad implements AutoCloseable {
    private final Connection connection;
    private final Map<Partition, SilverPart> current;
    private final String run;
    private final Watermarks watermarks;
    private final List<Partition> changed;
    private final ObjDoubleConsumer<String> timing;

    private WarehouseLoad(
            Connection connection, Source source, String run, ObjDoubleConsumer<String> timing) {
        this.connection = connection;
        this.current = source.index().current();
        this.run = run;
        this.timing = timing;
        this.watermarks = new Watermarks(connection);
        try {
            this.changed = watermarks.changed(current);
        } catch (SQLException e) {
            throw Sql.failure("look at the warehouse", e);
        }
    }

    /** What a load reads. */
    record Source(LakeStore store, SilverIndex index, Compaction compaction, boolean hardDeletes) {}

    /** Begins a load; without changes there is no transaction. */
    static WarehouseLoad begin(
            Connection connection, Source source, String run, ObjDoubleConsumer<String> timing) {
        WarehouseLoad load = new WarehouseLoad(connection, source, run, timing);
        if (load.changed.isEmpty()) {
            return load;
        }
        try {
            connection.setAutoCommit(false);
            load.showStaging(source);
            load.watermarks.announce(load.changed);
            load.timed(
                    "snapshots",
                    () ->
                            new Snapshots(connection, source.store(), source.hardDeletes())
                                    .apply(source.index(), source.compaction()));
            return load;
        } catch (SQLException e) {
            load.close();
            throw Sql.failure("load the warehouse", e);
        }
    }

    private void showStaging(Source source) throws SQLException {
        Staging staging = new Staging(connection);
        for (String endpoint : ErgastEntities.names()) {
            List<Path> files =
                    source.compaction().file(endpoint).map(source.store()::local).stream().toList();
            staging.show("stg_" + endpoint, endpoint, files, false);
        }
    }

    /** Returns how many partitions have changed; with 0 there is nothing to build and test. */
    public int changed() {
        return changed.size();
    }

    /** Builds dimensions, facts and aggregates. */
    public void build() {
        try {
            Script.run(connection, Lineage.table());
            for (String model : List.of("dimensions", "facts", "aggregates")) {
                timed(model, () -> Script.run(connection, Script.read(model + ".sql")));
            }
            watermarks.advance(changed, current, run);
        } catch (SQLException e) {
            throw Sql.failure("build the warehouse", e);
        }
    }

    /**
     * Tests the data and commits the load.
     *
     * @throws DataQualityException if a test fails; then nothing has changed
     */
    public void test() {
        try {
            timed("tests", () -> failOnErrors(DataTest.run(connection)));
            connection.commit();
        } catch (SQLException e) {
            throw Sql.failure("test the warehouse", e);
        }
    }

    static void failOnErrors(List<DataTest.Finding> findings) {
        List<DataTest.Finding> errors = findings.stream().filter(f -> f.test().error()).toList();
        if (!errors.isEmpty()) {
            throw new DataQualityException(
                    errors.size() + " tests of the data fail; nothing was loaded: " + errors, null);
        }
        System.Logger log = System.getLogger(WarehouseLoad.class.getName());
        findings.forEach(finding -> log.log(System.Logger.Level.WARNING, finding.toString()));
    }

    private interface Step {
        void run() throws SQLException;
    }

    private void timed(String name, Step step) throws SQLException {
        long start = System.nanoTime();
        step.run();
        timing.accept(name, (System.nanoTime() - start) / 1e9);
    }

    /** Ends a transaction that was not committed; no transaction, no effect. */
    @Override
    public void close() {
        rollBack(connection);
    }

    /** Ends a transaction that was not committed. */
    static void rollBack(Connection connection) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Sql.failure("roll back the warehouse", e);
        }
    }
}
