package io.tif1.cache.sqlite;

import io.tif1.api.model.CachedFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** All entries in order of their keys, read a page at a time so that nobody is locked out. */
final class Listing implements Iterator<CachedFile> {
    private static final int PAGE = 500;
    private static final String SELECT =
            "SELECT season, event, session, resource, bytes, stored_at, stored_nanos, expires_at,"
                    + " expires_nanos, source, schema_version FROM entry"
                    + " WHERE (season, event, session, resource) > (?, ?, ?, ?)"
                    + " ORDER BY season, event, session, resource LIMIT "
                    + PAGE;

    private final Database database;
    private final Queue<CachedFile> page = new ArrayDeque<>();
    private @Nullable CachedFile last;
    private boolean ended;

    Listing(Database database) {
        this.database = database;
    }

    @Override
    public boolean hasNext() {
        if (page.isEmpty() && !ended) {
            page.addAll(database.read(this::select));
            ended = page.size() < PAGE;
        }
        return !page.isEmpty();
    }

    @Override
    public CachedFile next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more entries");
        }
        CachedFile next = page.remove();
        last = next;
        return next;
    }

    private List<CachedFile> select(Connection connection) throws SQLException {
        List<CachedFile> files = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            CachedFile before = last;
            select.setInt(1, before == null ? Integer.MIN_VALUE : before.season());
            select.setString(2, before == null ? "" : before.event());
            select.setString(3, before == null ? "" : before.session());
            select.setString(4, before == null ? "" : before.resource());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    files.add(file(row));
                }
            }
        }
        return files;
    }

    private static CachedFile file(ResultSet row) throws SQLException {
        return new CachedFile(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                instant(row.getLong(6), row.getInt(7)),
                instant(row.getLong(8), row.getInt(9)),
                row.getString(10),
                row.getInt(11));
    }

    /** A time that cannot be is a damaged row's, and long past. */
    private static Instant instant(long seconds, int nanos) {
        try {
            return Instant.ofEpochSecond(seconds, nanos);
        } catch (DateTimeException | ArithmeticException e) {
            return Instant.EPOCH;
        }
    }
}
