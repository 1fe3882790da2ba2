package io.tif1.cache.sqlite;

import io.tif1.api.model.CacheCheck;
import io.tif1.api.model.CachedFile;
import io.tif1.api.spi.CacheKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Work on the whole file: listing, checking, giving space back. Notes no use of an entry. */
final class Upkeep {
    private static final int CHUNK = 64;

    private final Database database;

    Upkeep(Database database) {
        this.database = database;
    }

    Stream<CachedFile> list() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT;
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Listing(database), traits), false);
    }

    /**
     * Checks the file's structure, then every row's checksum.
     *
     * @param remove is given the keys of damaged rows
     */
    CacheCheck verify(Consumer<List<CacheKey>> remove) {
        List<String> findings = new ArrayList<>();
        Structure.check(database).ifPresent(findings::add);
        Listing files = new Listing(database);
        long checked = 0;
        long damaged = 0;
        while (files.hasNext()) {
            List<CacheKey> keys = new ArrayList<>();
            while (keys.size() < CHUNK && files.hasNext()) {
                keys.add(CacheKey.of(files.next()));
            }
            List<CacheKey> bad = database.read(connection -> damaged(connection, keys));
            bad.forEach(key -> findings.add(key + " is damaged"));
            if (!bad.isEmpty()) {
                remove.accept(bad);
            }
            checked += keys.size();
            damaged += bad.size();
        }
        return new CacheCheck("", checked, damaged, findings);
    }

    /** Gives pages that hold nothing back to the file system; returns how many bytes. */
    long compact() {
        return database.attempt(
                connection -> {
                    try (Statement statement = connection.createStatement()) {
                        long before = free(statement);
                        // not execute(): that gives back a single page
                        statement.executeUpdate("PRAGMA incremental_vacuum");
                        return before - free(statement);
                    }
                });
    }

    private static List<CacheKey> damaged(Connection connection, List<CacheKey> keys)
            throws SQLException {
        List<CacheKey> damaged = new ArrayList<>();
        try (PreparedStatement find = connection.prepareStatement(Rows.FIND)) {
            for (CacheKey key : keys) {
                Rows.setKey(find, 1, key);
                try (ResultSet row = find.executeQuery()) {
                    if (row.next() && Rows.toEntry(key, row).isEmpty()) {
                        damaged.add(key);
                    }
                }
            }
        }
        return damaged;
    }

    private static long free(Statement statement) throws SQLException {
        return number(statement, "PRAGMA freelist_count") * number(statement, "PRAGMA page_size");
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
