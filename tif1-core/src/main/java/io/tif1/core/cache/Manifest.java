package io.tif1.core.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tif1.api.model.SessionKey;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.CachePayload;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The table of contents of an exported cache: one line for each file, fields apart by tabs and
 * escaped as in addresses, the first line with the version, the last with the SHA-256 of all before
 * it.
 */
final class Manifest {
    static final String NAME = "manifest.tsv";

    private static final String HEAD = "tif1-cache-export\t1\n";
    private static final int FIELDS = 11;

    private final StringBuilder text = new StringBuilder(HEAD);

    /**
     * A line.
     *
     * @param name the name of the zip entry with the payload
     * @param sha256 the payload's hash as lower-case hex
     * @param bytes the payload's length
     * @param key the key
     * @param entry what is known about it, without its payload
     */
    record Line(String name, String sha256, long bytes, CacheKey key, CacheEntry entry) {}

    void add(String name, byte[] payload, CacheKey key, CacheEntry entry) {
        Stream<Object> fields =
                Stream.of(
                        name,
                        sha256(payload),
                        payload.length,
                        entry.schemaVersion(),
                        entry.storedAt(),
                        entry.expiresAt(),
                        entry.source(),
                        entry.contentHash(),
                        key.season(),
                        key.event(),
                        key.session() + "/" + key.resource());
        List<String> escaped =
                fields.map(field -> URLEncoder.encode(field.toString(), UTF_8)).toList();
        text.append(String.join("\t", escaped)).append('\n');
    }

    byte[] bytes() {
        byte[] body = text.toString().getBytes(UTF_8);
        return (text + "sha256\t" + sha256(body) + "\n").getBytes(UTF_8);
    }

    /**
     * Reads a manifest.
     *
     * @throws IllegalArgumentException if it is damaged, or of another version
     */
    static List<Line> parse(byte[] bytes) {
        String all = new String(bytes, UTF_8);
        int end = all.lastIndexOf("sha256\t");
        if (end < 0 || !all.startsWith("tif1-cache-export\t")) {
            throw new IllegalArgumentException("the manifest is not one of a tif1 cache");
        }
        String body = all.substring(0, end);
        if (!all.substring(end).equals("sha256\t" + sha256(body.getBytes(UTF_8)) + "\n")) {
            throw new IllegalArgumentException("the manifest's checksum does not fit");
        }
        if (!body.startsWith(HEAD)) {
            throw new IllegalArgumentException("the manifest is of another version");
        }
        List<Line> lines = new ArrayList<>();
        body.lines().skip(1).forEach(line -> lines.add(line(line)));
        return lines;
    }

    private static Line line(String text) {
        List<String> fields =
                Stream.of(text.split("\t", -1)).map(f -> URLDecoder.decode(f, UTF_8)).toList();
        if (fields.size() != FIELDS) {
            throw new IllegalArgumentException("a line has %d fields".formatted(fields.size()));
        }
        try {
            String[] below = fields.get(10).split("/", 2);
            return new Line(
                    fields.get(0),
                    fields.get(1),
                    Long.parseLong(fields.get(2)),
                    new CacheKey(
                            Integer.parseInt(fields.get(8)), fields.get(9), below[0], below[1]),
                    new CacheEntry(
                            Instant.parse(fields.get(4)),
                            Instant.parse(fields.get(5)),
                            fields.get(6),
                            fields.get(7),
                            Integer.parseInt(fields.get(3)),
                            CachePayload.ofBytes(new byte[0])));
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("a line is malformed: " + e.getMessage(), e);
        }
    }

    /** Returns whether a key names what a session can have, and nothing outside of it. */
    static boolean isProper(CacheKey key) {
        return key.season() >= SessionKey.FIRST_SEASON
                && key.season() <= SessionKey.LAST_SEASON
                && Stream.of(key.event(), key.session()).noneMatch(t -> t.contains("/"))
                && Stream.of(key.text().split("/", -1)).allMatch(Manifest::isProper);
    }

    private static boolean isProper(String name) {
        return !name.isBlank()
                && !name.equals(".")
                && !name.equals("..")
                && name.indexOf('\\') < 0
                && name.chars().noneMatch(Character::isISOControl);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
