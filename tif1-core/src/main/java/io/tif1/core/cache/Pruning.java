package io.tif1.core.cache;

import io.tif1.api.model.CacheTransfer;
import io.tif1.api.model.CachedFile;
import io.tif1.api.spi.CacheKey;
import io.tif1.core.codec.TableCodec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Removes what nobody will read again as fresh: the expired, and what another version wrote. */
final class Pruning {
    private static final int CHUNK = 256;

    private final Instant now;
    private final boolean dryRun;
    private final List<CacheKey> doomed = new ArrayList<>();
    private long files;
    private long bytes;

    Pruning(Instant now, boolean dryRun) {
        this.now = now;
        this.dryRun = dryRun;
    }

    CacheTransfer of(List<ChainLevel> levels) {
        levels.stream().filter(ChainLevel::lists).forEach(this::prune);
        return new CacheTransfer(files, bytes, 0, List.of());
    }

    private void prune(ChainLevel level) {
        try (Stream<CachedFile> all = level.list()) {
            all.filter(file -> !file.isFresh(now) || !isReadable(file))
                    .forEach(file -> doom(file, level));
        }
        remove(level);
        if (!dryRun) {
            level.compact();
        }
    }

    private static boolean isReadable(CachedFile file) {
        return file.schemaVersion() == TableCodec.SCHEMA_VERSION;
    }

    private void doom(CachedFile file, ChainLevel level) {
        files++;
        bytes += file.bytes();
        doomed.add(CacheKey.of(file));
        if (doomed.size() == CHUNK) {
            remove(level);
        }
    }

    private void remove(ChainLevel level) {
        if (!dryRun && !doomed.isEmpty()) {
            level.removeAll(doomed);
        }
        doomed.clear();
    }
}
