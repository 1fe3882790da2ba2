package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * All cache tiers of an open {@code Tif1}, to look into, mend, empty, fill and carry elsewhere.
 *
 * <p>Thread-safe. What the command {@code tif1 cache} does is done here. A tier that fails is left
 * out, as everywhere.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Cache {
    /** Returns the tiers with their counts, the cheapest first. */
    List<TierInfo> tiers();

    /**
     * Lists what a tier holds; read lazily, so that a large cache is never in memory at once.
     *
     * @param tier the tier's id
     * @return the files of one session beside each other; close it when it is not read to its end
     * @throws IllegalArgumentException if there is no such tier
     */
    Stream<CachedFile> list(String tier);

    /**
     * Reads everything, compares checksums, and removes what is damaged.
     *
     * @return one result for each tier that lists what it holds
     */
    List<CacheCheck> verify();

    /**
     * Removes what is expired or of another version of the byte form, and gives space back.
     *
     * @param dryRun whether to count only and remove nothing
     * @return how many files of all tiers were or would be removed, and how many bytes they take
     */
    CacheTransfer prune(boolean dryRun);

    /** Removes everything from every tier. */
    void clear();

    /** Removes everything of one session from every tier. */
    void clear(SessionKey session);

    /**
     * Lists the sessions that were used last, as far as a tier that outlives the process remembers;
     * with {@link #warm} a cache is kept ready by usage.
     *
     * @param most how many at most, at least 1
     * @return the latest first
     */
    List<SessionKey> recentSessions(int most);

    /**
     * Loads sessions, so that they are cached; what is cached and fresh is not fetched again.
     *
     * @return one report for each session, in order; what fails is in it and stops nothing
     */
    List<SessionReport> warm(List<SessionKey> sessions, LoadOptions options);

    /**
     * Writes cached files to one file that {@link #importFrom} reads on any machine.
     *
     * @param file a zip file of packed tables with a manifest and checksums; replaced if it exists,
     *     and it appears only when it is complete
     * @param wanted which files
     * @return how much was written; {@code refused} tells what could not be read
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    CacheTransfer exportTo(Path file, Predicate<CachedFile> wanted);

    /**
     * Stores what {@link #exportTo} wrote, each file only after its checksums fit and it decodes.
     *
     * <p>Files that the cache has as new or newer are left alone.
     *
     * @param dryRun whether to check only and store nothing
     * @return how much was stored; {@code refused} tells what was damaged or of another version
     * @throws io.tif1.api.InvalidDataException if it is no such file, or its manifest is damaged
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    CacheTransfer importFrom(Path file, boolean dryRun);
}
