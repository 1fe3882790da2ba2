package io.tif1.lake.store;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.ImmutableBronzeException;
import io.tif1.api.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * A lake in a folder of this machine.
 *
 * <p>Files are written beside their place and then linked or moved to it, so that a process that
 * dies leaves whole files only. What it leaves in {@code _tmp} is removed at the next start.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class LocalLakeStore implements LakeStore {
    private final Path root;
    private final Path scratch;

    private LocalLakeStore(Path root) {
        this.root = root;
        this.scratch = root.resolve("_tmp");
    }

    /**
     * Opens a folder, made if need be.
     *
     * @throws StorageException if it cannot be made
     */
    public static LocalLakeStore open(Path root) {
        LocalLakeStore store = new LocalLakeStore(root.toAbsolutePath().normalize());
        try {
            Files.createDirectories(store.scratch);
            return store;
        } catch (IOException e) {
            throw store.failure("open", root.toString(), e);
        }
    }

    /** Looks at a folder that may not be there; nothing is made before something is written. */
    public static LocalLakeStore at(Path root) {
        return new LocalLakeStore(root.toAbsolutePath().normalize());
    }

    /** Removes what an earlier process left unfinished; only for the one process that writes. */
    public void removeLeftovers() {
        try (Stream<Path> files = Files.list(scratch)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw failure("clean", "_tmp", e);
        }
    }

    @Override
    public boolean putIfAbsent(String path, byte[] content) {
        Path target = resolve(path);
        Path part = scratch(target.getFileName().toString());
        try {
            Files.createDirectories(parent(target));
            Files.write(part, content);
            return link(part, target);
        } catch (IOException e) {
            throw failure("write", path, e);
        } finally {
            deleteQuietly(part);
        }
    }

    /** A hard link fails if the name is taken, and is atomic. */
    private static boolean link(Path part, Path target) throws IOException {
        try {
            Files.createLink(target, part);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (UnsupportedOperationException e) {
            return moveIfAbsent(part, target);
        }
    }

    /** Without links, the lake's lock keeps other writers away. */
    private static boolean moveIfAbsent(Path part, Path target) throws IOException {
        if (Files.exists(target)) {
            return false;
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    @Override
    public void put(String path, byte[] content) {
        if (!putIfAbsent(path, content)) {
            refuseBronze(path, "is there already and never changes");
            throw new StorageException(path + " is there already", null);
        }
    }

    @Override
    public void adopt(String path, Path file) {
        refuseBronze(path, "is raw data, which is written as it comes");
        try {
            Path target = resolve(path);
            Files.createDirectories(parent(target));
            Files.move(
                    file,
                    target,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failure("write", path, e);
        }
    }

    @Override
    public void atomicReplace(String path, byte[] content) {
        refuseBronze(path, "is raw data, which never changes");
        Path part = scratch("replacement");
        try {
            Files.write(part, content);
            adopt(path, part);
        } catch (IOException e) {
            throw failure("write", path, e);
        } finally {
            deleteQuietly(part);
        }
    }

    @Override
    public void remove(String path) {
        refuseBronze(path, "is raw data, which is kept for ever");
        try {
            Files.deleteIfExists(resolve(path));
        } catch (IOException e) {
            throw failure("remove", path, e);
        }
    }

    @Override
    public byte[] get(String path) {
        try {
            return Files.readAllBytes(resolve(path));
        } catch (IOException e) {
            throw failure("read", path, e);
        }
    }

    @Override
    public byte[] getRange(String path, long from, int length) {
        try (InputStream in = Files.newInputStream(resolve(path))) {
            in.skipNBytes(from);
            return in.readNBytes(length);
        } catch (IOException e) {
            throw failure("read", path, e);
        }
    }

    @Override
    public List<StoredFile> list(String prefix) {
        Path folder = resolve(prefix.substring(0, prefix.lastIndexOf('/') + 1));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(folder, 32, (file, facts) -> facts.isRegularFile())) {
            return files.map(this::stored)
                    .filter(file -> file.path().startsWith(prefix))
                    .sorted(java.util.Comparator.comparing(StoredFile::path))
                    .toList();
        } catch (IOException e) {
            throw failure("list", prefix, e);
        }
    }

    private StoredFile stored(Path file) {
        String path = root.relativize(file).toString().replace('\\', '/');
        return new StoredFile(path, file.toFile().length());
    }

    @Override
    public Optional<StoredFile> stat(String path) {
        try {
            return Optional.of(new StoredFile(path, Files.size(resolve(path))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw failure("look at", path, e);
        }
    }

    @Override
    public Path local(String path) {
        return resolve(path);
    }

    @Override
    public Path scratch(String name) {
        return scratch.resolve(name + "." + UUID.randomUUID());
    }

    private Path resolve(String path) {
        Path target = root.resolve(path).normalize();
        if (!target.startsWith(root)) {
            throw new IllegalArgumentException("not a path of this lake: " + path);
        }
        return target;
    }

    private Path parent(Path target) {
        Path parent = target.getParent();
        return parent == null ? root : parent;
    }

    private static void refuseBronze(String path, String reason) {
        if (path.startsWith(BRONZE)) {
            throw new ImmutableBronzeException(path + " " + reason, null);
        }
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            System.getLogger(LocalLakeStore.class.getName())
                    .log(System.Logger.Level.DEBUG, "cannot remove " + part, e);
        }
    }

    private StorageException failure(String what, String path, IOException e) {
        return new StorageException("cannot " + what + " " + path + " in " + root + ": " + e, e);
    }
}
