package io.tif1.lake.export;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import io.tif1.api.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes files that belong together: nothing of others is lost, and no file is there in half. */
final class FileSet {
    private FileSet() {}

    static List<Path> write(Path folder, Map<String, byte[]> files) {
        try {
            Map<Path, byte[]> missing = missing(folder, files);
            for (Map.Entry<Path, byte[]> file : missing.entrySet()) {
                write(file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new StorageException("cannot write to " + folder + ": " + e.getMessage(), e);
        }
        return new TreeMap<>(files).keySet().stream().map(folder::resolve).toList();
    }

    private static Map<Path, byte[]> missing(Path folder, Map<String, byte[]> files)
            throws IOException {
        Map<Path, byte[]> missing = new TreeMap<>();
        List<Path> others = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.exists(path)) {
                missing.put(path, file.getValue());
            } else if (!Arrays.equals(Files.readAllBytes(path), file.getValue())) {
                others.add(path);
            }
        }
        if (!others.isEmpty()) {
            throw new StorageException(
                    "nothing was written, for these files have other content: " + others, null);
        }
        return missing;
    }

    private static void write(Path path, byte[] content) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path half = path.resolveSibling(path.getFileName() + ".part");
        Files.write(half, content);
        Files.move(half, path, ATOMIC_MOVE, REPLACE_EXISTING);
    }
}
