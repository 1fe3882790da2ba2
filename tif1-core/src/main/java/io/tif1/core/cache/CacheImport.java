package io.tif1.core.cache;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.CacheException;
import io.tif1.api.DataLocation;
import io.tif1.api.InvalidDataException;
import io.tif1.api.model.CacheTransfer;
import io.tif1.api.model.CachedFile;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import io.tif1.core.codec.TableCodec;
import io.tif1.core.codec.TablePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apiguardian.api.API;

/**
 * Reads what {@link CacheExport} wrote, and trusts none of it: a file is stored once its length and
 * hash fit, its key is proper and its table decodes. Names in the zip file are never paths.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class CacheImport {
    private static final int BATCH = 32;
    private static final int MOST_BYTES = 1 << 28;

    private final TierChain chain;
    private final boolean dryRun;
    private final BiConsumer<CachedFile, Integer> progress;
    private final Map<CacheKey, CacheEntry> ready = new HashMap<>();
    private final List<String> refused = new ArrayList<>();
    private long files;
    private long bytes;
    private long kept;

    /**
     * Prepares an import; good for one.
     *
     * @param progress is told each file and how many there are
     */
    public CacheImport(TierChain chain, boolean dryRun, BiConsumer<CachedFile, Integer> progress) {
        this.chain = chain;
        this.dryRun = dryRun;
        this.progress = progress;
    }

    /** Reads a file. */
    public CacheTransfer from(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] manifest =
                    read(zip, Manifest.NAME)
                            .orElseThrow(() -> new IllegalArgumentException("it has no manifest"));
            List<Manifest.Line> lines = Manifest.parse(manifest);
            for (Manifest.Line line : lines) {
                take(zip, line);
                progress.accept(line.entry().listedAs(line.key()), lines.size());
            }
        } catch (ZipException | IllegalArgumentException e) {
            String reason = "it is no exported cache: " + e.getMessage();
            throw new InvalidDataException(reason, DataLocation.of(file.toString()), e);
        }
        store();
        chain.flush();
        return new CacheTransfer(files, bytes, kept, refused);
    }

    private void take(ZipFile zip, Manifest.Line line) throws IOException {
        Optional<CacheEntry> entry = checked(zip, line);
        if (entry.isEmpty()) {
            return;
        }
        if (isAsNew(line)) {
            kept++;
            return;
        }
        files++;
        bytes += line.bytes();
        ready.put(line.key(), entry.get());
        if (ready.size() == BATCH) {
            store();
        }
    }

    private boolean isAsNew(Manifest.Line line) {
        return chain.find(line.key())
                .any()
                .filter(own -> !own.entry().storedAt().isBefore(line.entry().storedAt()))
                .isPresent();
    }

    private Optional<CacheEntry> checked(ZipFile zip, Manifest.Line line) throws IOException {
        if (!Manifest.isProper(line.key())) {
            return refuse(line, "no session has a file of that name");
        }
        int version = line.entry().schemaVersion();
        if (version != TableCodec.SCHEMA_VERSION) {
            return refuse(
                    line,
                    "it is of version %d, and this tif1 reads %d"
                            .formatted(version, TableCodec.SCHEMA_VERSION));
        }
        try {
            byte[] payload = read(zip, line.name()).orElse(new byte[0]);
            if (payload.length != line.bytes() || !Manifest.sha256(payload).equals(line.sha256())) {
                return refuse(line, "its checksum does not fit");
            }
            TablePayload table = new TablePayload(TableCodec.decode(payload));
            return Optional.of(line.entry().withPayload(table));
        } catch (ZipException | CacheException e) {
            return refuse(line, String.valueOf(e.getMessage()));
        }
    }

    private Optional<CacheEntry> refuse(Manifest.Line line, String reason) {
        String name = line.key().toString().replaceAll("\\p{Cntrl}", "?");
        refused.add(name + ": " + reason);
        return Optional.empty();
    }

    private void store() {
        if (!dryRun && !ready.isEmpty()) {
            chain.putLasting(new HashMap<>(ready));
        }
        ready.clear();
    }

    private static Optional<byte[]> read(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new ZipException(name + " is larger than any table");
            }
            return Optional.of(bytes);
        }
    }
}
