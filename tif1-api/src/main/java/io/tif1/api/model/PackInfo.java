package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What a pack says of itself.
 *
 * @param file the file
 * @param bytes its length
 * @param createdAt when it was written
 * @param sessions what is in it, in the order of the file
 * @param channels the channels that were rounded, sorted by name; empty if every value is exact
 * @param signer the SHA-256 of the public key that belongs to its signature, as lower-case hex, or
 *     empty if it is not signed; {@link Packs#verify} tells whether the signature fits
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record PackInfo(
        Path file,
        long bytes,
        Instant createdAt,
        List<PackedSession> sessions,
        List<PackedChannel> channels,
        String signer) {
    /** Copies the lists. */
    public PackInfo {
        sessions = List.copyOf(sessions);
        channels = List.copyOf(channels);
    }

    /** Returns whether every value is kept bit for bit. */
    public boolean isExact() {
        return channels.isEmpty();
    }
}
