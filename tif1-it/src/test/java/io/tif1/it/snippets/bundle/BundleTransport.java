package io.tif1.it.snippets.bundle;

import io.tif1.api.DataLocation;
import io.tif1.api.InvalidDataException;
import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportFeature;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

// snippet:bundle-transport
/** Reads session files that an application carries in its own jar. */
final class BundleTransport implements Transport {
    private final ClassLoader loader;
    private final Clock clock;

    BundleTransport(ClassLoader loader, Clock clock) {
        this.loader = loader;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bundle";
    }

    @Override
    public CompletableFuture<Fetched> fetch(Resource resource) {
        String path = resource.toString();
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                return CompletableFuture.failedFuture(new ResourceNotFoundException(path, name()));
            }
            byte[] body = in.readAllBytes();
            return CompletableFuture.completedFuture(
                    new Fetched(body, name(), path, clock.instant(), "", body.length));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(
                    new InvalidDataException("the jar is damaged", DataLocation.of(path), e));
        }
    }

    @Override
    public Set<TransportFeature> features() {
        return Set.of(TransportFeature.LOCAL);
    }

    @Override
    public void close() {} // nothing stays open
}
// end
