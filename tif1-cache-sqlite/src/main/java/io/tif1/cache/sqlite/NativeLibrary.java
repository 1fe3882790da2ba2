package io.tif1.cache.sqlite;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's machine code, kept in the cache folder, so that it is not unpacked by every process.
 *
 * <p>A file that is kept is used only if its size and checksum are those in the driver's jar. Where
 * it cannot be kept, or not be loaded from there, the driver unpacks its own, as it always does.
 */
final class NativeLibrary {
    private static final System.Logger LOG = System.getLogger(NativeLibrary.class.getName());
    private static final String LIBRARY_FOLDER = "org.sqlite.lib.path";
    private static final String UNPACK_FOLDER = "org.sqlite.tmpdir";

    private static boolean tried;

    private NativeLibrary() {}

    /** Loads the library, once in a process; leaves alone what the driver's own properties say. */
    static synchronized void load(Path cacheFolder) {
        if (tried || isSet(LIBRARY_FOLDER) || isSet(UNPACK_FOLDER)) {
            return;
        }
        tried = true;
        try {
            System.setProperty(LIBRARY_FOLDER, folder(keep(cacheFolder)).toString());
            SQLiteJDBCLoader.initialize();
        } catch (Exception e) { // the driver declares no less; it tries again, and tells why
            LOG.log(DEBUG, "SQLite's library is not kept in " + cacheFolder, e);
        } finally {
            System.clearProperty(LIBRARY_FOLDER);
        }
    }

    /** Returns the file with the library of this platform, which it writes where it must. */
    static Path keep(Path cacheFolder) throws IOException {
        JarURLConnection inside = connection();
        inside.setUseCaches(false);
        try (JarFile jar = inside.getJarFile()) {
            JarEntry entry = inside.getJarEntry();
            Path folder =
                    cacheFolder
                            .resolve("native")
                            .resolve("sqlite-%08x".formatted(entry.getCrc()))
                            .toAbsolutePath();
            Path file = folder.resolve(LibraryLoaderUtil.getNativeLibName());
            if (!isKept(file, entry)) {
                createPrivate(folder);
                unpack(jar, entry, file);
            }
            return file;
        }
    }

    private static JarURLConnection connection() throws IOException {
        String name =
                LibraryLoaderUtil.getNativeLibResourcePath()
                        + "/"
                        + LibraryLoaderUtil.getNativeLibName();
        URL found = SQLiteJDBCLoader.class.getResource(name);
        if (found != null && found.openConnection() instanceof JarURLConnection inside) {
            return inside;
        }
        throw new IOException("no jar holds " + name);
    }

    private static boolean isKept(Path file, JarEntry entry) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != entry.getSize()) {
            return false;
        }
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        return sum.getValue() == entry.getCrc();
    }

    /** Other processes see nothing or the whole file, and may do the same. */
    private static void unpack(JarFile jar, JarEntry entry, Path file) throws IOException {
        Path part = Files.createTempFile(folder(file), "library", ".part");
        try {
            try (InputStream bytes = jar.getInputStream(entry)) {
                Files.copy(bytes, part, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void createPrivate(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes =
                posix
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rwx------"))
                        }
                        : new FileAttribute<?>[0];
        Files.createDirectories(folder, attributes);
    }

    private static Path folder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException(file + " is in no folder");
        }
        return folder;
    }

    private static boolean isSet(String property) {
        return System.getProperty(property) != null;
    }
}
