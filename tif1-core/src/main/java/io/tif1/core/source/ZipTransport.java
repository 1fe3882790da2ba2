package io.tif1.core.source;

import io.tif1.api.spi.Resource;
import io.tif1.api.spi.SourceEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads files from a {@code .zip} file; the seasons may lie below other folders inside. The file is
 * opened at the first read.
 */
final class ZipTransport extends LocalTransport {
    private static final Pattern SEASON =
            Pattern.compile("(?:^|/)((?:19|20)\\d\\d/[^/]+/[^/]+/.+)");

    private @Nullable ZipFile zip;
    private Map<String, ZipEntry> entries = Map.of();

    ZipTransport(Path file, Clock clock) {
        super(file, clock);
    }

    @Override
    byte[] read(Resource resource) throws IOException {
        ZipFile open = open();
        ZipEntry entry = entries.get(resource.toString());
        if (entry == null) {
            throw new NoSuchFileException(resource.toString());
        }
        requireSize(resource, Math.max(entry.getSize(), entry.getCompressedSize()));
        try (InputStream in = open.getInputStream(entry)) {
            byte[] body = in.readNBytes((int) MAX_BYTES);
            requireSize(resource, in.read() < 0 ? body.length : MAX_BYTES + 1);
            return body;
        }
    }

    @Override
    public List<SourceEvent> events(int season) {
        Map<String, Set<String>> sessions = new TreeMap<>();
        try {
            open();
        } catch (IOException e) {
            return List.of();
        }
        for (String name : entries.keySet()) {
            String[] parts = name.split("/", 4);
            if (parts[0].equals(Integer.toString(season))) {
                sessions.computeIfAbsent(parts[1], event -> new TreeSet<>()).add(parts[2]);
            }
        }
        return sessions.entrySet().stream()
                .map(e -> new SourceEvent(season, e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    private synchronized ZipFile open() throws IOException {
        ZipFile open = zip;
        if (open == null) {
            open = new ZipFile(root().toFile());
            entries =
                    open.stream()
                            .filter(entry -> !entry.isDirectory())
                            .map(entry -> Map.entry(SEASON.matcher(entry.getName()), entry))
                            .filter(pair -> pair.getKey().find() && isPlain(pair.getKey().group(1)))
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            pair -> pair.getKey().group(1),
                                            Map.Entry::getValue,
                                            (first, second) -> first));
            zip = open;
        }
        return open;
    }

    /** Names that no request can have are not listed either. */
    private static boolean isPlain(String name) {
        String[] parts = name.split("/", 4);
        try {
            return new Resource(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3])
                    .toString()
                    .equals(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public synchronized void close() {
        ZipFile open = zip;
        zip = null;
        entries = Map.of();
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                System.getLogger(ZipTransport.class.getName())
                        .log(System.Logger.Level.DEBUG, "closing " + root(), e);
            }
        }
    }
}
