package io.tif1.core.lock;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Lets one writer at a time prepare the next version of a file, among all processes. */
final class WriterTurn {
    private static final int TRIES = 400;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(25);

    private WriterTurn() {}

    /**
     * Creates the file that becomes the next version; waits up to ten seconds for its turn.
     *
     * @throws IOException if others do not finish, or the folder cannot be written
     */
    static Path take(Path file) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.getParent());
        for (int i = 0; i < TRIES; i++) {
            try {
                return Files.createFile(next);
            } catch (FileAlreadyExistsException busy) {
                LockSupport.parkNanos(PAUSE);
            }
        }
        throw new IOException("another process is writing it; if none is, delete " + next);
    }
}
