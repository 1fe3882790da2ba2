package io.tif1.cache.sqlite;

import io.tif1.api.CacheException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;

/**
 * The tables, and whose they are.
 *
 * <p>Payloads are apart from what is known about them, so that noting a use or listing entries does
 * not touch their pages. The totals are kept by triggers, so that they are right whichever process
 * writes.
 */
final class Layout {
    /** Marks the file as a tif1 cache: "TIF1". */
    private static final int APPLICATION_ID = 0x54494631;

    private static final int VERSION = 1;
    private static final int SWITCH_ATTEMPTS = 200;
    private static final long SWITCH_PAUSE_NANOS = 20_000_000;

    private static final String[] STATEMENTS = {
        """
        CREATE TABLE entry (
            id INTEGER PRIMARY KEY,
            season INTEGER NOT NULL,
            event TEXT NOT NULL,
            session TEXT NOT NULL,
            resource TEXT NOT NULL,
            stored_at INTEGER NOT NULL,
            stored_nanos INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            expires_nanos INTEGER NOT NULL,
            source TEXT NOT NULL,
            content_hash TEXT NOT NULL,
            schema_version INTEGER NOT NULL,
            checksum INTEGER NOT NULL,
            last_used INTEGER NOT NULL,
            bytes INTEGER NOT NULL,
            UNIQUE (season, event, session, resource))\
        """,
        "CREATE INDEX entry_last_used ON entry (last_used, bytes)",
        "CREATE TABLE payload (id INTEGER PRIMARY KEY, content BLOB NOT NULL)",
        "CREATE TABLE total (id INTEGER PRIMARY KEY, entries INTEGER, bytes INTEGER)",
        "INSERT INTO total VALUES (1, 0, 0)",
        """
        CREATE TRIGGER entry_added AFTER INSERT ON entry BEGIN
            UPDATE total SET entries = entries + 1, bytes = bytes + new.bytes; END\
        """,
        """
        CREATE TRIGGER entry_removed AFTER DELETE ON entry BEGIN
            DELETE FROM payload WHERE id = old.id;
            UPDATE total SET entries = entries - 1, bytes = bytes - old.bytes; END\
        """,
        """
        CREATE TRIGGER entry_resized AFTER UPDATE OF bytes ON entry BEGIN
            UPDATE total SET bytes = bytes + new.bytes - old.bytes; END\
        """
    };

    private Layout() {}

    /**
     * Makes sure that the tables are there, or refuses a file that is not ours.
     *
     * @throws CacheException if the file belongs to another program or to a newer tif1
     */
    static void prepare(Connection connection, Options options, boolean readOnly)
            throws SQLException {
        Path file = options.file();
        try (Statement statement = connection.createStatement()) {
            boolean finished = isFinished(statement, file);
            if (readOnly && !finished) {
                throw new CacheException(file + " holds no cache yet, and is read-only", null);
            }
            if (!finished) {
                statement.execute("PRAGMA page_size = 16384");
                statement.execute("PRAGMA auto_vacuum = INCREMENTAL");
                create(statement, file);
            }
            boolean log = options.journal().isWriteAheadLog(file);
            if (!readOnly && (!finished || !log)) {
                switchJournal(statement, log ? "WAL" : "DELETE");
            }
        }
    }

    /** Looks at one moment of the file, for another process may be creating the tables now. */
    private static boolean isFinished(Statement statement, Path file) throws SQLException {
        statement.execute("BEGIN");
        try {
            return isOurs(statement, file);
        } finally {
            statement.execute("ROLLBACK");
        }
    }

    private static void create(Statement statement, Path file) throws SQLException {
        statement.execute("BEGIN IMMEDIATE");
        try {
            if (!isOurs(statement, file)) { // another process may have been faster
                for (String sql : STATEMENTS) {
                    statement.execute(sql);
                }
                statement.execute("PRAGMA application_id = " + APPLICATION_ID);
                statement.execute("PRAGMA user_version = " + VERSION);
            }
            statement.execute("COMMIT");
        } catch (SQLException | CacheException e) {
            statement.execute("ROLLBACK");
            throw e;
        }
    }

    /** Switches the journal; SQLite does not wait for others here, so we do. */
    private static void switchJournal(Statement statement, String mode) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                statement.execute("PRAGMA journal_mode = " + mode);
                return;
            } catch (SQLException e) {
                if (attempt == SWITCH_ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(SWITCH_PAUSE_NANOS);
            }
        }
    }

    /** Returns whether the tables are there; false only for an empty file. */
    private static boolean isOurs(Statement statement, Path file) throws SQLException {
        int application = number(statement, "PRAGMA application_id");
        int version = number(statement, "PRAGMA user_version");
        if (application == APPLICATION_ID && version == VERSION) {
            return true;
        }
        if (application == APPLICATION_ID) {
            throw new CacheException(
                    "%s has layout %d, and this tif1 reads %d".formatted(file, version, VERSION),
                    null);
        }
        if (application != 0 || number(statement, "SELECT count(*) FROM sqlite_schema") != 0) {
            throw new CacheException(file + " is a database, but not a tif1 cache", null);
        }
        return false;
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
