package io.tif1.cache.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * An entry as one value: a version, the length of the head, a checksum of head, key and payload,
 * the head with what is known, the payload.
 */
final class Envelope {
    /** How many bytes are read of a value to learn what is known about it. */
    static final int HEAD_BYTES = 1_024;

    private static final int MAGIC = 0x54465231; // "TFR1": another number is another version
    private static final int FIXED = 3 * Integer.BYTES;

    private Envelope() {}

    static byte[] write(CacheKey key, CacheEntry entry) {
        byte[] head = head(entry);
        byte[] payload = entry.payload().bytes();
        return ByteBuffer.allocate(FIXED + head.length + payload.length)
                .putInt(MAGIC)
                .putInt(head.length)
                .putInt(checksum(key, head, payload))
                .put(head)
                .put(payload)
                .array();
    }

    /** Reads a whole value; empty if it is damaged, another key's, or of another version. */
    static Optional<CacheEntry> read(CacheKey key, byte[] value) {
        return head(value)
                .flatMap(
                        head -> {
                            byte[] payload = new byte[value.length - FIXED - head.length];
                            ByteBuffer.wrap(value).position(FIXED + head.length).get(payload);
                            int sum = ByteBuffer.wrap(value).getInt(2 * Integer.BYTES);
                            return sum == checksum(key, head, payload)
                                    ? entry(head, payload)
                                    : Optional.empty();
                        });
    }

    /** Reads what is known from the start of a value, without checking it. */
    static Optional<CacheEntry> peek(byte[] start) {
        return head(start).flatMap(head -> entry(head, new byte[0]));
    }

    /** Returns how many bytes of a value are not payload. */
    static int overhead(byte[] start) {
        return head(start).map(head -> FIXED + head.length).orElse(0);
    }

    private static Optional<byte[]> head(byte[] value) {
        if (value.length < FIXED || ByteBuffer.wrap(value).getInt() != MAGIC) {
            return Optional.empty();
        }
        int length = ByteBuffer.wrap(value).getInt(Integer.BYTES);
        if (length < 0 || length > value.length - FIXED) {
            return Optional.empty();
        }
        byte[] head = new byte[length];
        ByteBuffer.wrap(value).position(FIXED).get(head);
        return Optional.of(head);
    }

    private static byte[] head(CacheEntry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(entry.storedAt().getEpochSecond());
            out.writeInt(entry.storedAt().getNano());
            out.writeLong(entry.expiresAt().getEpochSecond());
            out.writeInt(entry.expiresAt().getNano());
            out.writeInt(entry.schemaVersion());
            out.writeUTF(entry.source());
            out.writeUTF(entry.contentHash());
        } catch (IOException e) { // of a text above 65,535 bytes: nothing is written to memory
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Optional<CacheEntry> entry(byte[] head, byte[] payload) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(head))) {
            Instant stored = Instant.ofEpochSecond(in.readLong(), in.readInt());
            Instant expires = Instant.ofEpochSecond(in.readLong(), in.readInt());
            int version = in.readInt();
            return Optional.of(
                    new CacheEntry(
                            stored,
                            expires,
                            in.readUTF(),
                            in.readUTF(),
                            version,
                            CachePayload.ofBytes(payload)));
        } catch (IOException | DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static int checksum(CacheKey key, byte[] head, byte[] payload) {
        CRC32C crc = new CRC32C();
        for (String part : new String[] {key.event(), key.session(), key.resource()}) {
            crc.update(ByteBuffer.wrap(part.getBytes(UTF_8)));
            crc.update(0xff);
        }
        crc.update(ByteBuffer.allocate(Integer.BYTES).putInt(key.season()).flip());
        crc.update(head);
        crc.update(payload);
        return (int) crc.getValue();
    }
}
