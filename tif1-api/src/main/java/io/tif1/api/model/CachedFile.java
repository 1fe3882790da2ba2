package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Instant;
import org.apiguardian.api.API;

/**
 * What is known about one cached file of a session, without its content.
 *
 * @param season the championship year
 * @param event the event's name
 * @param session the session's name
 * @param resource the path below the session folder, or a name that starts with {@code "@"} for
 *     values derived from several files
 * @param bytes how many bytes it takes in its tier
 * @param storedAt when it was fetched
 * @param expiresAt when it stops being fresh, or {@code Instant.MAX} if it never does
 * @param source the name of the source it came from
 * @param schemaVersion the version of its byte form; one of another version is never read
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record CachedFile(
        int season,
        String event,
        String session,
        String resource,
        long bytes,
        Instant storedAt,
        Instant expiresAt,
        String source,
        int schemaVersion) {
    /** Returns whether the file is still fresh at a point in time. */
    public boolean isFresh(Instant now) {
        return now.isBefore(expiresAt);
    }

    @Override
    public String toString() {
        return season + "/" + event + "/" + session + "/" + resource;
    }
}
