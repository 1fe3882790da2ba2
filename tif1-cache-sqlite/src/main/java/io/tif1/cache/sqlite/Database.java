package io.tif1.cache.sqlite;

import static java.lang.System.Logger.Level.WARNING;

import io.tif1.api.CacheException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Lends connections to one file for as long as it stays the same file.
 *
 * <p>If the file was deleted or replaced, it is opened anew; if it turns out not to be a database,
 * or a damaged one, it is moved aside and begun afresh, and the work is done again.
 */
final class Database implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    private final Options options;
    private final CacheFile file;
    private final ReentrantLock opening = new ReentrantLock();
    private final ReentrantLock writing = new ReentrantLock();
    private final AtomicBoolean saidReadOnly = new AtomicBoolean();
    private volatile @Nullable Connections connections;
    private volatile boolean readOnly;
    private volatile boolean closed;

    /** Something to be done with a connection; it may be done twice. */
    interface Work<T> {
        T apply(Connection connection) throws SQLException;
    }

    Database(Options options) {
        this.options = options;
        this.file = new CacheFile(options.file());
        this.readOnly = options.readOnly();
    }

    /** Opens the file if need be, for only then it is known. */
    boolean isReadOnly() {
        open();
        return readOnly;
    }

    boolean isClosed() {
        return closed;
    }

    /** Reads within one transaction, so that many rows are seen as of one moment. */
    <T> T read(Work<T> work) {
        return attempt(connection -> inTransaction(connection, "BEGIN", work));
    }

    /** Writes within one transaction; within this process one at a time. */
    <T> T write(Work<T> work) {
        writing.lock();
        try {
            return attempt(connection -> inTransaction(connection, "BEGIN IMMEDIATE", work));
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        closed = true;
        Connections open = connections;
        connections = null;
        if (open != null) {
            open.close();
        }
    }

    /** Does the work, and once more if the file had to be opened anew. */
    <T> T attempt(Work<T> work) {
        for (boolean first = true; ; first = false) {
            Connections lender = open();
            try {
                return lender.with(work);
            } catch (SQLException e) {
                if (!first || !repaired(e, lender)) {
                    throw failure(e);
                }
            }
        }
    }

    private static <T> T inTransaction(Connection connection, String begin, Work<T> work)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(begin);
            T result = work.apply(connection);
            statement.execute("COMMIT");
            return result;
        }
    }

    /** Returns the open connections, unless the file under them is gone. */
    private Connections open() {
        Connections open = connections;
        if (open != null && open.identity().equals(file.identity())) {
            return open;
        }
        opening.lock();
        try {
            if (closed) {
                throw new CacheException(options.file() + " is closed", null);
            }
            if (connections == open) {
                if (open != null) {
                    open.close();
                }
                connections = connect();
            }
            return Objects.requireNonNull(connections);
        } finally {
            opening.unlock();
        }
    }

    private Connections connect() {
        try {
            return prepared(readOnly);
        } catch (SQLException | IOException e) {
            if (e instanceof SQLException sql && isDamage(sql) && moveAside()) {
                return retry(false, e);
            }
            if (readOnly || !Files.isReadable(options.file())) {
                throw failure(e);
            }
            return retry(true, e);
        }
    }

    /** Tries once more, afresh or read-only, and gives the first failure if that fails, too. */
    private Connections retry(boolean withoutWriting, Exception first) {
        try {
            Connections opened = prepared(withoutWriting);
            readOnly = withoutWriting;
            if (withoutWriting && saidReadOnly.compareAndSet(false, true)) {
                LOG.log(WARNING, "{0} is only read: {1}", options.file(), first.getMessage());
            }
            return opened;
        } catch (SQLException | IOException e) {
            throw failure(first);
        }
    }

    private Connections prepared(boolean withoutWriting) throws SQLException, IOException {
        if (!withoutWriting) {
            file.create();
            file.requireWritable();
        }
        Object identity = file.identity();
        if (identity == null) {
            throw new IOException("there is no " + options.file());
        }
        Connections opened = new Connections(options, withoutWriting, identity);
        try {
            opened.with(
                    connection -> {
                        Layout.prepare(connection, options, withoutWriting);
                        return true;
                    });
            return opened;
        } catch (SQLException | CacheException e) {
            opened.close();
            throw e;
        }
    }

    /** Opens the file anew, afresh if it is damaged; returns whether another try may work. */
    private boolean repaired(SQLException e, Connections lender) {
        if (closed || isLocked(e)) {
            return false;
        }
        boolean damaged = isDamage(e) && lender.identity().equals(file.identity());
        opening.lock();
        try {
            if (connections == lender) { // else another thread did it
                connections = null;
                lender.close();
                return !damaged || moveAside();
            }
            return true;
        } finally {
            opening.unlock();
        }
    }

    private boolean moveAside() {
        if (readOnly) {
            return false;
        }
        try {
            Path aside = file.moveAside(options.clock().instant());
            LOG.log(WARNING, "{0} is damaged; moved to {1}, begun afresh", options.file(), aside);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isDamage(SQLException e) {
        int code = code(e);
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code
                || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    private static boolean isLocked(SQLException e) {
        int code = code(e);
        return code == SQLiteErrorCode.SQLITE_BUSY.code
                || code == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    private static int code(SQLException e) {
        return e instanceof SQLiteException lite ? lite.getResultCode().code & 0xff : 0;
    }

    private CacheException failure(Exception cause) {
        Object why = cause instanceof SQLException ? cause.getMessage() : cause;
        return new CacheException(options.file() + " failed: " + why, cause);
    }
}
