package io.tif1.lake.state;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.StorageException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Makes sure that one process writes to a lake; the system frees it when the process ends. */
@API(status = INTERNAL, since = "1.0")
public final class LakeLock implements AutoCloseable {
    private final FileChannel channel;

    private LakeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param state the folder that holds it
     * @throws StorageException if another process has it, or the folder cannot be used
     */
    public static LakeLock take(Path state) {
        Path file = state.resolve("lock");
        try {
            Files.createDirectories(state);
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StorageException("another writer uses this lake: " + file, null);
            }
            return new LakeLock(channel);
        } catch (IOException e) {
            throw new StorageException("cannot lock " + file, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StorageException("cannot unlock the lake", e);
        }
    }
}
