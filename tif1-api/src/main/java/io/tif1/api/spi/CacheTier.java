package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.model.CacheCheck;
import io.tif1.api.model.CacheStatistics;
import io.tif1.api.model.CachedFile;
import io.tif1.api.model.CachedSession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * One level of the cache; safe for use by many threads.
 *
 * <p>A tier may throw {@code CacheException} from any method: the caller bypasses it, says so once
 * and goes on. It never blocks another session's work for long and never returns a damaged entry:
 * what fails its checksum is removed and reported as absent.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface CacheTier extends AutoCloseable {
    /** Finds an entry, fresh or expired; empty if there is none. */
    Optional<CacheEntry> find(CacheKey key);

    /** Stores an entry, replacing an earlier one. */
    void put(CacheKey key, CacheEntry entry);

    /** Removes an entry if it is there. */
    void remove(CacheKey key);

    /** Removes all entries. */
    void clear();

    /**
     * Removes all entries of one session.
     *
     * <p>A tier that cannot tell its entries apart keeps this default, which removes them all.
     *
     * @param season the championship year
     * @param event the event's folder name, decoded
     * @param session the session's folder name, decoded
     */
    default void removeSession(int season, String event, String session) {
        clear();
    }

    /** Finds many entries; absent keys are absent from the map. */
    default Map<CacheKey, CacheEntry> findAll(Collection<CacheKey> keys) {
        Map<CacheKey, CacheEntry> found = new HashMap<>();
        for (CacheKey key : keys) {
            find(key).ifPresent(entry -> found.put(key, entry));
        }
        return found;
    }

    /** Stores many entries, in one transaction where the tier has any. */
    default void putAll(Map<CacheKey, CacheEntry> entries) {
        entries.forEach(this::put);
    }

    /** Removes many entries, in one transaction where the tier has any. */
    default void removeAll(Collection<CacheKey> keys) {
        keys.forEach(this::remove);
    }

    /**
     * Lists what is known about the entries, without their payloads.
     *
     * <p>Read lazily where the tier is large; entries that come or go meanwhile may be seen or not.
     * Whoever does not read the stream to its end closes it.
     *
     * @return the entries of one session beside each other; empty unless {@link
     *     CacheFeature#LISTED} is claimed
     */
    default Stream<CachedFile> list() {
        return Stream.empty();
    }

    /**
     * Lists the sessions that were used last.
     *
     * @param most how many at most
     * @return the latest first; empty unless the tier remembers uses
     */
    default List<CachedSession> recentSessions(int most) {
        return List.of();
    }

    /** Reads every entry that {@link #list} tells of, and removes what is damaged. */
    default CacheCheck verify() {
        List<String> findings = new ArrayList<>();
        long checked = 0;
        try (Stream<CachedFile> files = list()) {
            for (Iterator<CachedFile> each = files.iterator(); each.hasNext(); checked++) {
                CachedFile file = each.next();
                if (find(CacheKey.of(file)).isEmpty()) {
                    findings.add(file + " is damaged or gone");
                }
            }
        }
        return new CacheCheck("", checked, findings.size(), findings);
    }

    /**
     * Gives space that holds no entry back to whom it came from.
     *
     * @return how many bytes were given back; 0 if there are none, or that is not known
     */
    default long compact() {
        return 0;
    }

    /** Returns counts since the tier was opened. */
    default CacheStatistics statistics() {
        return new CacheStatistics(0, 0, 0, 0, 0, -1, -1);
    }

    /** Returns where the tier keeps its entries, fit for a message: a file name, or "memory". */
    default String location() {
        return "memory";
    }

    /** Writes what is pending and releases files; calling it again has no effect. */
    @Override
    void close();
}
