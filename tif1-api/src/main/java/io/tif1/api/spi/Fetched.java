package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Instant;
import org.apiguardian.api.API;

/**
 * A file as a source delivered it.
 *
 * @param body the bytes, decompressed; owned by the receiver
 * @param source the source's name, such as {@code "jsdelivr"}
 * @param location where exactly it came from, fit for a message
 * @param fetchedAt when it arrived
 * @param etag the source's version tag, or empty
 * @param wireBytes how many bytes crossed the wire or were read, before decompression
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Fetched(
        byte[] body,
        String source,
        String location,
        Instant fetchedAt,
        String etag,
        long wireBytes) {}
