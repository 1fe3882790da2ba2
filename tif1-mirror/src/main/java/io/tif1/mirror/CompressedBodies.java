package io.tif1.mirror;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compresses each file once and keeps the results, the least recently used leave first. */
final class CompressedBodies {
    private final long capacity;
    private final Map<String, byte[]> bodies = new LinkedHashMap<>(64, 0.75f, true);
    private long held;

    /**
     * Starts empty.
     *
     * @param capacity how many compressed bytes are kept
     */
    CompressedBodies(long capacity) {
        this.capacity = capacity;
    }

    /** Returns a file's bytes in gzip; {@code key} names file and version. */
    byte[] gzip(String key, Content content) throws IOException {
        byte[] known = find(key);
        if (known != null) {
            return known;
        }
        byte[] made = gzip(content.bytes());
        keep(key, made);
        return made;
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out, 8_192)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private synchronized byte @Nullable [] find(String key) {
        return bodies.get(key);
    }

    private synchronized void keep(String key, byte[] body) {
        byte[] previous = bodies.put(key, body);
        held += body.length - (previous == null ? 0 : previous.length);
        var oldest = bodies.entrySet().iterator();
        while (held > capacity && oldest.hasNext()) {
            held -= oldest.next().getValue().length;
            oldest.remove();
        }
    }
}
