package io.tif1.lake.metrics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.apiguardian.api.API;

/**
 * Metrics in a file, for Prometheus's collector of text files; counts go on from one process to the
 * next.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class MetricsFile {
    private final Path file;

    /** Names the file, such as {@code lake/_state/metrics.prom}. */
    public MetricsFile(Path file) {
        this.file = file;
    }

    /**
     * Returns a registry that goes on with what the file says; an empty one if there is none.
     *
     * @throws StorageException if the file cannot be read
     */
    public MetricsRegistry load() {
        MetricsRegistry registry = new MetricsRegistry();
        try {
            if (Files.exists(file)) {
                registry.restore(Files.readString(file));
            }
            return registry;
        } catch (IOException e) {
            throw new StorageException("cannot read metrics from " + file, e);
        }
    }

    /**
     * Writes a registry; readers see the old file or the new one.
     *
     * @throws StorageException if it cannot be written
     */
    public void save(MetricsRegistry registry, boolean compatible) {
        Path draft = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(draft, registry.text(compatible), UTF_8);
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StorageException("cannot write metrics to " + file, e);
        }
    }
}
