package io.tif1.cache.sqlite;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The database as a file: made private, recognised, and moved aside with its companions. */
record CacheFile(Path path) {
    private static final Object NAMELESS = new Object();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** Makes the folder and an empty file, for the owner alone, where they are not there yet. */
    void create() throws IOException {
        Path folder = path.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder, only("rwx------"));
        }
        try {
            Files.createFile(path, only("rw-------"));
        } catch (FileAlreadyExistsException e) {
            return; // by an earlier run, or by another process just now
        }
    }

    /** SQLite opens a file that may only be read without a word, and fails at the first write. */
    void requireWritable() throws IOException {
        if (!Files.isWritable(path)) {
            throw new AccessDeniedException(path.toString(), null, "may not be written");
        }
    }

    /** Returns what tells this file from another of the same name, or null if there is none. */
    @Nullable Object identity() {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            return found.fileKey() == null ? NAMELESS : found.fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /** Renames the file and what SQLite keeps beside it; returns the new name. */
    Path moveAside(Instant now) throws IOException {
        String suffix = ".corrupt-" + TIME.format(now);
        for (String companion : new String[] {"-wal", "-shm", "-journal"}) {
            Path from = path.resolveSibling(path.getFileName() + companion);
            moveIfThere(from, path.resolveSibling(path.getFileName() + suffix + companion));
        }
        Path aside = path.resolveSibling(path.getFileName() + suffix);
        moveIfThere(path, aside);
        return aside;
    }

    private static void moveIfThere(Path from, Path to) throws IOException {
        try {
            Files.move(from, to);
        } catch (NoSuchFileException e) {
            return; // nothing to move, or another process was faster
        }
    }

    private FileAttribute<?>[] only(String permissions) {
        Set<String> views = path.getFileSystem().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
