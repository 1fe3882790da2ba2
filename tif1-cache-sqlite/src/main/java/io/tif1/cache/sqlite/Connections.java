package io.tif1.cache.sqlite;

import static java.lang.System.Logger.Level.DEBUG;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/** A few connections to one file, kept while idle. */
final class Connections implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Connections.class.getName());
    private static final int MOST_IDLE = 4;
    private static final int PAGE_CACHE_KIB = 4_096;

    private final SQLiteDataSource source;
    private final Object identity;
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    Connections(Options options, boolean readOnly, Object identity) {
        this.identity = identity;
        NativeLibrary.load(options.cacheFolder());
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(options.busyTimeout().toMillis()));
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setCacheSize(-PAGE_CACHE_KIB);
        config.setReadOnly(readOnly);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        source = new SQLiteDataSource(config);
        String query = readOnly ? "?immutable=1" : "";
        source.setUrl("jdbc:sqlite:" + options.file().toUri() + query);
    }

    /** Returns what the file was recognised by when it was opened. */
    Object identity() {
        return identity;
    }

    /** Lends a connection; after a failure it is not lent again. */
    <T> T with(Database.Work<T> work) throws SQLException {
        Connection connection = idle.poll();
        if (connection == null) {
            connection = source.getConnection();
        }
        boolean worked = false;
        try {
            T result = work.apply(connection);
            worked = true;
            return result;
        } finally {
            if (worked && !closed && idle.size() < MOST_IDLE) {
                idle.add(connection);
            } else {
                close(connection); // rolls back what was begun
            }
            if (closed) {
                close();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Connection next = idle.poll(); next != null; next = idle.poll()) {
            close(next);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.log(DEBUG, "A connection did not close", e);
        }
    }
}
