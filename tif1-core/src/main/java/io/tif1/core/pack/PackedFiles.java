package io.tif1.core.pack;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.InvalidDataException;
import java.io.IOException;
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
    private final MappedByteBuffer map;
    private final Map<String, FileList.Block> files;

    private PackedFiles(Path pack, MappedByteBuffer map, Map<String, FileList.Block> files) {
        this.pack = pack;
        this.map = map;
        this.files = files;
    }

    static PackedFiles map(Path pack, PackContents.Region session) throws IOException {
        int blocks = (int) session.blocksLength();
        try (FileChannel in = FileChannel.open(pack)) {
            if (in.size() < session.end()) {
                throw PackFormat.damaged(pack, "it became shorter while it was in use");
            }
            MappedByteBuffer map =
                    in.map(
                            FileChannel.MapMode.READ_ONLY,
                            session.at(),
                            (long) blocks + session.listLength());
            byte[] list = copy(pack, map, blocks, session.listLength());
            if (!PackFormat.sha256(list).equals(session.listHash())) {
                throw PackFormat.damaged(pack, "the list of %s".formatted(session.key()));
            }
            return new PackedFiles(pack, map, FileList.parse(list, session, pack));
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
    public Optional<byte[]> read(String path) {
        FileList.Block block = files.get(path);
        if (block == null) {
            return Optional.empty();
        }
        byte[] bytes = copy(pack, map, block.at(), block.length());
        if (!PackFormat.sha256(bytes).equals(block.hash())) {
            throw PackFormat.damaged(pack, "the hash of " + path + " does not fit");
        }
        return Optional.of(bytes);
    }

    /** Copies at once and checks later: under a map, bytes may change while they are looked at. */
    private static byte[] copy(Path pack, MappedByteBuffer map, int at, int length) {
        byte[] bytes = new byte[length];
        try {
            map.get(at, bytes);
        } catch (InternalError e) { // how the runtime tells that the file has become shorter
            throw PackFormat.damaged(pack, "it became shorter while it was in use", e);
        }
        return bytes;
    }
}
