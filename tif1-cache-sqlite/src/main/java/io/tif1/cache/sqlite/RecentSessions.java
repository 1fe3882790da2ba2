package io.tif1.cache.sqlite;

import io.tif1.api.model.CachedSession;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The sessions whose entries were used last. */
final class RecentSessions {
    private static final String SELECT =
            "SELECT season, event, session, MAX(last_used) AS used FROM entry"
                    + " GROUP BY season, event, session ORDER BY used DESC LIMIT ?";

    private RecentSessions() {}

    static List<CachedSession> read(Connection connection, int most) throws SQLException {
        List<CachedSession> sessions = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setInt(1, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Instant used = Instant.EPOCH.plus(row.getLong(4), ChronoUnit.MICROS);
                    sessions.add(
                            new CachedSession(
                                    row.getInt(1), row.getString(2), row.getString(3), used));
                }
            }
        }
        return sessions;
    }
}
