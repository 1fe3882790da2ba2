package io.tif1.core.pack;

import io.tif1.api.Attempt;
import io.tif1.api.NetworkException;
import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.Tif1Exception;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.SourceEvent;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Delivers blocks from a pack, which is opened at the first request. */
final class PackTransport implements Transport {
    private final Path file;
    private final @Nullable Path publicKey;
    private final Clock clock;
    private volatile @Nullable PackReader opened;
    private boolean closed;

    PackTransport(Path file, @Nullable Path publicKey, Clock clock) {
        this.file = file.toAbsolutePath().normalize();
        this.publicKey = publicKey;
        this.clock = clock;
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public Set<TransportFeature> features() {
        return Set.of(
                TransportFeature.CATALOG,
                TransportFeature.LOCAL,
                TransportFeature.UNCACHED,
                TransportFeature.TABLES);
    }

    @Override
    public CompletableFuture<Fetched> fetch(Resource resource) {
        long start = System.nanoTime();
        try {
            return read(resource)
                    .map(block -> CompletableFuture.completedFuture(fetched(resource, block)))
                    .orElseGet(
                            () ->
                                    CompletableFuture.failedFuture(
                                            new ResourceNotFoundException(
                                                    resource.toString(), name())));
        } catch (Tif1Exception e) {
            return CompletableFuture.failedFuture(e);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(unreachable(resource, start, e));
        }
    }

    private Optional<byte[]> read(Resource resource) throws IOException {
        Optional<SessionKind> kind = SessionKind.find(resource.session());
        if (kind.isEmpty()
                || resource.season() < SessionKey.FIRST_SEASON
                || resource.season() > SessionKey.LAST_SEASON) {
            return Optional.empty();
        }
        SessionKey key = new SessionKey(resource.season(), resource.event(), kind.get());
        Optional<PackedFiles> files = open().files(key);
        return files.isPresent() ? files.get().read(resource.path()) : Optional.empty();
    }

    private Fetched fetched(Resource resource, byte[] block) {
        return new Fetched(
                block, name(), file + "!/" + resource, clock.instant(), "", block.length);
    }

    @Override
    public List<SourceEvent> events(int season) {
        Map<String, Set<String>> sessions = new TreeMap<>();
        try {
            for (SessionKey key : open().sessions()) {
                if (key.season() == season) {
                    sessions.computeIfAbsent(key.event(), event -> new TreeSet<>())
                            .add(key.kind().displayName());
                }
            }
        } catch (IOException | Tif1Exception e) {
            return List.of(); // the first file asked for fails and says why
        }
        return sessions.entrySet().stream()
                .map(e -> new SourceEvent(season, e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    private PackReader open() throws IOException {
        PackReader known = opened;
        return known != null ? known : openOnce();
    }

    private synchronized PackReader openOnce() throws IOException {
        PackReader known = opened;
        if (known != null) {
            return known;
        }
        if (closed) {
            throw new IOException("the source is closed");
        }
        PackReader pack = PackReader.open(file);
        try {
            Path key = publicKey;
            if (key != null) {
                pack.requireSignedBy(key);
            }
        } catch (RuntimeException e) {
            pack.close();
            throw e;
        }
        opened = pack;
        return pack;
    }

    private NetworkException unreachable(Resource resource, long start, IOException cause) {
        String what = "cannot be read: " + cause;
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new NetworkException(
                NetworkException.Kind.CONNECTION,
                "%s: the race pack %s %s; check the file that was given as source"
                        .formatted(resource, file, what),
                List.of(new Attempt(name(), name(), 0, what, took)),
                cause);
    }

    @Override
    public synchronized void close() {
        PackReader pack = opened;
        opened = null;
        closed = true;
        if (pack != null) {
            try {
                pack.close();
            } catch (IOException e) {
                System.getLogger(PackTransport.class.getName())
                        .log(System.Logger.Level.DEBUG, "closing " + file, e);
            }
        }
    }
}
