package io.tif1.cache.sqlite;

import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Entries as rows and back; a row whose checksum does not fit is no entry. */
final class Rows {
    static final String WHERE_KEY = " WHERE season = ? AND event = ? AND session = ?";
    static final String AND_RESOURCE = " AND resource = ?";

    static final String FIND =
            "SELECT stored_at, stored_nanos, expires_at, expires_nanos, source, content_hash,"
                    + " schema_version, checksum, content, last_used"
                    + " FROM entry LEFT JOIN payload USING (id)"
                    + WHERE_KEY
                    + AND_RESOURCE;

    static final String PUT =
            "INSERT INTO entry (season, event, session, resource, stored_at, stored_nanos,"
                    + " expires_at, expires_nanos, source, content_hash, schema_version, checksum,"
                    + " last_used, bytes) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
                    + " ON CONFLICT (season, event, session, resource) DO UPDATE SET"
                    + " stored_at = excluded.stored_at, stored_nanos = excluded.stored_nanos,"
                    + " expires_at = excluded.expires_at, expires_nanos = excluded.expires_nanos,"
                    + " source = excluded.source, content_hash = excluded.content_hash,"
                    + " schema_version = excluded.schema_version, checksum = excluded.checksum,"
                    + " last_used = excluded.last_used, bytes = excluded.bytes RETURNING id";

    static final String PUT_PAYLOAD =
            "INSERT INTO payload (id, content) VALUES (?, ?)"
                    + " ON CONFLICT (id) DO UPDATE SET content = excluded.content";

    /** Beside the 32 bits of a checksum: the content is deflated. */
    private static final long DEFLATED = 1L << 32;

    /**
     * An entry on its way into the file.
     *
     * @param entry what is known about it
     * @param content its payload as the file has it
     */
    record Stored(CacheEntry entry, Compression.Content content) {}

    private Rows() {}

    static void setKey(PreparedStatement statement, int from, CacheKey key) throws SQLException {
        statement.setInt(from, key.season());
        statement.setString(from + 1, key.event());
        statement.setString(from + 2, key.session());
        statement.setString(from + 3, key.resource());
    }

    /** Stores an entry with statements prepared from {@link #PUT} and {@link #PUT_PAYLOAD}. */
    static void put(
            PreparedStatement put,
            PreparedStatement putPayload,
            CacheKey key,
            Stored stored,
            long used)
            throws SQLException {
        CacheEntry entry = stored.entry();
        byte[] content = stored.content().bytes();
        setKey(put, 1, key);
        put.setLong(5, entry.storedAt().getEpochSecond());
        put.setInt(6, entry.storedAt().getNano());
        put.setLong(7, entry.expiresAt().getEpochSecond());
        put.setInt(8, entry.expiresAt().getNano());
        put.setString(9, entry.source());
        put.setString(10, entry.contentHash());
        put.setInt(11, entry.schemaVersion());
        put.setLong(12, checksum(key, entry, content) | form(stored.content()));
        put.setLong(13, used);
        put.setLong(14, content.length);
        try (ResultSet row = put.executeQuery()) {
            row.next();
            putPayload.setLong(1, row.getLong(1));
        }
        putPayload.setBytes(2, content);
        putPayload.executeUpdate();
    }

    /** Returns the entry of a row of {@link #FIND}, or empty if the row is damaged. */
    static Optional<CacheEntry> toEntry(CacheKey key, ResultSet row) throws SQLException {
        byte[] content = row.getBytes(9);
        String source = row.getString(5);
        String hash = row.getString(6);
        if (content == null || source == null || hash == null) {
            return Optional.empty();
        }
        try {
            CacheEntry entry =
                    new CacheEntry(
                            Instant.ofEpochSecond(row.getLong(1), row.getInt(2)),
                            Instant.ofEpochSecond(row.getLong(3), row.getInt(4)),
                            source,
                            hash,
                            row.getInt(7),
                            CachePayload.ofBytes(content));
            return sound(row.getLong(8), checksum(key, entry, content), content)
                    .map(payload -> entry.withPayload(CachePayload.ofBytes(payload)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the payload if the checksum, whose upper half is the form, fits. */
    private static Optional<byte[]> sound(long stored, long computed, byte[] content) {
        if (stored == computed) {
            return Optional.of(content);
        }
        boolean deflated = stored == (computed | DEFLATED);
        return deflated
                ? Compression.payload(new Compression.Content(content, true))
                : Optional.empty();
    }

    private static long form(Compression.Content content) {
        return content.deflated() ? DEFLATED : 0;
    }

    /** Covers the key, too, so that a row can never answer for another key. */
    private static long checksum(CacheKey key, CacheEntry entry, byte[] payload) {
        CRC32C crc = new CRC32C();
        update(crc, key.event());
        update(crc, key.session());
        update(crc, key.resource());
        update(crc, entry.source());
        update(crc, entry.contentHash());
        ByteBuffer numbers = ByteBuffer.allocate(4 * Integer.BYTES + 2 * Long.BYTES);
        numbers.putInt(key.season()).putInt(entry.schemaVersion());
        numbers.putLong(entry.storedAt().getEpochSecond()).putInt(entry.storedAt().getNano());
        numbers.putLong(entry.expiresAt().getEpochSecond()).putInt(entry.expiresAt().getNano());
        crc.update(numbers.flip());
        crc.update(payload);
        return crc.getValue();
    }

    private static void update(CRC32C crc, String text) {
        crc.update(text.getBytes(StandardCharsets.UTF_16LE));
        crc.update(0xff);
        crc.update(0xff);
    }
}
