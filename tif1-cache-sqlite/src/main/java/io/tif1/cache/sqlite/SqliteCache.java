package io.tif1.cache.sqlite;

import static java.lang.System.Logger.Level.DEBUG;

import io.tif1.api.CacheException;
import io.tif1.api.model.CacheCheck;
import io.tif1.api.model.CacheStatistics;
import io.tif1.api.model.CachedFile;
import io.tif1.api.model.CachedSession;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CacheTier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** Entries as rows of one file. */
final class SqliteCache implements CacheTier {
    private static final System.Logger LOG = System.getLogger(SqliteCache.class.getName());

    private final Options options;
    private final Database database;
    private final Upkeep upkeep;
    private final Usage usage;
    private final Bounds bounds;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder puts = new LongAdder();
    private final LongAdder failures = new LongAdder();

    SqliteCache(Options options) {
        this.options = options;
        this.database = new Database(options);
        this.upkeep = new Upkeep(database);
        this.usage = new Usage(options.clock());
        this.bounds = new Bounds(options.maxBytes());
    }

    @Override
    public Optional<CacheEntry> find(CacheKey key) {
        return Optional.ofNullable(findAll(List.of(key)).get(key));
    }

    @Override
    public Map<CacheKey, CacheEntry> findAll(Collection<CacheKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<CacheKey> damaged = new ArrayList<>();
        Map<CacheKey, CacheEntry> found =
                database.read(
                        connection -> {
                            damaged.clear(); // this may be the second try
                            return select(connection, keys, damaged);
                        });
        hits.add(found.size());
        misses.add(keys.size() - found.size());
        removeDamaged(damaged);
        return found;
    }

    @Override
    public void put(CacheKey key, CacheEntry entry) {
        putAll(Map.of(key, entry));
    }

    @Override
    public void putAll(Map<CacheKey, CacheEntry> entries) {
        if (entries.isEmpty() || database.isReadOnly()) {
            return;
        }
        Map<CacheKey, Rows.Stored> ready = new LinkedHashMap<>();
        entries.forEach((key, entry) -> ready.put(key, asStored(entry)));
        database.write(
                connection -> {
                    usage.write(connection);
                    insert(connection, ready);
                    bounds.enforce(connection);
                    return true;
                });
        puts.add(ready.size());
    }

    @Override
    public void remove(CacheKey key) {
        write(connection -> delete(connection, List.of(key)));
    }

    @Override
    public void removeAll(Collection<CacheKey> keys) {
        if (!keys.isEmpty()) {
            write(connection -> delete(connection, keys));
        }
    }

    @Override
    public Stream<CachedFile> list() {
        return upkeep.list();
    }

    @Override
    public List<CachedSession> recentSessions(int most) {
        noteUses();
        return database.read(connection -> RecentSessions.read(connection, most));
    }

    @Override
    public CacheCheck verify() {
        CacheCheck check = upkeep.verify(this::removeAll);
        failures.add(check.damaged());
        return check;
    }

    @Override
    public long compact() {
        return database.isReadOnly() ? 0 : upkeep.compact();
    }

    @Override
    public void clear() {
        write(
                connection -> {
                    try (Statement statement = connection.createStatement()) {
                        return statement.executeUpdate("DELETE FROM entry");
                    }
                });
        shrink();
    }

    @Override
    public void removeSession(int season, String event, String session) {
        write(
                connection -> {
                    String sql = "DELETE FROM entry" + Rows.WHERE_KEY;
                    try (PreparedStatement delete = connection.prepareStatement(sql)) {
                        delete.setInt(1, season);
                        delete.setString(2, event);
                        delete.setString(3, session);
                        return delete.executeUpdate();
                    }
                });
        shrink();
    }

    @Override
    public CacheStatistics statistics() {
        long[] held = {-1, -1};
        try {
            held = database.read(Bounds::held);
        } catch (CacheException e) {
            LOG.log(DEBUG, "How much is held is not known", e);
        }
        return new CacheStatistics(
                hits.sum(),
                misses.sum(),
                puts.sum(),
                bounds.evictions(),
                failures.sum(),
                held[0],
                held[1]);
    }

    @Override
    public String location() {
        return options.file().toString();
    }

    @Override
    public void close() {
        if (database.isClosed()) {
            return;
        }
        noteUses();
        database.close();
    }

    private void noteUses() {
        if (!usage.isWorthAWrite() || database.isReadOnly()) {
            return;
        }
        try {
            database.write(
                    connection -> {
                        usage.write(connection);
                        return true;
                    });
        } catch (CacheException e) {
            LOG.log(DEBUG, "What was used is not noted", e);
        }
    }

    private void write(Database.Work<Integer> work) {
        if (!database.isReadOnly()) {
            database.write(work);
        }
    }

    /** Gives pages that hold nothing back to the file system; done by the next one if not now. */
    private void shrink() {
        try {
            upkeep.compact();
        } catch (CacheException e) {
            LOG.log(DEBUG, "The file did not shrink", e);
        }
    }

    private Map<CacheKey, CacheEntry> select(
            Connection connection, Collection<CacheKey> keys, List<CacheKey> damaged)
            throws SQLException {
        Map<CacheKey, CacheEntry> found = new HashMap<>();
        try (PreparedStatement find = connection.prepareStatement(Rows.FIND)) {
            for (CacheKey key : keys) {
                Rows.setKey(find, 1, key);
                try (ResultSet row = find.executeQuery()) {
                    if (row.next()) {
                        usage.touch(key, row.getLong(10));
                        Rows.toEntry(key, row)
                                .ifPresentOrElse(e -> found.put(key, e), () -> damaged.add(key));
                    }
                }
            }
        }
        return found;
    }

    private void removeDamaged(List<CacheKey> damaged) {
        if (!damaged.isEmpty()) {
            failures.add(damaged.size());
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Dropped {0} damaged entries from {1}",
                    damaged.size(),
                    location());
            write(connection -> delete(connection, damaged));
        }
    }

    private void insert(Connection connection, Map<CacheKey, Rows.Stored> entries)
            throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(Rows.PUT);
                PreparedStatement putPayload = connection.prepareStatement(Rows.PUT_PAYLOAD)) {
            for (Map.Entry<CacheKey, Rows.Stored> entry : entries.entrySet()) {
                Rows.put(put, putPayload, entry.getKey(), entry.getValue(), usage.next());
            }
        }
    }

    private static int delete(Connection connection, Collection<CacheKey> keys)
            throws SQLException {
        String sql = "DELETE FROM entry" + Rows.WHERE_KEY + Rows.AND_RESOURCE;
        int deleted = 0;
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            for (CacheKey key : keys) {
                Rows.setKey(delete, 1, key);
                deleted += delete.executeUpdate();
            }
        }
        return deleted;
    }

    /** Encodes the payload before the transaction begins, and applies the time to live. */
    private Rows.Stored asStored(CacheEntry entry) {
        byte[] payload = entry.payload().bytes();
        return new Rows.Stored(limited(entry), options.compression().of(payload));
    }

    private CacheEntry limited(CacheEntry entry) {
        if (options.timeToLive() == null
                || entry.storedAt().isAfter(Instant.MAX.minus(options.timeToLive()))) {
            return entry;
        }
        Instant limit = entry.storedAt().plus(options.timeToLive());
        return entry.expiresAt().isAfter(limit) ? entry.withExpiresAt(limit) : entry;
    }
}
