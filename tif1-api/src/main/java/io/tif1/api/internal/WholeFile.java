package io.tif1.api.internal;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.apiguardian.api.API.Status.INTERNAL;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apiguardian.api.API;

/**
 * Writes files that are either whole or not there: under another name first, then moved.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class WholeFile {
    private WholeFile() {}

    /**
     * What writes the bytes.
     *
     * @since 1.0
     */
    @FunctionalInterface
    public interface Content {
        /** Writes everything to a stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, replacing an earlier one. What is not a regular file, such as a pipe or {@code
     * /dev/stdout}, is written to directly; a link is followed.
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                content.writeTo(out);
            }
            return;
        }
        create(
                file,
                part -> {
                    try (OutputStream out = Files.newOutputStream(part, CREATE_NEW, WRITE)) {
                        content.writeTo(out);
                    }
                });
    }

    /**
     * What creates a file by name.
     *
     * @since 1.0
     */
    @FunctionalInterface
    public interface Creation {
        /** Creates the file, which does not exist. */
        void create(Path file) throws IOException;
    }

    /** Creates a file under another name beside it, then puts it in the place of an earlier one. */
    public static void create(Path file, Creation creation) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            creation.create(part);
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, REPLACE_EXISTING);
        }
    }
}
