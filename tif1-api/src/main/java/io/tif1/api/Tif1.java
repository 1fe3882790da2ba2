package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.model.Cache;
import io.tif1.api.model.Calendar;
import io.tif1.api.model.Configuration;
import io.tif1.api.model.Loaded;
import io.tif1.api.model.Packs;
import io.tif1.api.model.PluginInfo;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SourceCheck;
import io.tif1.api.model.TierInfo;
import io.tif1.api.model.Tif1Metrics;
import io.tif1.api.spi.SessionService;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * The entry point: one per application. Thread-safe.
 *
 * <p>Opening reads configuration and finds plugins; it touches no network. Closing ends what is
 * under way and closes caches and connections.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class Tif1 implements AutoCloseable {
    private final SessionService service;

    Tif1(SessionService service) {
        this.service = service;
    }

    /** Opens with the configuration of files, environment and system properties. */
    public static Tif1 open() {
        return builder().open();
    }

    /** Starts a configuration in code. */
    public static Tif1Builder builder() {
        return new Tif1Builder();
    }

    /** Returns events and sessions; works offline. */
    public Calendar calendar() {
        return service.calendar();
    }

    /**
     * Returns a session by names as people write them; loads nothing.
     *
     * @param season the championship year, 2018 or later
     * @param event the event's name, place, country, nickname or round
     * @param session the session's name, code, or number within the event
     * @throws EventNotFoundException if no event, or more than one, is near the name
     * @throws SessionNotFoundException if the event has no such session
     */
    public Session session(int season, String event, String session) {
        return service.session(season, event, session);
    }

    /** Returns a session by its exact key; loads nothing. */
    public Session session(SessionKey key) {
        return service.session(key);
    }

    /**
     * Does the same with many sessions, up to four at a time.
     *
     * <p>A session is let go when its analysis ends, so that a season needs no more memory than a
     * few sessions, unless what the analysis returns holds on to one. If the calling thread is
     * interrupted, sessions not begun are left out, as failures.
     *
     * @param sessions which sessions
     * @param analysis is called once for each, by several threads; may ask for as much of a session
     *     as it likes
     * @return one outcome for each session, in order; what the analysis throws is in it and stops
     *     no other
     */
    public <T> List<Loaded<T>> analyze(List<SessionKey> sessions, Function<Session, T> analysis) {
        return new SessionBatch<>(this::session, analysis).run(List.copyOf(sessions));
    }

    /** Returns the cache tiers with their counts, the cheapest first. */
    public List<TierInfo> caches() {
        return service.tiers();
    }

    /** Returns all cache tiers as one, to look into, mend, empty, fill and carry elsewhere. */
    public Cache cache() {
        return service.cache();
    }

    /** Returns what writes, checks and unpacks race packs. */
    public Packs packs() {
        return service.packs();
    }

    /** Returns counts and durations since this was opened; cheap, but not free. */
    public Tif1Metrics metrics() {
        return service.metrics();
    }

    /**
     * Asks every source, and every mirror of it, for a small file of a session; no cache has a say.
     *
     * @param session whose list of drivers is asked for
     * @param limit how long each may take
     * @return one answer for each, in the order they are asked; none of them throws
     */
    public List<SourceCheck> checkSources(SessionKey session, Duration limit) {
        return service.checkSources(session, limit);
    }

    /** Removes everything from every cache tier. */
    public void clearCaches() {
        service.clearCaches();
    }

    /** Returns the folder for files that outlive the process; it may not exist yet. */
    public Path cacheFolder() {
        return service.cacheFolder();
    }

    /** Returns the plugins that were found, chosen or not. */
    public List<PluginInfo> plugins() {
        return service.plugins();
    }

    /** Returns the settings in force when this was opened, and where each comes from. */
    public Configuration configuration() {
        return service.configuration();
    }

    /** Closes connections and caches; calling it again has no effect. */
    @Override
    public void close() {
        service.close();
    }
}
