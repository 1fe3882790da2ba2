package io.tif1.core.cache;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.CacheTransfer;
import io.tif1.api.model.CachedFile;
import io.tif1.api.spi.CacheEntry;
import io.tif1.api.spi.CacheKey;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apiguardian.api.API;

/**
 * Writes what the tiers hold to one zip file; see {@link CacheImport} for the way back.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class CacheExport {
    private final TierChain chain;
    private final Predicate<CachedFile> wanted;
    private final Consumer<CachedFile> progress;
    private final Manifest manifest = new Manifest();
    private final Set<CacheKey> written = new HashSet<>();
    private final List<String> refused = new ArrayList<>();
    private long bytes;

    /** Prepares an export; good for one. */
    public CacheExport(
            TierChain chain, Predicate<CachedFile> wanted, Consumer<CachedFile> progress) {
        this.chain = chain;
        this.wanted = wanted;
        this.progress = progress;
    }

    /** Writes; the file appears, or is replaced, only when it is complete. */
    public CacheTransfer to(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling(".tif1-export-" + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part, CREATE_NEW);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                write(zip);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return new CacheTransfer(written.size(), bytes, 0, refused);
    }

    private void write(ZipOutputStream zip) throws IOException {
        for (ChainLevel level : chain.listing()) {
            try (Stream<CachedFile> files = level.list()) {
                for (Iterator<CachedFile> each = files.iterator(); each.hasNext(); ) {
                    CachedFile file = each.next();
                    if (wanted.test(file) && !written.contains(CacheKey.of(file))) {
                        write(zip, level, file);
                    }
                }
            }
        }
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest.bytes());
        zip.closeEntry();
    }

    private void write(ZipOutputStream zip, ChainLevel level, CachedFile file) throws IOException {
        CacheKey key = CacheKey.of(file);
        Optional<CacheEntry> found = level.raw(key);
        if (found.isEmpty()) {
            refused.add(key + " is damaged or gone from " + level.id());
            return;
        }
        byte[] payload = found.get().payload().bytes();
        String name = "files/%08d".formatted(written.size());
        manifest.add(name, payload, key, found.get());
        zip.putNextEntry(new ZipEntry(name));
        zip.write(payload);
        zip.closeEntry();
        written.add(key);
        bytes += payload.length;
        progress.accept(file);
    }
}
