package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.model.Cache;
import io.tif1.api.model.Calendar;
import io.tif1.api.model.Configuration;
import io.tif1.api.model.FileCounts;
import io.tif1.api.model.HeldBytes;
import io.tif1.api.model.PluginInfo;
import io.tif1.api.model.PrefetchCounts;
import io.tif1.api.model.QueryTimes;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SourceCheck;
import io.tif1.api.model.TierInfo;
import io.tif1.api.model.Tif1Metrics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The machinery behind one {@code Tif1}; thread-safe.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface SessionService extends AutoCloseable {
    /** Returns the calendar of all seasons, merged with what the sources list. */
    Calendar calendar();

    /** Returns a session by names as people write them; resolves them, loads nothing. */
    Session session(int season, String event, String session);

    /** Returns a session by its exact key; the same object while somebody holds it. */
    Session session(SessionKey key);

    /** Returns the tiers with their counts, the cheapest first. */
    List<TierInfo> tiers();

    /** Returns the folder for files that outlive the process; it may not exist yet. */
    Path cacheFolder();

    /** Returns the plugins that were found, chosen or not. */
    List<PluginInfo> plugins();

    /**
     * Returns the settings in force when the service was opened.
     *
     * @throws UnsupportedOperationException if this machinery cannot tell
     */
    default Configuration configuration() {
        throw new UnsupportedOperationException("this machinery cannot tell its configuration");
    }

    /** Returns all tiers as one, to look into and to change. */
    Cache cache();

    /** Returns counts since it was opened; those of the tiers only, unless it counts more. */
    default Tif1Metrics metrics() {
        return new Tif1Metrics(
                Instant.EPOCH,
                0,
                List.of(),
                FileCounts.none(),
                tiers(),
                List.of(),
                PrefetchCounts.none(),
                HeldBytes.none(),
                QueryTimes.none());
    }

    /**
     * Asks every source for a small file of a session; nothing is asked unless it can.
     *
     * @param limit how long each may take
     */
    default List<SourceCheck> checkSources(SessionKey session, Duration limit) {
        return List.of();
    }

    /** Removes all entries from every tier. */
    default void clearCaches() {
        cache().clear();
    }

    /** Closes everything in order; calling it again has no effect. */
    @Override
    void close();
}
