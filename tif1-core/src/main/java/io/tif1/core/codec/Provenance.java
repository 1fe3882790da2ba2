package io.tif1.core.codec;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.time.Instant;
import org.apiguardian.api.API;

/**
 * Where a table came from.
 *
 * @param source the source's name, such as {@code "jsdelivr"}
 * @param location where exactly, fit for a message
 * @param fetchedAt when it arrived
 * @param etag the source's version tag, or empty
 * @param contentHash the SHA-256 of the source's bytes as lower-case hex, or empty
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record Provenance(
        String source, String location, Instant fetchedAt, String etag, String contentHash) {}
