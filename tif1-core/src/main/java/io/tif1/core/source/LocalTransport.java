package io.tif1.core.source;

import io.tif1.api.Attempt;
import io.tif1.api.DataLocation;
import io.tif1.api.InvalidDataException;
import io.tif1.api.NetworkException;
import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.Tif1Exception;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** What folder and archive have in common: reading where the caller is, and named failures. */
abstract class LocalTransport implements Transport {
    /** No file of the archive comes near this; what is larger is refused unread. */
    static final long MAX_BYTES = 256L << 20;

    private final Path root;
    private final Clock clock;

    LocalTransport(Path root, Clock clock) {
        this.root = root.toAbsolutePath().normalize();
        this.clock = clock;
    }

    final Path root() {
        return root;
    }

    /** Reads a file; a {@code NoSuchFileException} says that it is not there. */
    abstract byte[] read(Resource resource) throws IOException;

    @Override
    public final String name() {
        return root.toString();
    }

    @Override
    public final Set<TransportFeature> features() {
        return Set.of(TransportFeature.CATALOG, TransportFeature.LOCAL);
    }

    @Override
    public final CompletableFuture<Fetched> fetch(Resource resource) {
        long start = System.nanoTime();
        try {
            byte[] body = read(resource);
            return CompletableFuture.completedFuture(
                    new Fetched(body, name(), locate(resource), clock.instant(), "", body.length));
        } catch (NoSuchFileException e) {
            return CompletableFuture.failedFuture(
                    Files.exists(root)
                            ? new ResourceNotFoundException(resource.toString(), name())
                            : unreachable(resource, start, "does not exist", e));
        } catch (Tif1Exception e) {
            return CompletableFuture.failedFuture(e);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(
                    unreachable(resource, start, "cannot be read: " + e.getMessage(), e));
        }
    }

    final void requireSize(Resource resource, long bytes) {
        if (bytes > MAX_BYTES) {
            throw new InvalidDataException(
                    "it has %d bytes, more than the %d that are read".formatted(bytes, MAX_BYTES),
                    DataLocation.of(resource.toString()),
                    null);
        }
    }

    private String locate(Resource resource) {
        return root.resolve(resource.toString()).toString();
    }

    private NetworkException unreachable(
            Resource resource, long start, String what, IOException cause) {
        Attempt attempt =
                new Attempt(
                        name(),
                        locate(resource),
                        0,
                        what,
                        Duration.ofNanos(System.nanoTime() - start));
        return new NetworkException(
                NetworkException.Kind.CONNECTION,
                "the source %s %s; check the folder that was given as source".formatted(root, what),
                List.of(attempt),
                cause);
    }

    @Override
    public void close() {}
}
