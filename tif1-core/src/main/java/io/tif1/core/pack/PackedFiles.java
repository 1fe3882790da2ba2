package io.tif1.core.pack;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.InvalidDataException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * The files of one session in a pack, mapped into memory. Thread-safe.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class PackedFiles {
    private final Path pack;
    private final RandomAccessFile open;
    private final long end;
    private final MappedByteBuffer map;
    private final Map<String, FileList.Block> files;

    private PackedFiles(
            Path pack, RandomAccessFile open, PackContents.Region session, MappedByteBuffer map)
            throws IOException {
        this.pack = pack;
        this.open = open;
        this.end = session.end();
        this.map = map;
        byte[] list = new byte[session.listLength()];
        if (!copy((int) session.blocksLength(), list).equals(session.listHash())) {
            throw PackFormat.damaged(
                    pack, "the hash of the list of %s does not fit".formatted(session.key()));
        }
        this.files = FileList.parse(list, session, pack);
    }

    /** Maps a session; through a channel of its own, for an interrupt closes the channel. */
    static PackedFiles map(Path pack, RandomAccessFile open, PackContents.Region session)
            throws IOException {
        try (FileChannel in = FileChannel.open(pack)) {
            if (in.size() < session.end()) {
                throw PackFormat.damaged(pack, "it became shorter while it was in use");
            }
            MappedByteBuffer map =
                    in.map(
                            FileChannel.MapMode.READ_ONLY,
                            session.at(),
                            session.end() - session.at());
            return new PackedFiles(pack, open, session, map);
        }
    }

    /** Returns the paths, in the order of the pack. */
    public Set<String> paths() {
        return files.keySet();
    }

    /**
     * Returns a copy of a file's block, or empty if there is no such file.
     *
     * @throws InvalidDataException if its hash does not fit
     */
    public Optional<byte[]> read(String path) throws IOException {
        FileList.Block block = files.get(path);
        if (block == null) {
            return Optional.empty();
        }
        byte[] bytes = new byte[block.length()];
        if (!copy(block.at(), bytes).equals(block.hash())) {
            throw PackFormat.damaged(pack, "the hash of " + path + " does not fit");
        }
        return Optional.of(bytes);
    }

    /**
     * Copies at once and hashes the copy: under a map, bytes may change while they are looked at. A
     * file that was cut is not touched: the runtime would tell with an error, at a time of its own.
     *
     * @return the hash
     */
    private String copy(int at, byte[] into) throws IOException {
        try {
            if (open.length() < end) {
                throw PackFormat.damaged(pack, "it became shorter while it was in use");
            }
            map.get(at, into);
            return PackFormat.sha256(into);
        } catch (InternalError e) { // cut since the line above
            throw PackFormat.damaged(pack, "it became shorter while it was in use", e);
        }
    }
}
