package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.model.CachedFile;
import org.apiguardian.api.API;

/**
 * Names one cached value: a file of a session, or something derived from several.
 *
 * @param season the championship year
 * @param event the event's folder name, decoded
 * @param session the session's folder name, decoded
 * @param resource the path below the session folder, or a name that starts with {@code "@"} for
 *     derived values
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record CacheKey(int season, String event, String session, String resource) {
    /** Returns the key of a listed entry. */
    public static CacheKey of(CachedFile file) {
        return new CacheKey(file.season(), file.event(), file.session(), file.resource());
    }

    /** Returns the key as one line of text, unique among keys. */
    public String text() {
        return season + "/" + event + "/" + session + "/" + resource;
    }

    /** Returns what all keys of this session start with. */
    public String sessionPrefix() {
        return season + "/" + event + "/" + session + "/";
    }

    @Override
    public String toString() {
        return text();
    }
}
