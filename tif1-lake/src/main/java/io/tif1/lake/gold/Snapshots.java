package io.tif1.lake.gold;

import io.tif1.ergast.Partition;
import io.tif1.lake.silver.Compaction;
import io.tif1.lake.silver.SilverIndex;
import io.tif1.lake.silver.SilverPart;
import io.tif1.lake.store.LakeStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The history of drivers, constructors and circuits as batches told it.
 *
 * <p>Each batch is applied once, in order; one that comes late makes the history be told anew. The
 * clock is the batch's own time, so that the same batches give the same history.
 */
final class Snapshots {
    private static final List<String> ENDPOINTS =
            List.of("drivers", "constructors", "circuits", "results");
    private static final List<String> TABLES = List.of("drivers", "constructors", "circuits");

    private final Connection connection;
    private final LakeStore store;
    private final boolean hardDeletes;

    Snapshots(Connection connection, LakeStore store, boolean hardDeletes) {
        this.connection = connection;
        this.store = store;
        this.hardDeletes = hardDeletes;
    }

    void apply(SilverIndex index, Compaction compaction) throws SQLException {
        TreeSet<String> pending = index.ids();
        TreeSet<String> known = applied();
        pending.removeAll(known);
        if (pending.isEmpty()) {
            return;
        }
        if (!known.isEmpty() && pending.first().compareTo(known.last()) < 0) {
            forget();
            pending.addAll(known);
        }
        String last = index.ids().last();
        for (String batch : pending) {
            // what counts now is compacted in one file
            apply(batch.equals(last) ? compacted(compaction) : files(index.asOf(batch)), batch);
        }
    }

    private TreeSet<String> applied() throws SQLException {
        TreeSet<String> ids = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT batch_id FROM _snapshots")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private void forget() throws SQLException {
        for (String table : TABLES) {
            execute("DELETE FROM snap_" + table);
        }
        execute("DELETE FROM _snapshots");
    }

    private void apply(Map<String, List<Path>> files, String batch) throws SQLException {
        Staging staging = new Staging(connection);
        for (String endpoint : ENDPOINTS) {
            List<Path> these = files.getOrDefault(endpoint, List.of());
            staging.show("snap_stg_" + endpoint, endpoint, these, true);
        }
        Script.run(connection, Script.read("snapshot.sql"));
        for (String table : TABLES) {
            String key = table.substring(0, table.length() - 1) + "_id";
            String time = BatchTime.of(batch);
            if (hardDeletes) {
                run("snapshot_close.sql", table, key, time, batch);
            }
            run("snapshot_table.sql", table, key, time, batch);
        }
        execute("INSERT INTO _snapshots VALUES ('" + batch + "')");
    }

    private void run(String script, String... arguments) throws SQLException {
        Script.run(connection, Script.read(script).formatted((Object[]) arguments));
    }

    private Map<String, List<Path>> compacted(Compaction compaction) {
        Map<String, List<Path>> files = new HashMap<>();
        for (String endpoint : ENDPOINTS) {
            compaction
                    .file(endpoint)
                    .ifPresent(file -> files.put(endpoint, List.of(store.local(file))));
        }
        return files;
    }

    private Map<String, List<Path>> files(Map<Partition, SilverPart> parts) {
        Map<String, List<Path>> files = new HashMap<>();
        for (SilverPart part : parts.values()) {
            String file = part.file();
            if (file != null) {
                files.computeIfAbsent(part.partition().endpoint(), key -> new ArrayList<>())
                        .add(store.local(file));
            }
        }
        return files;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
