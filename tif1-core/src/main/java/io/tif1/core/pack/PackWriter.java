package io.tif1.core.pack;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.PackedChannel;
import io.tif1.api.model.SessionKey;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Writes a pack beside its place and moves it there when it is complete. Not safe for use by
 * several threads.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class PackWriter implements Closeable {
    private final Path target;
    private final Path part;
    private final FileChannel out;
    private final List<PackContents.Region> sessions = new ArrayList<>();
    private final Map<String, FileList.Block> files = new LinkedHashMap<>();
    private long at = PackFormat.HEADER_BYTES;
    private long sessionAt = at;

    /** Starts a pack. */
    public PackWriter(Path file) throws IOException {
        target = file.toAbsolutePath();
        part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        out.position(at);
    }

    /** Returns whether nothing was added since the last session ended. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** Adds a file to the session that ends next. */
    public void add(String path, byte[] block) throws IOException {
        if (at - sessionAt + block.length > Integer.MAX_VALUE) {
            throw new IOException("a session takes more than 2 GB");
        }
        int offset = (int) (at - sessionAt);
        FileList.Block entry = new FileList.Block(offset, block.length, PackFormat.sha256(block));
        if (files.put(path, entry) != null) {
            throw new IllegalArgumentException(path + " was added before");
        }
        write(block);
    }

    /** Ends a session: all that was added since the last one is of this one. */
    public void endSession(SessionKey key) throws IOException {
        byte[] list = FileList.toBytes(files);
        long blocks = at - sessionAt;
        sessions.add(
                new PackContents.Region(
                        key,
                        sessionAt,
                        blocks,
                        list.length,
                        files.size(),
                        PackFormat.sha256(list)));
        write(list);
        files.clear();
        sessionAt = at;
    }

    /** Ends the pack and puts it in its place. */
    public void finish(
            Instant createdAt, List<PackedChannel> channels, @Nullable PackSignature signature)
            throws IOException {
        byte[] contents = new PackContents(createdAt, channels, sessions).toBytes();
        boolean signed = signature != null;
        long length = at + contents.length + (signed ? PackSignature.BYTES : 0);
        byte[] header =
                new PackHeader(signed, length, at, contents.length, PackFormat.sha256(contents))
                        .toBytes();
        write(contents);
        if (signature != null) {
            write(signature.sign(header));
        }
        at = 0;
        out.position(0);
        write(header);
        out.close();
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            out.write(rest);
        }
        at += bytes.length;
    }

    /** Gives up what is not finished. */
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(part);
    }
}
