package io.tif1.lake.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files that come with the module; a list beside them names them all. */
final class Templates {
    private static final String ROOT = "/io/tif1/lake/export/";

    private Templates() {}

    /** Returns the files of a folder by their paths below it. */
    static Map<String, byte[]> all(String folder) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : paths()) {
            if (path.startsWith(folder + "/")) {
                files.put(path.substring(folder.length() + 1), read(ROOT + path));
            }
        }
        return files;
    }

    /** Returns the paths of all files. */
    static List<String> paths() {
        return new String(read(ROOT + "files.txt"), UTF_8).lines().toList();
    }

    /** Returns a text file of the module. */
    static String text(String path) {
        return new String(read(ROOT + path), UTF_8);
    }

    /** Returns a script of the star schema. */
    static String gold(String name) {
        return new String(read("/io/tif1/lake/gold/" + name), UTF_8);
    }

    private static byte[] read(String resource) {
        try (InputStream in = Templates.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the module");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
