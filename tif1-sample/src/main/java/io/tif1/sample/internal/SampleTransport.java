package io.tif1.sample.internal;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.SourceEvent;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportFeature;
import io.tif1.sample.SampleOptions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apiguardian.api.API;

/** Serves the files of one generated weekend; safe for use by many threads. */
@API(status = INTERNAL, since = "1.0")
public final class SampleTransport implements Transport {
    static final String NAME = "sample";

    private final SampleOptions options;
    private final Clock clock;
    private final SampleFiles files;
    private final String etag;

    /** Prepares a weekend; nothing is generated yet. */
    public SampleTransport(SampleOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
        this.files = new SampleFiles(new Weekend(options));
        this.etag = "sample-%d-%d-%d".formatted(options.seed(), options.laps(), options.drivers());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CompletableFuture<Fetched> fetch(Resource resource) {
        Optional<byte[]> body = isHere(resource) ? find(resource) : Optional.empty();
        return body.map(bytes -> CompletableFuture.completedFuture(fetched(resource, bytes)))
                .orElseGet(
                        () ->
                                CompletableFuture.failedFuture(
                                        new ResourceNotFoundException(resource.toString(), NAME)));
    }

    @Override
    public Set<TransportFeature> features() {
        return Set.of(TransportFeature.CATALOG, TransportFeature.LOCAL, TransportFeature.UNCACHED);
    }

    @Override
    public List<SourceEvent> events(int season) {
        return season == options.season()
                ? List.of(new SourceEvent(season, options.event(), files.sessions()))
                : List.of();
    }

    @Override
    public void close() {
        // Nothing is open: everything is computed when it is asked for.
    }

    private boolean isHere(Resource resource) {
        return resource.season() == options.season() && resource.event().equals(options.event());
    }

    private Optional<byte[]> find(Resource resource) {
        return files.find(resource.session(), resource.path());
    }

    private Fetched fetched(Resource resource, byte[] body) {
        return new Fetched(body, NAME, "synthetic " + resource, clock.instant(), etag, body.length);
    }
}
