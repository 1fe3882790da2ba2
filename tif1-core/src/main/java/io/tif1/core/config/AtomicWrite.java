package io.tif1.core.config;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apiguardian.api.API;

/**
 * Replaces a file at once: whoever reads it sees what was there before or all that is there now. A
 * new file can be read by its owner only; one that is there keeps its permissions.
 */
@API(status = INTERNAL, since = "1.0")
public final class AtomicWrite {
    private final Path path;

    /** Creates it for a file, of which links are followed. */
    public AtomicWrite(Path path) throws IOException {
        this.path = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    }

    /** Writes the whole text, in UTF-8; folders are made where need be. */
    public void write(String text) throws IOException {
        Path folder = path.getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, ".tif1-", ".tmp"); // for the owner only
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            keepPermissions(fresh);
            move(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void keepPermissions(Path fresh) throws IOException {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix && Files.exists(path)) {
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(path));
        }
    }

    private void move(Path fresh) throws IOException {
        try {
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
