package io.tif1.mirror;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.Tif1Exception;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.SourceEvent;
import io.tif1.api.spi.Transport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** Files of another source. */
final class TransportSource implements ContentSource {
    private final Transport transport;

    TransportSource(Transport transport) {
        this.transport = transport;
    }

    @Override
    public Optional<Content> find(List<String> segments) throws IOException {
        if (segments.size() < 4 || !segments.get(0).matches("\\d{4}")) {
            return Optional.empty();
        }
        try {
            Fetched fetched = transport.fetch(resource(segments)).join();
            return Optional.of(Content.of(fetched.body()));
        } catch (CompletionException e) {
            return notFoundOrThrow(e);
        }
    }

    @Override
    public List<SourceEvent> events(int season) throws IOException {
        try {
            return transport.events(season);
        } catch (Tif1Exception failure) {
            throw new IOException(failure.getMessage(), failure);
        }
    }

    private static Resource resource(List<String> segments) {
        String path = String.join("/", segments.subList(3, segments.size()));
        int season = Integer.parseInt(segments.get(0));
        return new Resource(season, segments.get(1), segments.get(2), path);
    }

    private static Optional<Content> notFoundOrThrow(CompletionException e) throws IOException {
        if (e.getCause() instanceof DataNotFoundException) {
            return Optional.empty();
        }
        if (e.getCause() instanceof Tif1Exception failure) {
            throw new IOException(failure.getMessage(), failure);
        }
        throw e;
    }
}
