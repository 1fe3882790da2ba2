package io.tif1.lake.gold;

import io.tif1.ergast.Partition;
import io.tif1.lake.silver.SilverPart;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rows of the typed layer are in the star schema. */
final class Watermarks {
    private final Connection connection;

    Watermarks(Connection connection) {
        this.connection = connection;
    }

    /** Returns the partitions whose rows differ from what is loaded, gone ones included. */
    List<Partition> changed(Map<Partition, SilverPart> current) throws SQLException {
        Map<Partition, String> loaded = loaded();
        List<Partition> changed = new ArrayList<>();
        current.forEach(
                (partition, part) -> {
                    String known = loaded.remove(partition);
                    boolean same = part.contentHash().equals(known);
                    if (!same && (part.rows() > 0 || known != null)) {
                        changed.add(partition);
                    }
                });
        Set<Partition> gone = new HashSet<>(loaded.keySet());
        changed.addAll(gone);
        return changed;
    }

    private Map<Partition, String> loaded() throws SQLException {
        Map<Partition, String> loaded = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT endpoint, season, round, content_hash FROM _loads")) {
            while (rows.next()) {
                loaded.put(
                        new Partition(
                                rows.getString(1),
                                (Integer) rows.getObject(2),
                                (Integer) rows.getObject(3)),
                        rows.getString(4));
            }
        }
        return loaded;
    }

    /** Names the changed partitions in a table that statements read. */
    void announce(List<Partition> changed) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE OR REPLACE TEMP TABLE _changed"
                            + " (endpoint VARCHAR, season INTEGER, round INTEGER)");
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO _changed VALUES (?, ?, ?)")) {
            for (Partition partition : changed) {
                insert.setString(1, partition.endpoint());
                number(insert, 2, partition.season());
                number(insert, 3, partition.round());
                insert.addBatch();
            }
            if (!changed.isEmpty()) {
                insert.executeBatch();
            }
        }
    }

    /** Notes that the announced partitions are loaded. */
    void advance(List<Partition> changed, Map<Partition, SilverPart> current, String run)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "DELETE FROM _loads WHERE EXISTS (SELECT 1 FROM _changed c"
                            + " WHERE c.endpoint = _loads.endpoint"
                            + " AND c.season IS NOT DISTINCT FROM _loads.season"
                            + " AND c.round IS NOT DISTINCT FROM _loads.round)");
        }
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO _loads VALUES (?, ?, ?, ?, ?, ?, ?::TIMESTAMPTZ, ?)")) {
            for (Partition partition : changed) {
                SilverPart part = current.get(partition);
                if (part != null && part.rows() > 0) {
                    insert(insert, part, run);
                }
            }
            insert.executeBatch();
        }
    }

    private static void insert(PreparedStatement insert, SilverPart part, String run)
            throws SQLException {
        insert.setString(1, part.partition().endpoint());
        number(insert, 2, part.partition().season());
        number(insert, 3, part.partition().round());
        insert.setString(4, part.batch());
        insert.setString(5, part.contentHash());
        insert.setLong(6, part.rows());
        insert.setString(7, BatchTime.of(run) + "+00");
        insert.setString(8, run);
        insert.addBatch();
    }

    private static void number(PreparedStatement statement, int at, @Nullable Integer value)
            throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.INTEGER);
        } else {
            statement.setInt(at, value);
        }
    }
}
