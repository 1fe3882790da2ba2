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
            byte[] list = new byte[session.listLength()];
            if (!copy(pack, map, blocks, list).equals(session.listHash())) {
                throw PackFormat.damaged(
                        pack, "the hash of the list of %s does not fit".formatted(session.key()));
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
        byte[] bytes = new byte[block.length()];
        if (!copy(pack, map, block.at(), bytes).equals(block.hash())) {
            throw PackFormat.damaged(pack, "the hash of " + path + " does not fit");
        }
        return Optional.of(bytes);
    }

    /**
     * Copies at once and hashes the copy: under a map, bytes may change while they are looked at.
     *
     * @return the hash
     */
    private static String copy(Path pack, MappedByteBuffer map, int at, byte[] into) {
        try {
            map.get(at, into);
            return PackFormat.sha256(into);
        } catch (InternalError e) { // the runtime tells so, soon after, that the file was cut
            throw PackFormat.damaged(pack, "it became shorter while it was in use", e);
        }
    }
}
