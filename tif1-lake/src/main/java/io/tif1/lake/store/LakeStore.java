package io.tif1.lake.store;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Keeps the files of a lake by relative paths with slashes; safe for use by many threads.
 *
 * <p>A file is there whole or not at all. Nothing below {@code bronze/} is ever replaced or
 * removed: attempts throw {@code ImmutableBronzeException}. All methods throw {@code
 * StorageException} when the storage fails.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public interface LakeStore {
    /** The folder whose files never change. */
    String BRONZE = "bronze/";

    /**
     * Creates a file.
     *
     * @return false if there is one already, which stays as it is
     */
    boolean putIfAbsent(String path, byte[] content);

    /**
     * Creates a file that must not exist yet.
     *
     * @throws io.tif1.api.ImmutableBronzeException if it exists below {@code bronze/}
     * @throws io.tif1.api.StorageException if it exists elsewhere
     */
    void put(String path, byte[] content);

    /** Moves a finished local file into the store, in place of an older one outside bronze. */
    void adopt(String path, Path file);

    /** Replaces a file outside bronze, or creates it. */
    void atomicReplace(String path, byte[] content);

    /** Removes a file outside bronze, if it is there. */
    void remove(String path);

    /** Returns a file's bytes. */
    byte[] get(String path);

    /** Returns some of a file's bytes; fewer if it ends earlier. */
    byte[] getRange(String path, long from, int length);

    /** Lists the files whose path begins with a prefix, sorted by path. */
    List<StoredFile> list(String prefix);

    /** Returns what is known of a file, or empty if there is none. */
    Optional<StoredFile> stat(String path);

    /** Returns whether a file is there. */
    default boolean exists(String path) {
        return stat(path).isPresent();
    }

    /** Returns a local file with the content of a path, for readers that need one. */
    Path local(String path);

    /** Returns a new local file name on the store's own disk for {@link #adopt}. */
    Path scratch(String name);
}
