package io.tif1.lake;

import io.tif1.api.StorageException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Makes sure that one process writes to a lake; the system frees it when the process ends. */
final class LakeLock implements AutoCloseable {
    private final FileChannel channel;

    private LakeLock(FileChannel channel) {
        this.channel = channel;
    }

    static LakeLock take(Path state) {
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
