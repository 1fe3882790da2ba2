package io.tif1.core.lock;

import io.tif1.api.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A lock on disk; several processes may add to one. */
final class LockFile {
    private static final String HEAD = "# tif1.lock 1: content, commit, source, file\n";

    private final Path file;

    LockFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    Path path() {
        return file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /**
     * Reads it; nothing is locked where there is no file.
     *
     * @throws ConfigurationException if it cannot be read or a line is not understood
     */
    SortedMap<String, LockEntry> read() {
        try {
            return exists() ? parse(Files.readString(file)) : new TreeMap<>();
        } catch (IOException e) {
            throw new ConfigurationException(
                    "cannot read the lock " + file + ": " + Reason.of(e), e);
        }
    }

    private SortedMap<String, LockEntry> parse(String text) {
        if (!text.startsWith("# tif1.lock 1")) {
            throw new ConfigurationException(
                    file + " is not a lock of this version; delete it to have it written anew",
                    null);
        }
        SortedMap<String, LockEntry> entries = new TreeMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                LockEntry entry =
                        cells.length == 4
                                ? new LockEntry(cells[0], cells[1], cells[2])
                                : new LockEntry("", "", "");
                if (!entry.isDefinite() || entries.put(cells[3], entry) != null) {
                    throw new ConfigurationException(
                            "%s, line %d: not a line of a lock".formatted(file, number), null);
                }
            }
        }
        return entries;
    }

    /**
     * Adds entries to what is there by then, and replaces the file at once.
     *
     * <p>The new file is also what keeps other writers away: only one can create it.
     */
    void merge(Map<String, LockEntry> more) {
        try {
            Path fresh = WriterTurn.take(file);
            boolean moved = false;
            try {
                SortedMap<String, LockEntry> all = read();
                all.putAll(more);
                Files.writeString(fresh, format(all), StandardOpenOption.TRUNCATE_EXISTING);
                Files.move(
                        fresh,
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                moved = true; // from now on the name may be another writer's
            } finally {
                if (!moved) {
                    Files.deleteIfExists(fresh);
                }
            }
        } catch (IOException e) {
            throw new ConfigurationException(
                    "cannot write the lock " + file + ": " + Reason.of(e), e);
        }
    }

    private static String format(SortedMap<String, LockEntry> entries) {
        StringBuilder text = new StringBuilder(HEAD);
        entries.forEach(
                (name, entry) ->
                        text.append(
                                String.join(
                                        "\t",
                                        entry.content(),
                                        entry.commit(),
                                        entry.source(),
                                        name + "\n")));
        return text.toString();
    }
}
