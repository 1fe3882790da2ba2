package io.tif1.cache.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** Keeps the file within its size: the least recently used entries go. */
final class Bounds {
    private final long maxBytes;
    private final LongAdder evictions = new LongAdder();

    Bounds(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    long evictions() {
        return evictions.sum();
    }

    /** Returns how many entries there are, and how many bytes of payload. */
    static long[] held(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT entries, bytes FROM total")) {
            return row.next() ? new long[] {row.getLong(1), row.getLong(2)} : new long[2];
        }
    }

    /** Deletes what is too much, and a twentieth more so that not every write has to. */
    void enforce(Connection connection) throws SQLException {
        long bytes = held(connection)[1];
        if (bytes <= maxBytes) {
            return;
        }
        List<Long> doomed = oldest(connection, bytes - maxBytes + maxBytes / 20);
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM entry WHERE id = ?")) {
            for (long id : doomed) {
                delete.setLong(1, id);
                delete.executeUpdate();
            }
        }
        evictions.add(doomed.size());
    }

    private static List<Long> oldest(Connection connection, long bytes) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT id, bytes FROM entry ORDER BY last_used")) {
            for (long freed = 0; freed < bytes && row.next(); freed += row.getLong(2)) {
                ids.add(row.getLong(1));
            }
        }
        return ids;
    }
}
