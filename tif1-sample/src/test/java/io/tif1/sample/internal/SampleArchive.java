package io.tif1.sample.internal;

import io.tif1.api.spi.Resource;
import io.tif1.sample.SampleOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of a generated weekend as strict JSON. */
final class SampleArchive {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-08-17T15:00:00Z"), ZoneOffset.UTC);

    private final SampleOptions options;
    private final SampleTransport transport;

    SampleArchive(SampleOptions options) {
        this.options = options;
        this.transport = new SampleTransport(options, CLOCK);
    }

    static SampleArchive ofSeed(long seed) {
        return new SampleArchive(SampleOptions.builder().seed(seed).build());
    }

    SampleTransport transport() {
        return transport;
    }

    Resource resource(String session, String path) {
        return new Resource(options.season(), options.event(), session, path);
    }

    byte[] bytes(String session, String path) {
        return transport.fetch(resource(session, path)).join().body();
    }

    JsonNode json(String session, String path) {
        return JSON.readTree(bytes(session, path));
    }

    List<String> sessions() {
        return transport.events(options.season()).get(0).sessions();
    }
}
