package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Race packs: files that hold whole sessions as packed columns, to carry, keep and read at once.
 *
 * <p>A pack is read as a source, {@code Sources.pack(file)}. Every block in it has a SHA-256 of its
 * own, so that what is read is what was written, and a pack may be signed. Thread-safe. What the
 * command {@code tif1 pack} does is done here.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Packs {
    /** What the names of packs end with. */
    String SUFFIX = ".tif1pack";

    /**
     * Writes sessions to one file, with all that their sources have of them.
     *
     * <p>The file appears, or is replaced, only when it is complete. Sessions that no source has
     * are left out.
     *
     * @param sessions which sessions; each once
     * @throws io.tif1.api.DataNotFoundException if no source has any of the sessions
     * @throws io.tif1.api.NetworkException if a file could not be had; nothing is written then
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    PackInfo write(Path file, List<SessionKey> sessions, PackOptions options);

    /**
     * Tells what a pack says of itself; reads its table of contents only.
     *
     * @throws io.tif1.api.InvalidDataException if it is no pack, or its contents are damaged
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    PackInfo info(Path file);

    /**
     * Reads a whole pack and compares every hash, the signature if there is one, and that every
     * table can be decoded.
     *
     * @return what was found; damage that leaves nothing to look into is a finding, too
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    PackCheck verify(Path file);

    /**
     * Does what {@link #verify(Path)} does, and finds fault with a pack not signed by one key.
     *
     * @param publicKey the file with the public key, as {@link #createKey} writes it
     */
    PackCheck verify(Path file, Path publicKey);

    /**
     * Writes what is in a pack as files of the archive's form, below a folder that can be read as a
     * source.
     *
     * @param folder the folder for the seasons; files that are there are replaced
     * @return how many files were written, and their bytes
     * @throws io.tif1.api.InvalidDataException if the pack is damaged; what was written stays
     * @throws java.io.UncheckedIOException if a file cannot be read or written
     */
    CacheTransfer extract(Path file, Path folder);

    /**
     * Creates a pair of Ed25519 keys for signing packs.
     *
     * @param file the file for the private key, readable by its owner only; it must not exist. The
     *     public key is written beside it, under the same name with {@code .pub} behind
     * @return the file with the public key
     * @throws java.io.UncheckedIOException if a file exists or cannot be written
     */
    Path createKey(Path file);
}
