package io.tif1.cli.render;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.apiguardian.api.API;

/** A place for results: a stream, or a file that appears whole or not at all. */
@API(status = INTERNAL, since = "1.0")
public final class Target {
    /** Writes something to a stream. */
    @FunctionalInterface
    public interface Writing {
        /** Writes; does not close the stream. */
        void to(OutputStream out) throws IOException;
    }

    private Target() {}

    /** Writes a file; what was there before stays until the new content is complete. */
    public static void writeFile(Path file, Writing writing) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
            writeThrough(target, writing);
            return;
        }
        Path draft = target.resolveSibling(draftName(target));
        draft.toFile().deleteOnExit(); // also when the user interrupts
        try {
            writeDraft(draft, writing);
            replace(draft, target);
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(file.toString(), null, "its folder does not exist");
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String draftName(Path target) {
        return "." + target.getFileName() + "." + UUID.randomUUID() + ".tmp";
    }

    /** A device or a pipe, such as /dev/stdout, cannot be replaced. */
    private static void writeThrough(Path device, Writing writing) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(device))) {
            writing.to(out);
        }
    }

    private static void writeDraft(Path draft, Writing writing) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(
                        Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW), 1 << 16)) {
            writing.to(out);
        }
    }

    private static void replace(Path draft, Path target) throws IOException {
        try {
            Files.move(
                    draft,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
